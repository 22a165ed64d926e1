import { COURSE, expect, openLesson, test } from './support/journey.ts';

test('a learner completes the course and gets a certificate', async ({ enrolledPage: page }) => {
	await page.goto(COURSE);
	const outline = page.getByRole('navigation', { name: 'Course outline' });
	const lessons = await outline
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	const [last = '', ...others] = lessons.toReversed();
	for (const lesson of others) {
		await page.request.post(`${lesson}/completion`, {
			data: { done: true },
			headers: { origin: new URL(page.url()).origin }
		});
	}

	await page.goto(`${COURSE}/certificate`);
	await expect(page.locator('main').getByRole('link', { name: /^(?!To the course)/ })).toHaveCount(
		1
	);

	await openLesson(page, last);
	const header = page.getByRole('banner');
	await expect(header).toContainText(`${others.length} of ${lessons.length}`);
	const button = page.getByRole('button', { name: 'Mark lesson complete' });
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await expect(header).toContainText(`${lessons.length} of ${lessons.length}`);

	await page.goto(COURSE);
	await expect(
		page.getByText(`${lessons.length} of ${lessons.length} lessons complete`)
	).toBeVisible();
	await expect(page.getByRole('progressbar', { name: 'Course progress' })).toHaveAttribute(
		'aria-valuenow',
		'100'
	);
	await page.getByRole('link', { name: 'Your certificate' }).click();
	const certificate = page.getByRole('article', { name: 'Certificate' });
	await expect(certificate.getByText('Ana')).toBeVisible();
	await expect(certificate.getByText('From Heel to Hip')).toBeVisible();
});
