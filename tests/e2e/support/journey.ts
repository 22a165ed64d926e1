import { randomUUID } from 'node:crypto';
import { expect, test as base, type Page } from '@playwright/test';
import { clientMaker, type NewClient } from './client.ts';

export const COURSE = '/courses/heel-to-hip';
export const FIRST_LESSON = `${COURSE}/how-the-foot-carries-the-spine`;
export const LESSON = `${COURSE}/ball-and-socket`;

interface Journey {
	/** Console errors this journey expects, such as those of a network it cuts off itself. */
	expectedErrors: RegExp;
	/** A page whose learner has signed up. */
	learnerPage: Page;
	/** A page whose learner has signed up and enrolled. */
	enrolledPage: Page;
	newClient: NewClient;
}

/** An error on the console that the journey did not announce fails it. */
export const test = base.extend<Journey>({
	expectedErrors: [/(?!)/, { option: true }],
	page: async ({ page, expectedErrors }, use) => {
		const errors: string[] = [];
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		page.on('pageerror', (error) => errors.push(String(error)));
		await use(page);
		const unexpected = errors.filter((text) => !expectedErrors.test(text));
		expect(unexpected).toEqual([]);
	},
	newClient: async ({ playwright, baseURL }, use) => {
		await use(clientMaker(playwright, baseURL ?? ''));
	},
	learnerPage: async ({ page }, use) => {
		await signUp(page);
		await use(page);
	},
	enrolledPage: async ({ page }, use) => {
		await signUp(page);
		await page.goto(COURSE);
		await page.getByRole('button', { name: 'Enrol' }).click();
		await expect(page.getByText(/0 of \d+ lessons complete/)).toBeVisible();
		await use(page);
	}
});

export { expect };

export async function signUp(page: Page, name = 'Ana'): Promise<{ email: string }> {
	const email = `${randomUUID()}@example.org`;
	await page.goto('/signup');
	await page.getByLabel('Name').fill(name);
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Password', { exact: true }).fill('quiet heels 2026');
	await page.getByRole('button', { name: 'Sign up' }).click();
	await expect(page).not.toHaveURL(/signup/);
	return { email };
}

/** Whether the page's scripts are running: before that a button does nothing yet. */
export async function openLesson(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('region', { name: 'Video' }).locator('video')).toBeAttached();
}

export async function play(page: Page): Promise<void> {
	await page
		.getByRole('region', { name: 'Video' })
		.getByRole('button', { name: 'Play' })
		.first()
		.click();
	await expect.poll(() => mediaTime(page)).toBeGreaterThan(0);
}

export function mediaTime(page: Page): Promise<number> {
	return page.evaluate(() => document.querySelector('video')?.currentTime ?? -1);
}

/** The words painted by a Custom Highlight, joined. Each of its ranges lies in one text node. */
export function highlighted(page: Page, name: string): Promise<string> {
	return page.evaluate(
		(key) =>
			[...(CSS.highlights.get(key) ?? [])]
				.map(({ startContainer, startOffset, endOffset }) =>
					(startContainer as Text).data.slice(startOffset, endOffset)
				)
				.join(' '),
		name
	);
}
