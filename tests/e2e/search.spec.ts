import {
	COURSE,
	expect,
	highlighted,
	LESSON,
	mediaTime,
	openLesson,
	play,
	test
} from './support/journey.ts';

test('a word is searched for as it is typed, gone to by arrow keys, and played from', async ({
	enrolledPage: page
}) => {
	await page.goto(`${COURSE}/anatomy`);
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('/');
	await expect(page).toHaveURL(/\/search$/);
	const box = page.getByRole('search').getByRole('searchbox', { name: 'Search this course' });
	await expect(box).toBeFocused();
	await page.keyboard.type('hip sock');
	await expect(page).toHaveURL(/q=hip\+sock$/);
	await expect(page.getByRole('status')).toHaveText(/structures?, \d+ places in \d+ lessons/);
	await expect(box).toBeFocused();

	const lesson = page.getByRole('region', { name: 'Ball and socket' });
	const hit = lesson.getByRole('link', { name: /Deep behind your hand is the hip socket/ });
	await expect(hit.locator('mark')).toHaveText(['hip', 'socket']);
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('link', { name: 'Hip socket', exact: true })).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(box).toBeFocused();
	for (let steps = 0; steps < 60; steps += 1) {
		await page.keyboard.press('ArrowDown');
		if (await hit.evaluate((link) => link === document.activeElement)) break;
	}
	await expect(hit).toBeFocused();
	const href = (await hit.getAttribute('href')) ?? '';
	const seconds = Number(new URL(href, page.url()).searchParams.get('t'));
	expect(seconds).toBeGreaterThan(10);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(href);
	await expect(page.getByRole('region', { name: 'Video' }).locator('video')).toBeAttached();
	await play(page);
	expect(await mediaTime(page)).toBeGreaterThanOrEqual(seconds - 0.1);
	expect(await mediaTime(page)).toBeLessThan(seconds + 6);
});

test('what is typed while an answer is on its way stays', async ({ enrolledPage: page }) => {
	await page.clock.install();
	await page.goto(`${COURSE}/search`);
	const { promise: isTyped, resolve: answer } = Promise.withResolvers<undefined>();
	await page.route(/__data\.json.*q=h(&|$)/, async (route) => {
		await isTyped;
		await route.continue();
	});
	const box = page.getByRole('searchbox', { name: 'Search this course' });
	const asked = page.waitForRequest(/__data\.json.*q=h(&|$)/);
	await box.press('h');
	await asked;
	// No search follows the next letter before the answer to this one.
	await page.clock.pauseAt(Date.now() + 10_000);
	await box.press('e');
	answer(undefined);
	await expect(page).toHaveURL(/q=h$/);
	await expect(box).toHaveValue('he');
	await page.clock.resume();
	await expect(page).toHaveURL(/q=he$/);
});

test('what was nearly typed is suggested', async ({ enrolledPage: page }) => {
	await page.goto(`${COURSE}/search?q=calcanus`);
	await expect(page.getByRole('status')).toHaveText('Nothing here has “calcanus”.');
	await page.getByRole('link', { name: 'calcaneus' }).click();
	await expect(page.getByRole('link', { name: 'Heel bone', exact: true })).toBeVisible();
	await expect(page.getByRole('searchbox', { name: 'Search this course' })).toHaveValue(
		'calcaneus'
	);
});

test('a note is found by who wrote it, and by nobody else', async ({
	enrolledPage: page,
	newClient
}) => {
	const id = crypto.randomUUID();
	const note = {
		atMs: 42_000,
		body: 'Wobbly without the towel',
		updatedAt: new Date().toISOString()
	};
	const origin = new URL(page.url()).origin;
	await page.request.put(`${LESSON}/notes/${id}`, { data: note, headers: { origin } });
	await page.goto(`${COURSE}/search?q=wobbl`);
	await expect(page.getByRole('link', { name: /Your note: Wobbly without/ })).toHaveAttribute(
		'href',
		`${LESSON}?t=42`
	);
	const other = await newClient();
	const answer = await other.get(`${COURSE}/search?q=wobbly`);
	expect(await answer.text()).not.toContain('without the towel');
});

test('a visitor finds lessons that are not open yet by their title only', async ({ page }) => {
	await page.goto(`${COURSE}/search?q=ball+socket`);
	const lesson = page.getByRole('region', { name: /Ball and socket/ });
	await expect(lesson.getByText('not open to you yet')).toBeVisible();
	await expect(lesson.getByRole('link')).toHaveCount(1);
});

test('whatever is searched for is answered', async ({ page }) => {
	const odd = ['"', "'; --", '*', '(((', 'NEAR/2', '🦶', 'x'.repeat(5000), '%00', '<mark>'];
	for (const query of odd) {
		const address = `${COURSE}/search?${new URLSearchParams({ q: query }).toString()}`;
		expect((await page.request.get(address)).status()).toBe(200);
	}
});

test('in a transcript, inflections are found and gone through by taps', async ({ page }) => {
	await openLesson(page, `${COURSE}/how-the-foot-carries-the-spine`);
	const transcript = page.getByRole('region', { name: 'Transcript' });
	await transcript.getByRole('searchbox').fill('heels');
	await expect(transcript.getByRole('status')).toHaveText(/^1 of \d+$/);
	expect(await highlighted(page, 'search-hit-current')).toBe('heels');
	await transcript.getByRole('button', { name: 'Previous hit' }).click();
	expect(await highlighted(page, 'search-hit-current')).toBe('heel');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the search is a form, and its hits are links', async ({ page }) => {
		await page.goto(COURSE);
		await page.getByRole('searchbox', { name: 'Search this course' }).fill('heel');
		await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
		await expect(page).toHaveURL(`${COURSE}/search?q=heel`);
		await expect(page.getByRole('status')).toHaveText(/places in \d+ lessons/);
		await expect(page.locator('a[href*="?t="] mark').first()).toBeVisible();
	});
});
