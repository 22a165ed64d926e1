import {
	expect,
	highlighted,
	LESSON,
	mediaTime,
	openLesson,
	play,
	test
} from './support/journey.ts';

test('the transcript follows line by line and word by word', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	await play(page);
	const spoken = new Set<string>();
	await expect
		.poll(
			async () => {
				spoken.add(await highlighted(page, 'spoken-word'));
				return spoken.size;
			},
			{ intervals: [50], timeout: 20_000 }
		)
		.toBeGreaterThan(6);

	const line = page.getByRole('region', { name: 'Transcript' }).locator('[aria-current="true"]');
	await expect(line).toHaveCount(1);
	const start = Number(await line.getAttribute('data-start'));
	expect(start).toBeLessThanOrEqual((await mediaTime(page)) + 0.1);
});

test('a line, and a word in it, are places to go', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	const line = page.locator('[data-start]').nth(9);
	const start = Number(await line.getAttribute('data-start'));
	await line.getByRole('button', { name: /^Play from/ }).click();
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(start);
	expect(await mediaTime(page)).toBeLessThan(start + 3);
	await expect(line).toHaveAttribute('aria-current', 'true');
});

test('following yields to the reader and returns by the Follow button only', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await play(page);
	const transcript = page.getByRole('region', { name: 'Transcript' });
	const follow = transcript.getByRole('button', { name: 'Follow' });
	await expect(follow).toHaveAttribute('aria-pressed', 'true');
	await transcript.locator('[data-start]').first().hover();
	await page.mouse.wheel(0, 400);
	await expect(follow).toHaveAttribute('aria-pressed', 'false');
	await follow.click();
	await expect(follow).toHaveAttribute('aria-pressed', 'true');
});

test('search in the transcript goes from hit to hit', async ({ enrolledPage: page }) => {
	await openLesson(page, LESSON);
	const search = page.getByRole('searchbox', { name: 'Search transcript' });
	await search.fill('hip');
	const status = page.getByRole('region', { name: 'Transcript' }).getByRole('status').first();
	await expect(status).toHaveText(/1 of \d+/);
	await search.press('Enter');
	await expect(status).toHaveText(/2 of \d+/);
	expect((await highlighted(page, 'search-hit-current')).toLowerCase()).toContain('hip');
	await search.press('Escape');
	await expect(search).toHaveValue('');
});

test('an address with a second, or with a line, begins there', async ({ enrolledPage: page }) => {
	await openLesson(page, `${LESSON}?t=1m5s`);
	await play(page);
	expect(await mediaTime(page)).toBeGreaterThanOrEqual(65);
	expect(await mediaTime(page)).toBeLessThan(70);
});
