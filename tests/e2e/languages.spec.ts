import AxeBuilder from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newDataDir, removeDataDir, startCueline } from '../support/running-cueline.ts';
import { expect, FIRST_LESSON, highlighted, openLesson, test } from './support/journey.ts';

const AT_HEEL = `${FIRST_LESSON}?t=31`;
const VIDEO = 'media/heel-to-hip/lessons/practise-safely/video';
const ENGLISH = 'The heel has its partner too: the pelvis, and the lumbar spine,';
const SPANISH = 'El talón también tiene su pareja: la pelvis y la columna lumbar,';

const transcriptOf = (page: Page) => page.getByRole('region', { name: 'Transcript' });
const languageOf = (page: Page) =>
	transcriptOf(page).getByRole('combobox', { name: 'Language', exact: true });

async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('the transcript changes its language at the place of the talk, and stays so', async ({
	page
}) => {
	await openLesson(page, AT_HEEL);
	const transcript = transcriptOf(page);
	const line = transcript.getByText(ENGLISH);
	await expect(line).toBeInViewport();
	await expect.poll(() => highlighted(page, 'term')).toContain('pelvis');
	const heightOf = (text: string) =>
		transcript.getByText(text).evaluate((element) => element.getBoundingClientRect().top);
	await page.waitForFunction(() => document.querySelector('#transcript [aria-current]') !== null);
	const before = await heightOf(ENGLISH);

	await languageOf(page).focus();
	await languageOf(page).selectOption('Español');
	await expect(transcript.getByText(SPANISH)).toBeInViewport();
	await expect.poll(async () => Math.abs((await heightOf(SPANISH)) - before)).toBeLessThan(2);
	await expect(languageOf(page)).toBeFocused();
	await expect(transcript.locator('[aria-current="true"]')).toContainText(SPANISH);
	await expect(transcript.locator('[lang="es"][dir="ltr"]').first()).toBeAttached();
	await expect(transcript.getByRole('heading', { name: 'El talón responde' })).toBeVisible();
	expect(await highlighted(page, 'term')).toBe('');
	await expectAccessible(page);

	await page.goto(AT_HEEL);
	await expect(transcript.getByText(SPANISH)).toBeVisible();
	await expect(languageOf(page)).toHaveValue('es');
	await page.goto(`${AT_HEEL}&lang=en`);
	await expect(transcript.getByText(ENGLISH)).toBeVisible();
});

test('captions have a language of their own', async ({ page }) => {
	await openLesson(page, AT_HEEL);
	const video = page.getByRole('region', { name: 'Video' });
	await video.getByRole('button', { name: 'Settings' }).click();
	const captions = video.getByRole('combobox', { name: 'Captions' });
	await expect(captions).toHaveValue('');
	await captions.selectOption('Español');
	await expect(video.locator('p[lang="es"]')).toHaveText(SPANISH);
	await expectAccessible(page);
	await expect(transcriptOf(page).getByText(ENGLISH)).toBeVisible();
	await expect(languageOf(page)).toHaveValue('en');

	await page.reload();
	await expect(video.locator('p[lang="es"]')).toHaveText(SPANISH);
	await languageOf(page).selectOption('es');
	await video.getByRole('button', { name: 'Settings' }).click();
	await captions.selectOption('English');
	await expect(video.locator('p[lang="en"]')).toHaveText(ENGLISH);
	await expect(transcriptOf(page).getByText(SPANISH)).toBeVisible();
});

test('descriptions stand in the transcript and on the picture when asked for', async ({ page }) => {
	await openLesson(page, `${FIRST_LESSON}?t=29`);
	const transcript = transcriptOf(page);
	const described = 'She is drawn smaller, with her whole skeleton.';
	await expect(transcript.getByText(described)).toHaveCount(0);
	await transcript.getByRole('checkbox', { name: 'Descriptions' }).check();
	const line = transcript.getByRole('listitem').filter({ hasText: described });
	await expect(line).toContainText('Description');
	await expect(line).toHaveAttribute('aria-current', 'true');

	const video = page.getByRole('region', { name: 'Video' });
	await video.getByRole('button', { name: 'Settings' }).click();
	await video.getByRole('combobox', { name: 'Descriptions' }).selectOption('As text');
	await expect(video.locator('[aria-live="polite"]')).toBeAttached();
	await page.keyboard.press('Escape');
	await line.getByRole('button', { name: /^Play from/ }).click();
	await expect(video.locator('[aria-live="polite"]')).toContainText(described);
	await expectAccessible(page);
	await page.reload();
	await expect(line).toBeVisible();
});

