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
	const vitest = readReport<VitestReport>(join(folder, 'vitest.json'));
	const playwright = readReport<PlaywrightReport>(join(folder, 'playwright.json'));
	return {
		passed:
			(vitest?.numPassedTests ?? 0) +
			(playwright?.stats.expected ?? 0) +
			(playwright?.stats.flaky ?? 0),
		failed: (vitest?.numFailedTests ?? 0) + (playwright?.stats.unexpected ?? 0)
	};
}

function readReport<Report>(path: string): Report | undefined {
	if (!existsSync(path)) return undefined;
	return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
