import {
	COURSE,
	expect,
	FIRST_LESSON,
	LESSON,
	play,
	openLesson,
	mediaTime,
	test
} from './support/journey.ts';

test('a visitor watches the first lesson and is asked to enrol for the next', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'From Heel to Hip' }).click();
	await page.getByRole('link', { name: 'Watch the first lesson' }).click();
	await expect(page).toHaveURL(new RegExp(FIRST_LESSON));
	await openLesson(page, FIRST_LESSON);
	await play(page);
	expect(await mediaTime(page)).toBeGreaterThan(0);

	await page.goto(LESSON);
	await expect(page).toHaveURL(new RegExp(`${COURSE}\\?closed=ball-and-socket`));
	await expect(page.getByText(/open to everyone who is enrolled/)).toBeVisible();
	await page.getByRole('button', { name: 'Enrol' }).click();
	await expect(page).toHaveURL(/\/signup\?next=/);
});

test('pages a visitor may see describe themselves to search engines', async ({ page }) => {
	await page.goto(FIRST_LESSON);
	const video = JSON.parse(
		(await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '{}'
	) as { '@type': string; hasPart: unknown[] };
	expect(video['@type']).toBe('VideoObject');
	expect(video.hasPart.length).toBeGreaterThan(2);
	await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
		'content',
		/poster\.webp$/
	);

	await page.goto(COURSE);
	const course = JSON.parse(
		(await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '{}'
	) as { '@type': string };
	expect(course['@type']).toBe('Course');

	const sitemap = await (await page.request.get('/sitemap.xml')).text();
	expect(sitemap).toContain(FIRST_LESSON);
	expect(sitemap).toContain('/courses/heel-to-hip/anatomy/heel-bone');
	expect(sitemap).not.toContain(LESSON);
	expect(await (await page.request.get('/robots.txt')).text()).toContain('Sitemap: http');
});
