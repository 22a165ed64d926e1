import { expect, LESSON, mediaTime, openLesson, play, test } from './support/journey.ts';

test('captions and speed are remembered', async ({ enrolledPage: page }) => {
	await openLesson(page, `${LESSON}?t=12`);
	const video = page.getByRole('region', { name: 'Video' });
	await play(page);
	await page.keyboard.press('>');
	await expect.poll(() => rate(page)).toBe(1.25);
	await page.keyboard.press('c');
	const captions = video.locator('p[lang="en"]');
	await expect(captions).toHaveCount(1);
	await expect(captions).toHaveText(/\w/);

	await page.reload();
	await play(page);
	await expect.poll(() => rate(page)).toBe(1.25);
	await expect(captions).toHaveCount(1);
});

test('the quality can be chosen', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	await play(page);
	await page.keyboard.press('k');
	const video = page.getByRole('region', { name: 'Video' });
	await video.getByRole('button', { name: 'Settings' }).click();
	const quality = page.getByLabel('Quality');
	await expect(quality.getByRole('option').first()).toHaveText(/^Auto/);
	await quality.selectOption({ label: '360p' });
	await page.keyboard.press('Escape');
	await page.keyboard.press('k');
	await expect
		.poll(() => page.evaluate(() => document.querySelector('video')?.videoHeight), {
			timeout: 20_000
		})
		.toBe(360);
});

test('full screen keeps the callouts on the picture', async ({ enrolledPage: page }) => {
	await openLesson(page, `${LESSON}?t=31`);
	await play(page);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	expect(
		await page.evaluate(() => document.fullscreenElement?.querySelector('[data-callout]') !== null)
	).toBe(true);
	await page.keyboard.press('f');
});

test('the seek bar is a slider that says where it is', async ({ enrolledPage: page }) => {
	await openLesson(page, `${LESSON}?t=20`);
	await play(page);
	await page.keyboard.press('k');
	const slider = page.getByRole('slider', { name: 'Seek' });
	await slider.focus();
	await expect(slider).toHaveAttribute('aria-valuetext', /2\d seconds of 2 minutes 10 seconds/);
	await slider.press('Home');
	await expect.poll(() => mediaTime(page)).toBeLessThan(1);
});

test('leaving a lesson leaves no player behind', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	await play(page);
	await page.getByRole('link', { name: /^Next lesson/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Let the thigh bone settle');
	await expect(page.locator('video')).toHaveCount(1);
	await play(page);
	expect(await mediaTime(page)).toBeLessThan(10);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a double tap goes on by ten seconds, and the video stays in sight', async ({
		enrolledPage: page
	}) => {
		await openLesson(page, `${LESSON}?t=20`);
		await play(page);
		const box = await page.locator('video').boundingBox();
		const x = (box?.x ?? 0) + (box?.width ?? 0) * 0.9;
		const y = (box?.y ?? 0) + (box?.height ?? 0) * 0.3;
		// On a busy machine two taps may come too far apart to be a double one: a person taps again.
		await expect(async () => {
			await page.touchscreen.tap(x, y);
			await page.touchscreen.tap(x, y);
			await expect.poll(() => mediaTime(page), { timeout: 1000 }).toBeGreaterThan(29);
		}).toPass();
		await page.locator('[data-start]').last().scrollIntoViewIfNeeded();
		await expect(page.locator('video')).toBeInViewport();
	});
});

function rate(page: Parameters<typeof mediaTime>[0]): Promise<number | undefined> {
	return page.evaluate(() => document.querySelector('video')?.playbackRate);
}
