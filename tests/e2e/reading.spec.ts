import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, FIRST_LESSON, mediaTime, openLesson, play, test } from './support/journey.ts';

const transcript = (page: Page) => page.getByRole('region', { name: 'Transcript' });

async function chooseReading(page: Page, ...names: string[]): Promise<void> {
	await transcript(page).getByRole('button', { name: 'Reading options' }).click();
	for (const name of names) await page.getByRole('radio', { name, exact: true }).check();
	await page.keyboard.press('Escape');
}

/** How far below the top of the lines' panel a line stands, in CSS pixels. */
function heightOf(page: Page, index: number): Promise<number> {
	return page.evaluate((at) => {
		const line = document.querySelectorAll('[data-start]')[at];
		const panel = document.querySelector('#transcript .scroller');
		const top = line?.getBoundingClientRect().top ?? NaN;
		return top - (panel?.getBoundingClientRect().top ?? NaN);
	}, index);
}

test('the line being spoken stays where it is in either view, any size and width', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 700 });
	await openLesson(page, `${FIRST_LESSON}?t=70`);
	const current = transcript(page).locator('li[aria-current="true"]');
	await expect(current).toBeInViewport();
	const index = Number(await current.getAttribute('data-index'));
	const before = await heightOf(page, index);
	const staysNear = () =>
		expect.poll(async () => Math.abs((await heightOf(page, index)) - before)).toBeLessThan(24);

	await chooseReading(page, 'Paragraphs', 'Largest');
	await staysNear();
	await page.setViewportSize({ width: 1000, height: 700 });
	await staysNear();
	await chooseReading(page, 'Lines', 'Normal');
	await staysNear();
});

test('the line being spoken stays in sight from the panel to the page of a phone, and back', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 800 });
	await openLesson(page, `${FIRST_LESSON}?t=70`);
	const current = transcript(page).locator('li[aria-current="true"]');
	await expect(current).toBeInViewport();
	const text = await current.locator('.words').textContent();
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await expect(current.locator('.words')).toHaveText(text ?? '');
		await expect(current).toBeInViewport({ ratio: 1 });
		await expect
			.poll(() =>
				current.evaluate((line) => {
					const { left, top } =
						line.querySelector('.words')?.getBoundingClientRect() ?? line.getBoundingClientRect();
					return line.contains(document.elementFromPoint(left + 2, top + 2));
				})
			)
			.toBe(true);
	}
});

test('lines are selected and copied by keyboard, and the keys are listed', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openLesson(page, FIRST_LESSON);
	const times = transcript(page).getByRole('button', { name: /^Play from/ });
	await times.first().focus();
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(times.nth(2)).toBeFocused();
	await page.keyboard.press('Control+C');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const third = await transcript(page).locator('.words').nth(2).textContent();
	expect(copied).toContain(`${third ?? ''}”\n`);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await expect(help.getByText('Search the transcript')).toBeVisible();
	await expect(help.getByText('Select lines, to copy them as a passage')).toBeAttached();
	await page.keyboard.press('Escape');
	await expect(times.nth(2)).toBeFocused();
});

test('menus that are fetched when they open take the keyboard with them', async ({ page }) => {
	await openLesson(page, FIRST_LESSON);
	const settings = page
		.getByRole('region', { name: 'Video' })
		.getByRole('button', { name: 'Settings' });
	for (const [button, first] of [
		[settings, page.getByRole('combobox', { name: 'Speed' })],
		[
			transcript(page).getByRole('button', { name: 'Reading options' }),
			page.getByRole('radio', { name: 'Lines' })
		]
	] as const) {
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(first).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(first).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(button).toBeFocused();
	}
});

test('descriptions that were asked for stand among the lines of the next page as it comes', async ({
	page
}) => {
	const linesSent = async () => {
		const html = await (await page.request.get(FIRST_LESSON)).text();
		return html.split('data-start=').length - 1;
	};
	const plain = await linesSent();
	await openLesson(page, FIRST_LESSON);
	const descriptions = transcript(page).getByRole('checkbox', { name: 'Descriptions' });
	await descriptions.check();
	expect(await linesSent()).toBeGreaterThan(plain);
	await page.reload();
	await expect(descriptions).toBeChecked();
	await descriptions.uncheck();
	expect(await linesSent()).toBe(plain);
});

