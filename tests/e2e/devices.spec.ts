import { expect, LESSON, mediaTime, openLesson, play, test } from './support/journey.ts';
import { notesOf, playLater, remembered, writeNote } from './support/unsent.ts';

test('two tabs of a lesson see at once what is done in the other', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	const other = await page.context().newPage();
	await openLesson(other, LESSON);

	await page.bringToFront();
	await writeNote(page, 'from the first tab');
	await page.getByRole('button', { name: 'Mark lesson complete' }).click();
	await playLater(page);

	const notes = other.getByRole('region', { name: 'Notes' });
	await expect(notes.getByText('from the first tab')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Mark lesson complete' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	// Not played there yet: it starts where the learner is.
	await expect.poll(() => mediaTime(other)).toBeGreaterThan(60);

	await other.bringToFront();
	await notes.getByRole('button', { name: 'Delete note' }).click();
	await expect(
		page.getByRole('region', { name: 'Notes' }).getByText('from the first tab')
	).toBeHidden();
});

test('a device that one comes back to knows what another one did, and moves no video', async ({
	enrolledPage: page,
	browser
}) => {
	await openLesson(page, LESSON);
	await play(page);
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(1);
	await page.keyboard.press('k');
	await expect.poll(async () => (await remembered(page)).positionMs).toBeGreaterThan(1000);
	const here = await mediaTime(page);

	const phone = await browser.newContext({
		baseURL: new URL(page.url()).origin,
		storageState: await page.context().storageState(),
		serviceWorkers: 'block'
	});
	const there = await phone.newPage();
	await openLesson(there, LESSON);
	await writeNote(there, 'from the phone');
	await playLater(there);
	await expect.poll(() => notesOf(page)).toContain('from the phone');
	await expect.poll(async () => (await remembered(page)).positionMs).toBeGreaterThan(60_000);
	await phone.close();

	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(
		page.getByRole('region', { name: 'Notes' }).getByText('from the phone')
	).toBeVisible();
	const goOn = page.getByRole('button', { name: /^Continue at 1:/ });
	await expect(goOn).toBeVisible();
	expect(await mediaTime(page)).toBeCloseTo(here, 1);
	await goOn.click();
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(60);
});

test('another device begins as this one was set', async ({ enrolledPage: page, browser }) => {
	await openLesson(page, LESSON);
	const video = page.getByRole('region', { name: 'Video' });
	await video.getByRole('button', { name: 'Settings' }).click();
	const kept = page.waitForResponse((answer) => answer.url().endsWith('/account/settings'));
	await page.getByLabel('Speed').selectOption('1.5');
	expect((await kept).status()).toBe(200);

	const cookies = (await page.context().cookies()).filter(({ name }) => /session/.test(name));
	const phone = await browser.newContext({
		baseURL: new URL(page.url()).origin,
		serviceWorkers: 'block'
	});
	await phone.addCookies(cookies);
	const there = await phone.newPage();
	await openLesson(there, LESSON);
	await expect
		.poll(() => there.evaluate(() => document.querySelector('video')?.playbackRate))
		.toBe(1.5);
	await phone.close();
});
