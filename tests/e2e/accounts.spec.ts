import AxeBuilder from '@axe-core/playwright';
import { COURSE, expect, LESSON, signUp, test } from './support/journey.ts';

test('a learner logs out, logs in again and is back where they were', async ({ page }) => {
	const { email } = await signUp(page, 'Ana');
	await page.goto('/account');
	await page.getByRole('button', { name: 'Log out' }).click();
	await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();

	await page.goto(COURSE);
	await page.getByRole('link', { name: 'Log in' }).click();
	await page.getByLabel('E-mail').fill(email.toUpperCase());
	await page.getByLabel('Password', { exact: true }).fill('quiet heels 2026');
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(new RegExp(`${COURSE}$`));
	await expect(page.getByRole('link', { name: 'Ana', exact: true })).toBeVisible();
});

test('a wrong password and an unknown e-mail get the same answer', async ({ page }) => {
	const { email } = await signUp(page);
	await page.context().clearCookies();
	const answers: string[] = [];
	for (const address of [email, 'nobody@example.org']) {
		await page.goto('/login');
		await page.getByLabel('E-mail').fill(address);
		await page.getByLabel('Password', { exact: true }).fill('not the password');
		await page.getByRole('button', { name: 'Log in' }).click();
		answers.push(await page.getByRole('alert').first().innerText());
	}
	expect(answers[0]).toBe(answers[1]);
});

test('a short or common password is refused with a reason, and nothing typed is lost', async ({
	page
}) => {
	await page.goto('/signup');
	for (const password of ['short', 'password123']) {
		await page.getByLabel('Name').fill('Ben');
		await page.getByLabel('E-mail').fill('ben@example.org');
		await page.getByLabel('Password', { exact: true }).fill(password);
		await page.getByRole('button', { name: 'Sign up' }).click();
		await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute(
			'aria-invalid',
			'true'
		);
		await expect(page.getByLabel('E-mail')).toHaveValue('ben@example.org');
	}
});

test('what a person is called is text, whatever they are called', async ({ page }) => {
	await signUp(page, '<img src=x onerror="document.title=1">');
	await page.goto('/');
	await expect(page.getByRole('link', { name: /<img src=x/ })).toBeVisible();
	expect(await page.title()).toBe('Courses - Cueline');
});

test('what is typed before the scripts have loaded is kept', async ({ page }) => {
	const scripts = Promise.withResolvers<undefined>();
	await page.route('**/_app/**/*.js', async (route) => {
		await scripts.promise;
		await route.continue();
	});
	await page.goto('/signup', { waitUntil: 'commit' });
	await page.getByLabel('Name').fill('Ana');
	scripts.resolve(undefined);
	await page.getByRole('button', { name: 'Show' }).click();
	await page.waitForLoadState('networkidle');
	await expect(page.getByLabel('Name')).toHaveValue('Ana');
});

test('another device can be signed out', async ({ page, browser, baseURL }) => {
	const { email } = await signUp(page);
	const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await elsewhere.newPage();
	await other.goto('/login');
	await other.getByLabel('E-mail').fill(email);
	await other.getByLabel('Password', { exact: true }).fill('quiet heels 2026');
	await other.getByRole('button', { name: 'Log in' }).click();
	await expect(other.getByRole('link', { name: 'Ana', exact: true })).toBeVisible();

	await page.goto('/account');
	await page.getByRole('button', { name: /sign out/i }).click();
	await expect(page.getByText(/signed out/i).first()).toBeVisible();
	await other.goto('/account');
	await expect(other).toHaveURL(/\/login/);
	await elsewhere.close();
});

test('a page that needs a learner leads a visitor to it by way of logging in', async ({ page }) => {
	await page.goto('/account');
	await expect(page).toHaveURL(/\/login\?next=\/account/);
	await page.goto(LESSON);
	await expect(page).toHaveURL(new RegExp(`${COURSE}\\?closed=`));
});

test('what is mine comes as files', async ({ enrolledPage: page }) => {
	await page.goto('/account');
	const names: string[] = [];
	for (const title of ['Everything', 'Your notes', 'What you played']) {
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: title }).click();
		names.push((await download).suggestedFilename());
	}
	expect(names).toEqual(['cueline.json', 'cueline-notes.md', 'cueline-xapi.json']);
	const answer = await page.request.get('/account/data.json');
	expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-store' });
	expect(await answer.json()).toMatchObject({
		account: { name: 'Ana' },
		courses: [{ slug: 'heel-to-hip', lessons: [] }]
	});
});

test('an account is erased by keyboard, and what this device keeps of it, but of nobody else', async ({
	enrolledPage: page
}) => {
	const { account } = (await (await page.request.get('/account/data.json')).json()) as {
		account: { id: string };
	};
	await page.goto('/account');
	await page.waitForLoadState('networkidle');
	await page.evaluate(keepOnDevice, [account.id, 'somebody-else']);

	await page.getByRole('button', { name: 'Log out' }).focus();
	for (let count = 0; count < 4; count += 1) await page.keyboard.press('Tab');
	await page.keyboard.type('not the password');
	await page.keyboard.press('Enter');
	await expect(page.getByText('This is not your password.')).toBeVisible();
	await expect(page.getByLabel('Your password, to erase the account')).toBeFocused();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('quiet heels 2026');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');

	await expect(page).toHaveURL('/account/erased');
	await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
	expect(await page.evaluate(readDevice)).toEqual({
		entries: ['somebody-else'],
		drafts: ['cueline:draft:somebody-else:/'],
		caches: ['cueline pages somebody-else']
	});
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
	await page.goto('/account');
	await expect(page).toHaveURL(/\/login/);
});

/** For each account an entry that the server will not have, a draft and a page. */
async function keepOnDevice(accountIds: string[]): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('cueline-outbox');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error('The outbox cannot be opened.'));
	});
	for (const accountId of accountIds) {
		const entries = database.transaction('entry', 'readwrite').objectStore('entry');
		const entry = { kind: 'note', method: 'PUT', path: '/nowhere', body: {}, refusal: 'No.' };
		entries.add({ ...entry, accountId });
		localStorage.setItem(`cueline:draft:${accountId}:/`, '{"atMs":0,"body":"A draft"}');
		await caches.open(`cueline pages ${accountId}`);
	}
	database.close();
}

async function readDevice() {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('cueline-outbox');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error('The outbox cannot be opened.'));
	});
	const entries = await new Promise<{ accountId: string }[]>((resolve) => {
		const reading = database.transaction('entry').objectStore('entry').getAll();
		reading.onsuccess = () => resolve(reading.result as { accountId: string }[]);
	});
	database.close();
	return {
		entries: entries.map(({ accountId }) => accountId),
		drafts: Object.keys(localStorage).filter((key) => key.includes('draft')),
		caches: (await caches.keys()).filter((name) => name.includes('pages'))
	};
}
