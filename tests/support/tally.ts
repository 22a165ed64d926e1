import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: {
		name: string;
		status: string;
		message: string;
		assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
	}[];
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

/**
 * The tests of vitest that failed and why, in a few lines each: a log that keeps only its end still
 * tells them. Playwright ends with its own.
 */
export function failedTests(folder: string): string[] {
	const vitest = readReport(join(folder, 'vitest.json')) as VitestReport | undefined;
	return (vitest?.testResults ?? []).flatMap((file) => {
		const failed = file.assertionResults.filter(({ status }) => status === 'failed');
		const path = relative('.', file.name);
		if (failed.length === 0) return file.status === 'failed' ? [`${path}: ${file.message}`] : [];
		return failed.map(({ fullName, failureMessages }) =>
			[`${path}: ${fullName}`, ...failureMessages].join('\n').slice(0, 1500)
		);
	});
}

function readReport(path: string): unknown {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
