import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { ensureTools } from './ensure-tools.ts';
import { failingChecks } from './run-checks.ts';
import { failedTests, tally } from './tally.ts';

const RESULTS = 'test-results';

const SUITES = [
	{
		name: 'unit, server and component tests',
		command: `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${RESULTS}/vitest.json`
	},
	{
		name: 'journeys in the browser',
		command: 'playwright test --config tests/playwright.config.ts'
	}
];

/** `npm test`: gets what the tests need, then runs everything and closes with one line of counts. */
const missing = await ensureTools();
if (missing !== undefined) {
	console.error(missing);
	process.exit(1);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const failures = failingChecks();
for (const { name, command } of SUITES) {
	console.log(`\n> ${name}`);
	if (spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0) failures.push(name);
}

const { passed, failed } = tally(RESULTS);
for (const failed of failedTests(RESULTS)) console.error(`\n${failed}`);
if (failures.length > 0) console.error(`\nFailing: ${failures.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
