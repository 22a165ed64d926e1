import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { COURSE, expect, FIRST_LESSON, LESSON, openLesson, play, test } from './support/journey.ts';

const WIDTHS = [320, 390, 1440];
const SCHEMES = ['light', 'dark'] as const;

const VISITOR_PAGES = [
	'/',
	'/signup',
	'/login',
	COURSE,
	FIRST_LESSON,
	`${FIRST_LESSON}/practice`,
	`${COURSE}/search?q=heel`,
	'/nowhere'
];
const LEARNER_PAGES = [
	'/',
	'/account',
	COURSE,
	`${COURSE}/anatomy`,
	`${COURSE}/anatomy/femoral-head`,
	`${COURSE}/anatomy/heel-bone`,
	`${COURSE}/notes`,
	`${COURSE}/search`,
	`${COURSE}/search?q=hip+socket`,
	`${COURSE}/search?q=calcanus`,
	`${COURSE}/certificate`
];

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const told = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`
	);
	expect(told).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const excess = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(excess).toBe(0);
}

for (const colorScheme of SCHEMES) {
	for (const width of WIDTHS) {
		test.describe(`${colorScheme} at ${width} px`, () => {
			test.use({
				colorScheme,
				viewport: { width, height: 900 },
				expectedErrors: /404 \(Not Found\)/
			});

			// axe reads a dozen pages in each.
			test.describe.configure({ timeout: 120_000 });

			test('what a visitor sees', async ({ page }) => {
				for (const address of VISITOR_PAGES) {
					await page.goto(address);
					await expectAccessible(page);
					await expectNoSidewaysScroll(page);
				}
			});

			test('what a learner sees', async ({ enrolledPage: page }) => {
				for (const address of LEARNER_PAGES) {
					await page.goto(address);
					await expectAccessible(page);
					await expectNoSidewaysScroll(page);
				}
			});

			test('the atlas: a part in focus, a structure found; a term with its figure', async ({
				enrolledPage: page
			}) => {
				await page.goto(`${COURSE}/anatomy`);
				await page.getByRole('figure').first().getByRole('link', { name: 'Pelvis' }).focus();
				await expectAccessible(page);
				await page.getByRole('searchbox', { name: 'Find a structure' }).fill('wing');
				await expectAccessible(page);
				await openLesson(page, LESSON);
				await page.locator('#transcript').getByRole('button').filter({ hasText: '0:09' }).focus();
				await page.keyboard.press('t');
				const definition = page.getByRole('dialog', { name: 'Terms in this line' });
				await expect(definition.getByRole('img').first()).toBeVisible();
				await expectAccessible(page);
				await expectNoSidewaysScroll(page);
			});

			test('a lesson: waiting, playing with a callout, searching, with a note', async ({
				enrolledPage: page
			}) => {
				await openLesson(page, `${LESSON}?t=20`);
				await expectAccessible(page);
				await expectNoSidewaysScroll(page);
				await play(page);
				await expect(page.locator('[aria-current="true"][data-start]')).toHaveCount(1);
				await expectAccessible(page);
				await page.keyboard.press('k');
				await page.getByRole('searchbox', { name: 'Search transcript' }).fill('the');
				await page.getByRole('textbox', { name: 'New note' }).fill('A note');
				await page.getByRole('button', { name: /^Save note/ }).click();
				await expectAccessible(page);
				await page.getByRole('heading', { level: 1 }).click();
				await page.keyboard.press('?');
				await expect(page.getByRole('dialog')).toBeVisible();
				await expectAccessible(page);
			});
		});
	}
}
