import { expect, LESSON, mediaTime, openLesson, test } from './support/journey.ts';

test('everything in a lesson is reached and done by keyboard alone', async ({
	enrolledPage: page
}) => {
	await openLesson(page, `${LESSON}?t=10`);
	await page.keyboard.press('k');
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(10.5);
	await page.keyboard.press('k');
	const paused = await mediaTime(page);
	await page.keyboard.press('l');
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(paused + 9);
	await page.keyboard.press('j');
	await expect.poll(() => mediaTime(page)).toBeLessThan(paused + 1);

	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();

	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox', { name: 'Search transcript' })).toBeFocused();
	await page.keyboard.type('k');
	expect(await mediaTime(page)).toBeLessThan(paused + 1);
	await page.keyboard.press('Escape');

	const line = page.locator('[data-start]').nth(4);
	const start = Number(await line.getAttribute('data-start'));
	await line.getByRole('button', { name: /^Play from/ }).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(start);
});

test('the first tab stop skips to the content', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});
