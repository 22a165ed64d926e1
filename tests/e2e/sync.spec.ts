import {
	enrolledLearner,
	newDataDir,
	removeDataDir,
	startCueline,
	type RunningCueline
} from '../support/running-cueline.ts';
import { FRAMES_PER_SECOND, NUMBER_BITS, SIGNALS, SIGNAL_SECONDS } from '../support/sync-clip.ts';
import { importSyncCourse, spokenAt } from '../support/sync-course.ts';
import { watchSync, type Seen } from '../support/watch-sync.ts';
import { expect, test } from './support/journey.ts';
import type { Page } from '@playwright/test';

/** One picture, and ten milliseconds. */
const TOLERANCE_SECONDS = 1 / FRAMES_PER_SECOND + 0.01;
const SLOW_MS = 180_000;

test.describe.configure({ mode: 'serial', timeout: SLOW_MS });

let server: RunningCueline;
let dataDir: string;
let lessons: Record<string, string>;

test.beforeAll(async () => {
	test.setTimeout(SLOW_MS);
	dataDir = newDataDir();
	lessons = importSyncCourse(dataDir);
	server = await startCueline(dataDir);
});

test.afterAll(async () => {
	await server.stop();
	removeDataDir(dataDir);
});

for (const lesson of [
	'recording-from-ten',
	'recording-with-late-sound',
	'transport-stream-from-ten',
	'transport-stream-as-ffmpeg-makes-it',
	'fragments-with-edit-list',
	'fragments-with-late-sound'
]) {
	test(`${lesson}: picture, sound, word and callout agree from wherever it starts`, async ({
		page
	}) => {
		await enter(page);
		for (const second of [0, 13.3]) {
			await open(page, `${lesson}?t=${second}`);
			await playFor(page, second === 0 ? 2.4 : 1.2);
			await expectAgreement(page);
		}
	});
}

test('they agree at every speed, after seeks and a change of quality', async ({ page }) => {
	await enter(page);
	await open(page, 'transport-stream-from-ten');
	for (const rate of [0.5, 1, 2]) {
		await page.evaluate((wanted) => {
			const video = document.querySelector('video');
			if (video !== null) video.playbackRate = wanted;
		}, rate);
		await playFor(page, 1.2);
	}
	const region = page.getByRole('region', { name: 'Video' });
	for (const line of [9, 2, 6]) {
		await page.locator('a.time').nth(line).click();
		await playFor(page, 0.7);
	}
	await region.getByRole('button', { name: 'Settings' }).click();
	await page.getByLabel('Quality').selectOption({ label: '180p' });
	await page.keyboard.press('Escape');
	await playFor(page, 2.5);
	await expectAgreement(page);
});

test('they agree when the network stalls in the middle', async ({ page }) => {
	await enter(page);
	let letGo = () => {};
	const stall = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(/-(2|3)\.m4s$/, async (route) => {
		await stall;
		await route.continue();
	});
	await open(page, 'fragments-with-edit-list?t=2.6');
	await page.evaluate(() => void document.querySelector('video')?.play());
	await expect
		.poll(() => page.evaluate(() => document.querySelector('video')?.readyState))
		.toBeLessThan(3);
	letGo();
	await expect
		.poll(() => page.evaluate(() => document.querySelector('video')?.currentTime ?? 0))
		.toBeGreaterThan(6);
	await playFor(page, 0.5);
	await expectAgreement(page);
});

/** Signs a learner in, enrolled in the course of clips. */
async function enter(page: Page): Promise<void> {
	const { origin } = server;
	const cookie = await enrolledLearner(origin);
	await fetch(`${origin}/courses/sync/enrolment`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, cookie }
	});
	await page.context().addCookies(
		cookie.split('; ').map((pair) => {
			const [name = '', value = ''] = pair.split('=');
			return { name, value, url: origin };
		})
	);
	await page.addInitScript(watchSync, { bits: NUMBER_BITS });
}

async function open(page: Page, lesson: string): Promise<void> {
	const [slug = '', query = ''] = lesson.split('?');
	await page.goto(`${server.origin}${lessons[slug]}?${query}`);
	await page.waitForFunction(() => {
		const video = document.querySelector('video');
		return video !== null && video.readyState >= 3 && !video.seeking;
	});
}

/** Plays so much of the lesson, however long that takes, and stops. */
async function playFor(page: Page, seconds: number): Promise<void> {
	await page.evaluate(async (length) => {
		const video = document.querySelector('video');
		if (video === null) throw new Error('There is no video.');
		await video.play();
		const until = Math.min(video.currentTime + length, video.duration - 0.5);
		while (video.currentTime < until) await new Promise((resolve) => setTimeout(resolve, 20));
		video.pause();
		await new Promise((resolve) => setTimeout(resolve, 100));
	}, seconds);
}

/** All that was seen and heard is compared on the lesson's clock, which the pictures tell. */
async function expectAgreement(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => (document.querySelector('video')?.seeking ? 'seeking' : '')))
		.toBe('');
	const seen: Seen = await page.evaluate(() => window.seen);
	const shift = middle(
		seen.frames.map(({ mediaSeconds, number }) => mediaSeconds - number / FRAMES_PER_SECOND)
	);
	expect(seen.frames.length).toBeGreaterThan(5);
	const isWrong = (seconds: number, isOn: boolean | undefined) =>
		isOn !== undefined && !isNearEdge(seconds) && isOn !== isSignal(seconds);
	expect(
		seen.frames.filter(
			({ mediaSeconds, number, isFlash, hasCallout }) =>
				isWrong(number / FRAMES_PER_SECOND, isFlash) || isWrong(mediaSeconds - shift, hasCallout)
		)
	).toEqual([]);

	expect(seen.words.length).toBeGreaterThan(1);
	const wrongWords = seen.words.filter(({ mediaSeconds, word }) => {
		const seconds = mediaSeconds - shift;
		return ![-TOLERANCE_SECONDS, 0, TOLERANCE_SECONDS].some(
			(off) => spokenAt(seconds + off) === word
		);
	});
	expect(wrongWords).toEqual([]);

	await page.waitForFunction(() => {
		const { buffered, duration } = document.querySelector('video') ?? {};
		return buffered?.length && buffered.end(buffered.length - 1) > (duration ?? 0) - 0.1;
	});
	const beeps = await page.evaluate(() => window.hearBeeps());
	expect(beeps.length).toBeGreaterThan(0);
	const wrongBeeps = beeps.filter((beep) =>
		SIGNALS.every((signal) => Math.abs(beep - shift - signal) > TOLERANCE_SECONDS)
	);
	expect(wrongBeeps).toEqual([]);
}

function isSignal(seconds: number): boolean {
	return SIGNALS.some((signal) => signal <= seconds && seconds < signal + SIGNAL_SECONDS);
}

function isNearEdge(seconds: number): boolean {
	const edges = SIGNALS.flatMap((signal) => [signal, signal + SIGNAL_SECONDS]);
	return edges.some((edge) => Math.abs(seconds - edge) <= TOLERANCE_SECONDS);
}

function middle(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
