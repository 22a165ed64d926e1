import AxeBuilder from '@axe-core/playwright';
import { COURSE, expect, FIRST_LESSON, mediaTime, openLesson, test } from './support/journey.ts';

const LESSON = `${COURSE}/let-the-thigh-bone-settle`;
const CARD_PAGE = '/courses/heel-to-hip/let-the-thigh-bone-settle/practice';

test('a step plays its moment, and is marked while the film speaks of it', async ({
	enrolledPage: page
}) => {
	await openLesson(page, LESSON);
	const card = page.getByRole('region', { name: 'Practice card' });
	await expect(card.getByText('mat, stability ball or roller')).toBeVisible();
	await expect(card.locator('[aria-current]')).toHaveCount(0);

	const step = card.getByRole('listitem').filter({ hasText: 'Press nothing' });
	const height = (await card.boundingBox())?.height;
	await step.getByRole('button', { name: 'Play from 48 seconds' }).press('Enter');
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(48);
	await expect(step).toHaveAttribute('aria-current', 'step');
	await expect(card.locator('[aria-current]')).toHaveCount(1);
	expect((await card.boundingBox())?.height).toBe(height);

	const next = card.getByRole('listitem').filter({ hasText: 'let the thigh bones drop' });
	await expect(next).toHaveAttribute('aria-current', 'step', { timeout: 15_000 });
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the card opens with a key and closes again', async ({ enrolledPage: page }) => {
		await openLesson(page, LESSON);
		const card = page.getByRole('region', { name: 'Practice card' });
		const step = card.getByText('Press nothing');
		await expect(step).toBeHidden();
		await card.locator('summary').press('Enter');
		await expect(step).toBeVisible();
		await card.locator('summary').click({ position: { x: 20, y: 20 } });
		await expect(step).toBeHidden();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the steps are links to their moments, and the card has a page to print', async ({
		page
	}) => {
		await page.goto(FIRST_LESSON);
		const card = page.getByRole('region', { name: 'Practice card' });
		const time = card.getByRole('link', { name: /^Play from \d/ }).first();
		await expect(time).toHaveAttribute('href', /how-the-foot-carries-the-spine\?t=\d/);
		await card.getByRole('link', { name: /^Print this card/ }).click();
		await expect(page).toHaveURL(`${FIRST_LESSON}/practice`);
		await expect(card).toBeVisible();
	});
});

test('every card is printed on one page', async ({ enrolledPage: page }) => {
	const course = await page.request.get(COURSE);
	const lessons = [...(await course.text()).matchAll(/href="(\/courses\/heel-to-hip\/[a-z-]+)"/g)];
	const addresses = new Set(lessons.map(([, address = '']) => `${address}/practice`));
	let cards = 0;
	for (const address of addresses) {
		const answer = await page.request.get(address);
		if (!answer.url().endsWith('/practice') || !answer.ok()) continue;
		await page.goto(address);
		cards += 1;
		const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
		expect([address, pages?.length]).toEqual([address, 1]);
	}
	expect(cards).toBe(16);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme}`, () => {
		test.use({ colorScheme, viewport: { width: 390, height: 844 } });

		test('the open card and its page can be used by everybody', async ({ enrolledPage: page }) => {
			await openLesson(page, LESSON);
			await page.locator('summary').click();
			await page.getByRole('button', { name: 'Play from 48 seconds' }).first().click();
			await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
			for (const address of [undefined, CARD_PAGE]) {
				if (address !== undefined) await page.goto(address);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
			}
		});
	});
}
