import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
}

/** How many tests passed and failed, from the reports that the runners left in `folder`. */
export function tally(folder: string): { passed: number; failed: number } {
	const vitest = readReport(join(folder, 'vitest.json')) as VitestReport | undefined;
	const playwright = readReport(join(folder, 'playwright.json')) as PlaywrightReport | undefined;
	return {
		passed:
			(vitest?.numPassedTests ?? 0) +
			(playwright?.stats.expected ?? 0) +
			(playwright?.stats.flaky ?? 0),
		failed: (vitest?.numFailedTests ?? 0) + (playwright?.stats.unexpected ?? 0)
	};
}

function readReport(path: string): unknown {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
