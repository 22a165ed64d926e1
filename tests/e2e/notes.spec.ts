import { randomUUID } from 'node:crypto';
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

test('a note edited on two devices keeps both texts until the learner has chosen', async ({
	enrolledPage: page,
	baseURL
}) => {
	await openLesson(page, `${LESSON}?t=42`);
	const notes = page.getByRole('region', { name: 'Notes' });
	await notes.getByRole('textbox', { name: 'New note' }).fill('Right side is further back');
	await notes.getByRole('button', { name: 'Save note at 0:42' }).click();
	const read = async () => {
		const answer = await page.request.get(`${LESSON}/notes`);
		return ((await answer.json()) as { notes: { id: string; body: string; revision: string }[] })
			.notes;
	};
	await expect.poll(async () => (await read()).length).toBe(1);

	const [note] = await read();
	const byPhone = {
		atMs: 42_000,
		body: 'Written on the phone',
		updatedAt: new Date().toISOString(),
		revision: randomUUID(),
		basedOn: note?.revision
	};
	const headers = { origin: baseURL ?? '' };
	await page.request.put(`${LESSON}/notes/${note?.id ?? ''}`, { data: byPhone, headers });

	await notes.getByRole('button', { name: 'Edit note' }).click();
	await notes.getByRole('textbox', { name: /edit/i }).fill('Written on the laptop');
	await notes.getByRole('button', { name: 'Save changes' }).click();
	await expect(notes.getByText('Edited on another device as well: both are kept.')).toBeVisible();
	await expect(notes.getByText('Written on the phone')).toBeVisible();
	await expect(notes.getByText('Written on the laptop')).toBeVisible();

	await notes.getByRole('button', { name: 'Keep both' }).click();
	await expect(notes.getByText('Edited on another device as well: both are kept.')).toHaveCount(0);
	await expect.poll(async () => JSON.stringify(await read())).not.toContain('conflictOf');
	expect((await read()).map(({ body }) => body).sort()).toEqual([
		'Written on the laptop',
		'Written on the phone'
	]);
});
