import { COURSE, expect, openLesson, test } from './support/journey.ts';

const LESSONS = ['the-heel-is-a-lever', 'ball-and-socket', 'knee-down-lunge'];

test('a learner completes the course and gets a certificate', async ({ enrolledPage: page }) => {
	await page.goto(`${COURSE}/certificate`);
	await expect(page.getByText(/Ball and socket/).first()).toBeVisible();

	for (const lesson of LESSONS) {
		await openLesson(page, `${COURSE}/${lesson}`);
		const button = page.getByRole('button', { name: 'Mark lesson complete' });
		const saved = page.waitForResponse(
			(response) => response.url().endsWith('/completion') && response.ok()
		);
		await button.click();
		await saved;
		await expect(button).toHaveAttribute('aria-pressed', 'true');
	}

	await page.goto(COURSE);
	await expect(page.getByText('3 of 3 lessons complete')).toBeVisible();
	await expect(page.getByRole('progressbar', { name: 'Course progress' })).toHaveAttribute(
		'aria-valuenow',
		'100'
	);
	await page.getByRole('link', { name: 'Your certificate' }).click();
	const certificate = page.getByRole('article', { name: 'Certificate' });
	await expect(certificate.getByText('Ana')).toBeVisible();
	await expect(certificate.getByText('From Heel to Hip')).toBeVisible();
});
