import { expect, LESSON, mediaTime, openLesson, play, test } from './support/journey.ts';
import { cutOff, notesOf, playLater, reconnect, remembered, writeNote } from './support/unsent.ts';

test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to load resource/ });

test('a lesson taken without a network is sent from whatever page is opened next', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await cutOff(page.context());
	await play(page);
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(3);
	await playLater(page);
	await writeNote(page, 'written under ground');
	await page.getByRole('button', { name: 'Mark lesson complete' }).click();
	await expect(page.getByText(/^Saved on this device/)).toBeVisible();
	expect(await remembered(page)).toMatchObject({ segments: [], completedBy: null });

	const next = await page.context().newPage();
	await page.close({ runBeforeUnload: false });
	await reconnect(next.context());
	await next.goto('/');
	await expect.poll(() => notesOf(next), { timeout: 30_000 }).toContain('written under ground');
	await expect.poll(() => remembered(next)).toMatchObject({ completedBy: 'manual' });
	const { segments, positionMs } = await remembered(next);
	expect(segments).toHaveLength(2);
	expect(positionMs).toBeGreaterThan(60_000);
});

test('a tab that is killed while it plays loses a few seconds at most', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await cutOff(page.context());
	await play(page);
	await expect.poll(() => mediaTime(page), { timeout: 15_000 }).toBeGreaterThan(6);
	const next = await page.context().newPage();
	await page.close({ runBeforeUnload: false });
	await reconnect(next.context());
	await next.goto('/courses/heel-to-hip');
	await expect.poll(async () => (await remembered(next)).positionMs).toBeGreaterThan(2500);
});

test('a session that ended in another tab asks to log in, and goes on', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await page.goto('/account');
	const email = (await page.getByText(/^Signed in as/).innerText()).replace('Signed in as ', '');
	await openLesson(page, LESSON);
	const other = await page.context().newPage();
	await other.goto('/account');
	await other.getByRole('button', { name: 'Log out' }).click();
	await expect(other).toHaveURL('/');

	await page.bringToFront();
	await writeNote(page, 'while signed out');
	await page.getByRole('link', { name: 'Log in again' }).click();
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: true }).fill('quiet heels 2026');
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(LESSON);
	await expect.poll(() => notesOf(page)).toContain('while signed out');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('logging out says what is not saved yet, and waits for it', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	await cutOff(page.context());
	await writeNote(page, 'the last word');
	await expect(page.getByText(/^Saved on this device/)).toBeVisible();
	await page.goto('/account');
	await expect(page.getByText(/^Saved on this device/)).toBeVisible();
	await page.getByRole('button', { name: 'Log out' }).click();
	const dialog = page.getByRole('dialog', { name: 'Not everything is saved yet' });
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await expect(dialog).toBeHidden();

	await page.getByRole('button', { name: 'Log out' }).click();
	await dialog.getByRole('button', { name: 'Wait until it is saved' }).click();
	const arrived = page.waitForResponse(
		(answer) => answer.request().method() === 'PUT' && answer.ok()
	);
	await reconnect(page.context());
	await arrived;
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
});

test('what one logs out without is sent when one is back', async ({ enrolledPage: page }) => {
	await page.goto('/account');
	const email = (await page.getByText(/^Signed in as/).innerText()).replace('Signed in as ', '');
	await openLesson(page, LESSON);
	await cutOff(page.context());
	await writeNote(page, 'left behind');
	await page.goto('/account');
	await page.getByRole('button', { name: 'Log out' }).click();
	await page.getByRole('button', { name: 'Log out anyway' }).click();
	await expect(page).toHaveURL('/');
	await reconnect(page.context());

	await page.goto('/login');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: true }).fill('quiet heels 2026');
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect.poll(() => notesOf(page)).toContain('left behind');
});

test('a browser that keeps nothing says so, and saves while it is online', async ({
	enrolledPage: page
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Not in a private window.', 'SecurityError');
		};
	});
	await openLesson(page, LESSON);
	await expect(page.getByText(/This browser keeps nothing on this device/)).toBeVisible();
	await writeNote(page, 'online');
	await expect.poll(() => notesOf(page)).toContain('online');
	await cutOff(page.context());
	await writeNote(page, 'not online');
	await expect(page.getByText(/^Not saved yet. Keep this page open/)).toBeVisible();
	await reconnect(page.context());
	await expect.poll(() => notesOf(page), { timeout: 30_000 }).toContain('not online');
});
