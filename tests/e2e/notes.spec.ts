import { expect, LESSON, openLesson, test } from './support/journey.ts';

test('a note is written at a moment, edited, found again, deleted and brought back', async ({
	enrolledPage: page
}) => {
	await openLesson(page, `${LESSON}?t=42`);
	const notes = page.getByRole('region', { name: 'Notes' });
	await notes
		.getByRole('textbox', { name: 'New note' })
		.fill('Right side feels <b>further</b> back');
	await notes.getByRole('button', { name: 'Save note at 0:42' }).click();
	await expect(notes.getByText('Right side feels <b>further</b> back')).toBeVisible();

	await notes.getByRole('button', { name: 'Edit note' }).click();
	await notes.getByRole('textbox', { name: /edit/i }).fill('Left side, with the towel');
	await notes.getByRole('button', { name: 'Save changes' }).click();
	await expect(notes.getByText('Left side, with the towel')).toBeVisible();

	await expect
		.poll(async () => (await page.request.get(`${LESSON}/notes`)).text())
		.toContain('Left side, with the towel');
	await page.reload();
	await expect(notes.getByText('Left side, with the towel')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Video' }).locator('video')).toBeAttached();

	await notes.getByRole('button', { name: 'Delete note' }).click();
	await expect(notes.getByText('Left side, with the towel')).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(notes.getByText('Left side, with the towel')).toBeVisible();
});

test('all my notes stand on one page and can be taken away', async ({ enrolledPage: page }) => {
	await openLesson(page, `${LESSON}?t=7`);
	const notes = page.getByRole('region', { name: 'Notes' });
	await notes.getByRole('textbox', { name: 'New note' }).fill('soften the front of the thigh');
	await notes.getByRole('button', { name: /^Save note/ }).click();
	await expect
		.poll(async () => (await page.request.get(`${LESSON}/notes`)).text())
		.toContain('soften');

	await page.goto('/courses/heel-to-hip/notes');
	await expect(page.getByText('soften the front of the thigh')).toBeVisible();
	const markdown = await page.request.get('/courses/heel-to-hip/notes.md');
	expect(await markdown.text()).toContain('soften the front of the thigh');
	const csv = await page.request.get('/courses/heel-to-hip/notes.csv');
	expect(await csv.text()).toContain('soften the front of the thigh');
});
