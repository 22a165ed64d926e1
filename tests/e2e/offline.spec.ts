import type { Page } from '@playwright/test';
import {
	COURSE,
	expect,
	FIRST_LESSON,
	highlighted,
	LESSON,
	mediaTime,
	openLesson,
	play,
	signUp,
	test
} from './support/journey.ts';
import { cacheNames, keepLesson, NETWORK_ERRORS, waitForWorker } from './support/on-device.ts';

test.use({ serviceWorkers: 'allow', expectedErrors: NETWORK_ERRORS });

/** As if the lesson had been kept long ago: its page's access to the video has run out. */
async function expireToken(page: Page): Promise<void> {
	await page.evaluate(async (address) => {
		const [name = ''] = (await caches.keys()).filter((key) => key.startsWith('cueline kept'));
		const cache = await caches.open(name);
		const kept = await cache.match(address);
		const html = await kept?.text();
		const expired = html?.replaceAll(/(\/media\/[\w-]+)\.\w+\.[\w-]+/g, `$1.1.${'x'.repeat(43)}`);
		await cache.put(address, new Response(expired, { headers: kept?.headers ?? {} }));
	}, LESSON);
}

test('a kept lesson opens, plays and seeks without a network; what is done in it arrives later', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await waitForWorker(page);
	await keepLesson(page);
	await page.goto('/');
	await expireToken(page);

	await page.context().setOffline(true);
	await openLesson(page, LESSON);
	await play(page);
	await expect.poll(() => highlighted(page, 'spoken-word')).not.toBe('');
	const line = page.locator('#transcript [data-start]').nth(8);
	const startSeconds = Number(await line.getAttribute('data-start'));
	await line.getByRole('button').first().click();
	await expect.poll(() => mediaTime(page), { timeout: 20_000 }).toBeGreaterThan(startSeconds + 1);
	await expect(page.locator('[data-start][aria-current="true"]')).toHaveCount(1);
	await page.keyboard.press('k');
	const notes = page.getByRole('region', { name: 'Notes' });
	await notes.getByRole('textbox', { name: 'New note' }).fill('thought on a train');
	await notes.getByRole('button', { name: /^Save note/ }).click();
	await expect(page.getByText(/saved on this device/i).first()).toBeVisible();

	await page.reload();
	await expect(notes.getByText('thought on a train')).toBeVisible();

	await page.context().setOffline(false);
	await expect
		.poll(async () => (await page.request.get(`${LESSON}/notes`)).text(), { timeout: 30_000 })
		.toContain('thought on a train');
	await expect
		.poll(async () => {
			const answer = await page.request.get(`${LESSON}/progress`);
			return ((await answer.json()) as { positionMs: number }).positionMs;
		})
		.toBeGreaterThan(startSeconds * 1000);
});

test('a page that is not here says so and leads to what is; visited pages can be read', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await waitForWorker(page);
	await page.goto(COURSE);
	await page.context().setOffline(true);
	await page.goto(FIRST_LESSON);
	await expect(page.getByRole('heading', { level: 1, name: 'Not on this device' })).toBeVisible();
	await page.getByRole('link', { name: 'Ball and socket' }).click();
	await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
	await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first().click();
	await expect(page).toHaveURL(COURSE);
	await expect(page.getByText(/0 of \d+ lessons complete/)).toBeVisible();

	await page.context().setOffline(false);
	await page.goto(FIRST_LESSON);
	await expect(page.getByRole('region', { name: 'Video' })).toBeVisible();
});

test('a network that does not answer is not waited for when the page is here', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await waitForWorker(page);
	await page.reload();
	await page.context().route(
		(url) => url.pathname === LESSON,
		() => undefined
	);
	await page.goto(LESSON);
	await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
	await page.context().unrouteAll({ behavior: 'ignoreErrors' });
});

test('nothing of one account is shown to another on the same device', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	await waitForWorker(page);
	await keepLesson(page);
	const ofAna = (await cacheNames(page)).filter((name) => /(kept|pages) (?!visitor)/.test(name));
	expect(ofAna).toHaveLength(2);

	await page.goto('/account');
	await page.getByRole('button', { name: 'Log out' }).click();
	await expect(page.getByRole('link', { name: 'Log in' })).toBeVisible();
	await expect.poll(() => cacheNames(page)).not.toEqual(expect.arrayContaining([ofAna[0]]));
	await page.context().setOffline(true);
	await page.goto(LESSON);
	await expect(page.getByRole('heading', { level: 1, name: 'Not on this device' })).toBeVisible();
	await expect(page.getByText('Ball and socket')).toHaveCount(0);

	await page.context().setOffline(false);
	await signUp(page, 'Ben');
	await page.goto('/on-this-device');
	await expect(page.getByText(/A lesson you keep plays without a network/)).toBeVisible();
	await expect(page.getByText('Ball and socket')).toHaveCount(0);
	expect((await cacheNames(page)).filter((name) => ofAna.includes(name))).toEqual([]);
});

test('a new worker waits until the pages of the one before are closed', async ({
	enrolledPage: page
}) => {
	await page.goto(COURSE);
	await waitForWorker(page);
	await page.evaluate(async () => {
		await caches.open('cueline build of-old');
		await navigator.serviceWorker.register('/service-worker.js?next');
	});
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const registration = await navigator.serviceWorker.getRegistration();
				return registration?.waiting?.state;
			})
		)
		.toBe('installed');
	expect(await cacheNames(page)).toContain('cueline build of-old');

	const context = page.context();
	await page.close();
	const next = await context.newPage();
	await next.goto('/healthz');
	await expect.poll(() => cacheNames(next)).not.toContain('cueline build of-old');
});

test('Cueline can be installed as an app', async ({ page }) => {
	await page.goto('/');
	await waitForWorker(page);
	const devTools = await page.context().newCDPSession(page);
	const { errors, data } = await devTools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string; type: string }[] };
	for (const { src, type } of icons) {
		const answer = await page.request.get(src);
		expect([src, answer.headers()['content-type']]).toEqual([src, type]);
	}
	const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
	// Playwright's windows are private ones, into which nothing is installed.
	const unexpected = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
	expect(unexpected).toEqual([]);
});
