import { COURSE, expect, FIRST_LESSON, LESSON, test } from './support/journey.ts';

test.use({ javaScriptEnabled: false });

test('without script the lesson can be read, and its lines are links', async ({ page }) => {
	await page.goto(FIRST_LESSON);
	const transcript = page.getByRole('region', { name: 'Transcript' });
	expect(await transcript.locator('[data-start]').count()).toBeGreaterThan(10);
	await expect(transcript.locator('a[href*="t="]').first()).toBeAttached();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
});

test('without script a learner signs up, enrols and opens a lesson', async ({ page }) => {
	await page.goto('/signup');
	await page.getByLabel('Name').fill('Ben');
	await page.getByLabel('E-mail').fill(`${crypto.randomUUID()}@example.org`);
	await page.getByLabel('Password', { exact: true }).fill('quiet heels 2026');
	await page.getByRole('button', { name: 'Sign up' }).click();
	await page.goto(COURSE);
	await page.getByRole('button', { name: 'Enrol' }).click();
	await page.goto(LESSON);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ball and socket');
});