test('view and size are there again on the next visit', async ({ page }) => {
	await openLesson(page, FIRST_LESSON);
	await chooseReading(page, 'Paragraphs', 'Large');
	await page.reload();
	await expect(transcript(page)).toHaveAttribute('data-view', 'paragraphs');
	await expect(transcript(page)).toHaveAttribute('data-size', 'large');
});

for (const view of ['Lines', 'Paragraphs']) {
	for (const width of [320, 1440]) {
		test(`${view.toLowerCase()} at ${width} px: one list, every line an item with its button`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await openLesson(page, FIRST_LESSON);
			await chooseReading(page, view);
			const lines = await page.locator('[data-start]').count();
			await expect(transcript(page).getByRole('list')).toHaveCount(1);
			await expect(transcript(page).getByRole('listitem')).toHaveCount(lines);
			await expect(transcript(page).getByRole('listitem').nth(1)).toMatchAriaSnapshot(
				['- listitem:', '  - button /Play from \\d+ seconds/', '  - paragraph: /\\w+/'].join('\n')
			);
			await transcript(page).getByRole('button', { name: 'Reading options' }).click();
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});
	}
}

test('an address of a passage plays just that, and stops at its end', async ({ page }) => {
	await openLesson(page, `${FIRST_LESSON}?t=30-33.0`);
	await play(page);
	await expect(page.getByText('Passage 0:30–0:33')).toBeVisible({ timeout: 20_000 });
	const stopped = await mediaTime(page);
	expect(stopped).toBeGreaterThanOrEqual(32.99);
	expect(stopped).toBeLessThan(33.15);
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(34);
});

test('a selection over lines is copied with its time and the way there', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openLesson(page, FIRST_LESSON);
	await page.evaluate(() => {
		const words = [...document.querySelectorAll('.words')].map((line) => line.firstChild);
		const [first, , third] = words;
		if (first && third) getSelection()?.setBaseAndExtent(first, 0, third, 8);
	});
	await page.keyboard.press('Control+C');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^“[^0-9]+”\n.*How the foot carries the spine, \d:\d\d–\d:\d\d\nhttp/);
	expect(copied).toMatch(/\?t=[\d.]+-[\d.]+#cue-\S+$/);
});

test('on paper there is the title, the course and every line with its time, and no control', async ({
	page
}) => {
	await page.goto(FIRST_LESSON);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('From Heel to Hip').locator('visible=true')).toHaveCount(1);
	await expect(
		page.getByText('How the foot carries the spine').locator('visible=true')
	).toHaveCount(1);
	const lines = page.locator('[data-start]');
	await expect(lines.last()).toBeVisible();
	await expect(lines.last().getByText(/^1:\d\d$/)).toBeVisible();
	await expect(page.locator('button:visible, input:visible, video:visible')).toHaveCount(0);
});

test('the transcript can be had as a file of every kind, without script too', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto(FIRST_LESSON);
	await page.getByRole('button', { name: 'Reading options' }).click();
	for (const [name, ending] of Object.entries({
		WebVTT: 'vtt',
		SubRip: 'srt',
		Text: 'txt',
		JSON: 'json'
	})) {
		const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
		expect(href).toContain(`/transcript.${ending}?lang=en`);
		expect((await page.request.get(href ?? '')).status()).toBe(200);
	}
	await context.close();
});

test('on a phone the search does not slide halfway under the video', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 900 });
	await openLesson(page, FIRST_LESSON);
	await page.getByRole('searchbox', { name: 'Search transcript' }).fill('the');
	await page.locator('#notes a').first().focus();
	const halfHidden = await page.evaluate(() => {
		const list = document.querySelector('#transcript [role="list"]');
		const video = document.querySelector('.video');
		const follow = document.querySelector('#transcript .follow button');
		if (!list || !video || !follow) throw new Error('The page is another.');
		const under = video.getBoundingClientRect().bottom;
		return Array.from({ length: 15 }, (_, step) => step * 20).filter((left) => {
			scrollBy({ top: list.getBoundingClientRect().bottom - under - left, behavior: 'instant' });
			const { top, bottom } = follow.getBoundingClientRect();
			return top < under && bottom > under;
		});
	});
	expect(halfHidden).toEqual([]);
});
