import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
];

/** The Chromium to test with: `PW_CHROMIUM`, Playwright's own (undefined), or the system's. */
export function chromiumPath(): string | undefined {
	const named = process.env.PW_CHROMIUM;
	if (named !== undefined) return named;
	if (existsSync(chromium.executablePath())) return undefined;
	return SYSTEM_BROWSERS.find((path) => existsSync(path));
}
