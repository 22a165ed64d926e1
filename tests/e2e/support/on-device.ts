import type { Page } from '@playwright/test';
import { expect } from './journey.ts';

/** What a browser says on its console of a network that a journey takes away. */
export const NETWORK_ERRORS = /ERR_|Failed to (load|fetch)|NetworkError/;

/** Until this page's requests go through the worker, which has the whole build by then. */
export async function waitForWorker(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {
			timeout: 30_000
		})
		.toBe('activated');
}

/** Keeps the lesson that is open. */
export async function keepLesson(page: Page): Promise<void> {
	await startKeeping(page);
	await expectKept(page);
}

/** Asks what keeping takes, then begins. */
export async function startKeeping(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Keep on this device' }).click();
	await page.getByRole('button', { name: /^Keep \d+\.\d MB$/ }).click();
}

export async function expectKept(page: Page): Promise<void> {
	await expect(page.getByRole('link', { name: 'Kept on this device' })).toBeVisible({
		timeout: 30_000
	});
}

/** The names of Cueline's caches on this device. */
export function cacheNames(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}
