import { expect, LESSON, mediaTime, openLesson, play, test } from './support/journey.ts';

test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/ });

test('a network that goes away and comes back loses nothing', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	await play(page);
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(2);
	await page.context().setOffline(true);
	await page.keyboard.press('k');
	const stopped = await mediaTime(page);
	const notes = page.getByRole('region', { name: 'Notes' });
	await notes.getByRole('textbox', { name: 'New note' }).fill('written without a network');
	await notes.getByRole('button', { name: /^Save note/ }).click();
	await expect(page.getByText(/saved on this device/i).first()).toBeVisible();

	await page.context().setOffline(false);
	await expect
		.poll(async () => (await page.request.get(`${LESSON}/notes`)).text(), { timeout: 30_000 })
		.toContain('written without a network');
	await expect
		.poll(async () => {
			const answer = await page.request.get(`${LESSON}/progress`);
			return ((await answer.json()) as { positionMs: number }).positionMs;
		})
		.toBeGreaterThan(stopped * 1000 - 500);

	await play(page);
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(stopped + 1);
});