test.describe('without the network', () => {
	test.use({ expectedErrors: /Failed to load resource/ });

	test('a language that does not come leaves the other one, and says so', async ({ page }) => {
		await openLesson(page, AT_HEEL);
		await page.route('**/transcript.json?lang=es', (route) => route.abort());
		await languageOf(page).selectOption('es');
		const told = transcriptOf(page).getByText('could not be fetched');
		await expect(told).toHaveText(
			'The transcript in Español could not be fetched. Choose it again.'
		);
		await expect(languageOf(page)).toHaveValue('en');
		await expect(transcriptOf(page).getByText(ENGLISH)).toBeVisible();
		await page.unroute('**/transcript.json?lang=es');
		await languageOf(page).selectOption('es');
		await expect(transcriptOf(page).getByText(SPANISH)).toBeVisible();
		await expect(told).toHaveCount(0);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('each language is a link', async ({ page }) => {
		await page.goto(FIRST_LESSON);
		const languages = page.getByRole('navigation', { name: 'Transcript language' });
		await expect(languages.getByRole('link', { name: 'English' })).toHaveAttribute(
			'aria-current',
			'page'
		);
		await languages.getByRole('link', { name: 'Español' }).click();
		await expect(page).toHaveURL(/\?lang=es#transcript$/);
		await expect(transcriptOf(page).getByText(SPANISH)).toBeAttached();
		await expect(languages.getByRole('link', { name: 'Español' })).toHaveAttribute(
			'aria-current',
			'page'
		);
		await expect(languageOf(page)).toBeHidden();
	});
});

test('files come in the language that is asked for', async ({ request }) => {
	const spanish = await request.get(`${FIRST_LESSON}/transcript.json?lang=es`);
	expect(await spanish.json()).toMatchObject({ language: 'es' });
	const chapters = await request.get(`${FIRST_LESSON}/chapters.vtt?lang=es`);
	expect(await chapters.text()).toContain('El talón responde');
	expect((await request.get(`${FIRST_LESSON}/chapters.vtt?lang=fr`)).status()).toBe(404);
	expect((await request.get(`${FIRST_LESSON}/transcript.vtt?lang=fr`)).status()).toBe(404);
});

test('an Arabic transcript runs from right to left', async ({ page }) => {
	test.setTimeout(120_000);
	const dataDir = newDataDir();
	const course = join(dataDir, 'package');
	cpSync('tests/fixtures/packages/small-course', course, { recursive: true });
	// The fixture's own videos are only names.
	cpSync(VIDEO, join(course, 'lessons/first-step/video'), { recursive: true });
	writeFileSync(
		join(course, 'lessons/first-step/transcript.ar.vtt'),
		'WEBVTT\n\nc1\n00:00.500 --> 00:05.900\nWebVTT رافعة <00:01.000>الكعب.\n'
	);
	execFileSync('npm', ['run', '--silent', 'cueline', '--', 'course', 'import', course], {
		env: { ...process.env, DATA_DIR: dataDir }
	});
	const cueline = await startCueline(dataDir);
	try {
		await page.goto(`${cueline.origin}/courses/small-course/first-step`);
		await expect(page.locator('video')).toBeAttached();
		await languageOf(page).selectOption('العربية');
		await expect(transcriptOf(page).locator('[role="list"][lang="ar"]')).toHaveAttribute(
			'dir',
			'rtl'
		);
		const line = transcriptOf(page).locator('#cue-c1');
		const [words, time] = await Promise.all([
			line.locator('.words').boundingBox(),
			line.getByRole('button', { name: /^Play from/ }).boundingBox()
		]);
		expect(time?.x).toBeGreaterThan(words?.x ?? Infinity);
		await line.getByRole('button', { name: /^Play from/ }).click();
		await expect(line).toHaveAttribute('aria-current', 'true');
		await expect.poll(() => highlighted(page, 'spoken-word')).not.toBe('');
		await expectAccessible(page);
		const video = page.getByRole('region', { name: 'Video' });
		await video.getByRole('button', { name: 'Settings' }).click();
		await video.getByRole('combobox', { name: 'Captions' }).selectOption('العربية');
		await page.keyboard.press('Escape');
		await line.getByRole('button', { name: /^Play from/ }).click();
		await expect(video.locator('p[lang="ar"][dir="rtl"]')).toBeAttached();
	} finally {
		await cueline.stop();
		removeDataDir(dataDir);
	}
});
