import { expect, LESSON, openLesson, play, test } from './support/journey.ts';

test('a callout stands on the picture while it is due', async ({ enrolledPage: page }) => {
	const file = await (await page.request.get(`${LESSON}/callouts.vtt`)).text();
	const first = /(\d\d):(\d\d):(\d\d\.\d+) --> .*\n(\{.*\})/.exec(file);
	const [, hours, minutes, seconds, payload] = first ?? [];
	const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
	const { structure } = JSON.parse(payload ?? '{}') as { structure: string };

	await openLesson(page, `${LESSON}?t=${(start + 0.2).toFixed(2)}`);
	await play(page);
	const callout = page.locator(`[data-callout="${structure}"]`);
	await expect(callout).toBeVisible();
	const now = page.getByRole('region', { name: 'On screen now' });
	await expect(now.getByRole('link').first()).toHaveAttribute('href', /\/anatomy\//);

	await page.getByRole('region', { name: 'Video' }).press('End');
	await openLesson(page, `${LESSON}?t=0`);
	await expect(callout).toHaveCount(0);
});

test('a structure leads to every moment that shows or says it', async ({ enrolledPage: page }) => {
	await page.goto('/courses/heel-to-hip/anatomy/femoral-head');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/femoral head/i);
	await page
		.getByRole('link', { name: /Shown on the picture/ })
		.first()
		.click();
	await expect(page).toHaveURL(/heel-to-hip\/[a-z-]+\?t=/);
});
