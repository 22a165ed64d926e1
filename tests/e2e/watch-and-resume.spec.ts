import { expect, LESSON, mediaTime, openLesson, play, test } from './support/journey.ts';

test('a learner watches, leaves, and goes on where they stopped', async ({
	enrolledPage: page
}) => {
	await openLesson(page, `${LESSON}?t=20`);
	await play(page);
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(24);
	const region = page.getByRole('region', { name: 'Video' });
	const saved = page.waitForResponse(
		(response) => response.url().endsWith('/progress') && response.ok()
	);
	await region.getByRole('button', { name: 'Pause' }).first().click();
	const stopped = await mediaTime(page);
	await saved;

	await page.goto('/');
	await page.getByRole('link', { name: /^Continue: Ball and socket/ }).click();
	await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
	await play(page);
	expect(Math.abs((await mediaTime(page)) - stopped)).toBeLessThan(3);
	expect(await page.evaluate(() => document.querySelector('video')?.videoWidth)).toBeGreaterThan(
		600
	);
});

test('opening a lesson and leaving does not lose the stored place', async ({
	enrolledPage: page
}) => {
	await openLesson(page, `${LESSON}?t=30`);
	await play(page);
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(32);
	const saved = page.waitForResponse(
		(response) => response.url().endsWith('/progress') && response.ok()
	);
	await page.keyboard.press('k');
	await saved;

	await openLesson(page, LESSON);
	await page.goto('/');
	const progress = await page.request.get(`${LESSON}/progress`);
	const { positionMs } = (await progress.json()) as { positionMs: number };
	expect(positionMs).toBeGreaterThan(31_000);
});

test('the outline tells what was begun', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	await play(page);
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(2);
	const saved = page.waitForResponse(
		(response) => response.url().endsWith('/progress') && response.ok()
	);
	await page.keyboard.press('k');
	await saved;
	await page.goto('/courses/heel-to-hip');
	const outline = page.getByRole('navigation', { name: 'Course outline' });
	await expect(outline.getByRole('link', { name: /Ball and socket.*in progress/ })).toBeVisible();
});
