import type { Page } from '@playwright/test';
import { COURSE, expect, LESSON, mediaTime, openLesson, play, test } from './support/journey.ts';

const ATLAS = `${COURSE}/anatomy`;
const HIP = 'The hip, from the front';

/** Presses Tab until a link of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
	const focused = () =>
		page.evaluate(() => {
			const { activeElement } = document;
			return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
		});
	for (let presses = 0; presses < 40 && (await focused()) !== name; presses += 1) {
		await page.keyboard.press('Tab');
	}
	expect(await focused()).toBe(name);
}

/** The middle of the first underlined term that is on the screen. */
async function findTerm(page: Page): Promise<{ x: number; y: number; words: string }> {
	const find = () =>
		page.evaluate(() => {
			for (const range of CSS.highlights.get('term') ?? []) {
				const words = document.createRange();
				words.setStart(range.startContainer, range.startOffset);
				words.setEnd(range.endContainer, range.endOffset);
				const box = words.getClientRects()[0];
				if (box && box.top > 250 && box.bottom < 800) {
					const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
					return { ...middle, words: words.toString() };
				}
			}
			return undefined;
		});
	await expect.poll(find).toBeDefined();
	return (await find()) ?? { x: 0, y: 0, words: '' };
}

test('from a part of the figure to the second that shows it, by keyboard', async ({
	enrolledPage: page
}) => {
	await page.goto(ATLAS);
	await tabTo(page, HIP);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#view-hip$/);
	await tabTo(page, 'Femoral head');
	const part = page.getByRole('figure', { name: HIP }).getByRole('link', { name: 'Femoral head' });
	await expect(part).toBeFocused();
	await expect(part.getByText('Femoral head')).toHaveCSS('opacity', '1');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Femoral head');
	await expect(
		page.getByRole('img', { name: 'Femoral head, the hip, from the front' })
	).toBeVisible();
	await expect(page.getByText(/Shown \d+ times, said \d+ times, in \d+\s+lessons/)).toBeVisible();
	const moment = page.getByRole('link', { name: /Shown on the picture/ }).first();
	const second = Number(
		new URLSearchParams((await moment.getAttribute('href'))?.split('?')[1]).get('t')
	);
	await moment.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/heel-to-hip\/[a-z-]+\?t=/);
	await expect.poll(() => mediaTime(page)).toBeCloseTo(second, 1);
});

test('a said moment is the second of the word', async ({ page }) => {
	await page.goto(`${ATLAS}/heel-bone`);
	const moment = page
		.getByRole('link')
		.filter({ has: page.locator('mark') })
		.first();
	const [address = '', query = ''] = ((await moment.getAttribute('href')) ?? '').split('?');
	const word = await moment.locator('mark').textContent();
	const { cues } = (await (await page.request.get(`${address}/transcript.json`)).json()) as {
		cues: { words?: { start: number; text: string }[] }[];
	};
	const said = cues
		.flatMap(({ words = [] }) => words)
		.find(({ start }) => start === Number(new URLSearchParams(query).get('t')));
	expect(said?.text.toLowerCase()).toContain(word?.split(' ')[0]?.toLowerCase());
});

test('an entry of the list lights the figures, and can be found', async ({ page }) => {
	await page.goto(ATLAS);
	const structures = page.locator('#structures');
	await expect(async () => {
		await structures.getByRole('searchbox', { name: 'Find a structure' }).fill('calcaneus');
		await expect(structures.getByRole('status')).toHaveText('1 structure', { timeout: 500 });
	}).toPass();
	await structures.getByRole('link', { name: 'Heel bone' }).hover();
	const lit = page.locator('figure [data-structure="heel-bone"].lit');
	expect(await lit.count()).toBeGreaterThan(1);
	await structures.getByRole('searchbox').hover();
	await expect(lit).toHaveCount(0);
});

test('a term of the transcript is lit on a figure', async ({ enrolledPage: page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openLesson(page, LESSON);
	await play(page);
	await page.keyboard.press('k');
	const { x, y, words } = await findTerm(page);
	await page.mouse.move(x, y);
	await page.mouse.move(x + 1, y);
	const definition = page.getByRole('dialog', { name: 'Terms in this line' });
	const name = await definition.getByRole('heading').textContent();
	expect(words.length).toBeGreaterThan(0);
	await expect(definition.getByRole('img', { name: `${name}, ` }).first()).toBeVisible();
	const card = page.getByRole('region', { name: 'On screen now' });
	await card.scrollIntoViewIfNeeded();
	await expect(card.getByRole('img', { name: `${name}, ` }).first()).toBeVisible();
});

test('a picture of the atlas runs nothing', async ({ page }) => {
	await page.goto(ATLAS);
	const src = await page.locator('figure image').first().getAttribute('href');
	expect(src).toMatch(/^\/courses\/heel-to-hip\/anatomy\/views\/front\?v=/);
	const answer = await page.request.get(src ?? '');
	expect(answer.headers()).toMatchObject({
		'content-type': 'image/svg+xml',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
		'x-content-type-options': 'nosniff',
		'cache-control': 'public, max-age=31536000, immutable'
	});
	const atlas = await page.request.get(`${COURSE}/anatomy/atlas.json`);
	expect((await atlas.body()).length).toBeLessThan(60_000);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the figure’s parts name themselves and lead to their structures', async ({ page }) => {
		await page.goto(ATLAS);
		const part = page.getByRole('figure', { name: HIP }).getByRole('link', { name: 'Sacrum' });
		await part.hover();
		await expect(part.getByText('Sacrum')).toHaveCSS('opacity', '1');
		await part.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sacrum');
	});
});
