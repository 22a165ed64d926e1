import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, LESSON, openLesson, test } from './support/journey.ts';
import {
	cacheNames,
	expectKept,
	keepLesson,
	NETWORK_ERRORS,
	startKeeping,
	waitForWorker
} from './support/on-device.ts';

test.use({ serviceWorkers: 'allow', expectedErrors: NETWORK_ERRORS });

const KEPT = /^cueline kept/;

function usedBytes(page: Page): Promise<number> {
	return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

async function expectAccessible(page: Page, part = 'body'): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).include(part).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('keeping can be stopped, and goes on after the tab was closed', async ({
	enrolledPage: first
}) => {
	const context = first.context();
	const ranges: string[] = [];
	let hold = true;
	let release: () => void = () => undefined;
	await context.route(/720p\.mp4/, async (route) => {
		const range = route.request().headers()['range'] ?? '';
		ranges.push(range);
		if (hold && ranges.length > 1) await new Promise<void>((resolve) => (release = resolve));
		await route.continue().catch(() => undefined);
	});
	await first.goto('/');
	await waitForWorker(first);
	await first.goto(`${LESSON}?t=0`);
	await startKeeping(first);
	await first.getByRole('progressbar', { name: 'Keeping this lesson' }).waitFor();
	await first.getByRole('button', { name: 'Stop' }).click();
	await expect(first.getByText(/^Partly on this device/)).toBeVisible();
	hold = false;
	release();
	await first.close();

	const second = await context.newPage();
	await openLesson(second, LESSON);
	await expect(second.getByText(/^Partly on this device/)).toBeVisible();
	await second.getByRole('button', { name: 'Keep the rest' }).click();
	await expectKept(second);
});

test('a kept lesson is listed with its size; removing it frees the space', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await waitForWorker(page);
	await keepLesson(page);
	const full = await usedBytes(page);

	await page.getByRole('link', { name: 'Kept on this device' }).click();
	const kept = page.getByRole('region', { name: 'Kept lessons' });
	await expect(kept.getByText(/From Heel to Hip: \d+\.\d MB, 720p/)).toBeVisible();
	await kept.getByRole('button', { name: 'Remove Ball and socket' }).click();
	await expect(kept.getByText(/A lesson you keep plays/)).toBeVisible();
	expect((await cacheNames(page)).filter((name) => KEPT.test(name))).toEqual([]);
	await expect.poll(() => usedBytes(page)).toBeLessThan(full - 1_000_000);
});

test('a device without room says so, and goes on when there is some', async ({
	enrolledPage: page
}) => {
	const devTools = await page.context().newCDPSession(page);
	const origin = new URL(page.url()).origin;
	const allow = async (bytes?: number) => {
		const quotaSize = bytes === undefined ? {} : { quotaSize: bytes };
		await devTools.send('Storage.overrideQuotaForOrigin', { origin, ...quotaSize });
	};
	await openLesson(page, LESSON);
	await waitForWorker(page);
	await page.evaluate(() => {
		navigator.storage.estimate = () => Promise.resolve({ usage: 900_000, quota: 1_000_000 });
	});
	await startKeeping(page);
	await expect(page.getByRole('status').filter({ hasText: 'no room' })).toBeVisible();
	expect((await cacheNames(page)).filter((name) => KEPT.test(name))).toEqual([]);

	// Some browsers promise more than they give.
	await page.reload();
	await allow((await usedBytes(page)) + 800_000);
	await startKeeping(page);
	await expect(page.getByText(/^Partly on this device/)).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'no room' })).toBeVisible();

	await allow();
	await page.getByRole('button', { name: 'Keep the rest' }).click();
	await expectKept(page);
});

test('a lesson that the browser has cleared is missed', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	await waitForWorker(page);
	await keepLesson(page);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			if (name.startsWith('cueline kept')) await caches.delete(name);
		}
	});
	await page.reload();
	await expect(page.getByText(/No longer on this device/)).toBeVisible();
	await page.goto('/on-this-device');
	await expect(page.getByText(/is no longer here/)).toBeVisible();
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await expect(page.getByText(/is no longer here/)).toHaveCount(0);
});

test('what is on this device is accessible, wide and narrow, light and dark', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await waitForWorker(page);
	await keepLesson(page);
	for (const [address, part] of [
		[LESSON, '.on-device'],
		['/on-this-device', 'body']
	] as const) {
		await page.goto(address);
		await page.getByRole('button', { name: /^Remove/ }).waitFor();
		for (const [colorScheme, width] of [
			['light', 1440],
			['dark', 390]
		] as const) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			await expectAccessible(page, part);
			const excess = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(excess).toBe(0);
		}
	}
});
