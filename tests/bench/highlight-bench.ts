import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { learnerContext, withBrowser } from '../support/browser.ts';
import type { RunningCueline } from '../support/running-cueline.ts';
import { judgeFollowing, judgeSeeks, tellFollowing, type Play, type Seek } from './judge-lags.ts';
import type { Figure } from './figure.ts';
import { followWords, type BenchWord, type Way } from './follow-words.ts';
import { importLongCourse, LINES, LONG_LESSON } from './long-course.ts';

const LESSON = '/courses/heel-to-hip/ball-and-socket';
const RATES = [0.5, 1, 1.5, 2];
const PLAY_MS = 12_000;
const SEEKS = 20;
const WAYS: Way[] = ['cueline', 'cueline line', 'timeupdate', 'text track', 'hyperaudio'];
/** With 60,000 words the last two would keep the page busy: they join in for a play of their own. */
const LIGHT_WAYS: Way[] = ['cueline', 'cueline line', 'timeupdate'];

interface TranscriptJson {
	cues: { id: string; text: string; words?: { start: number; end: number; text: string }[] }[];
}

/**
 * How late the spoken word and line are painted against the media's clock, in real playback, and
 * how late other ways of following are, on the same page in the same run. Alone, as a busy machine
 * is late by itself: `npm run bench -- highlight`.
 */
export function measureHighlight(server: RunningCueline, cookie: string): Promise<Figure[]> {
	importLongCourse(server.dataDir);
	return withBrowser(async (browser) => {
		const context = await learnerContext(browser, { origin: server.origin, cookie });
		const library = fileURLToPath(import.meta.resolve('hyperaudio-lite')).replace('.mjs', '.js');
		const offered = 'window.HyperaudioLite = HyperaudioLite;';
		await context.addInitScript({ content: `${readFileSync(library, 'utf8')}\n${offered}` });
		await context.addInitScript(followWords);
		const short = await context.newPage();
		const words = await open(short, `${server.origin}${LESSON}`, 5);
		await short.evaluate(([all, ways]) => window.follow(all, ways), [words, WAYS] as const);
		const figures: Figure[] = [];
		for (const rate of RATES) {
			const played = await play(short, { rate, fromSeconds: 5 });
			figures.push(...tellFollowing(`${rate}x`, judgeFollowing(words, played, WAYS)));
		}
		const seeks = await seekAbout(short, words);
		figures.push(...tellFollowing(`${SEEKS} seeks`, judgeSeeks(words, seeks, WAYS)));
		await short.close();

		const long = await context.newPage();
		const many = await open(long, `${server.origin}${LONG_LESSON}`, 4000);
		const rest = WAYS.filter((way) => !LIGHT_WAYS.includes(way));
		for (const [ways, shown] of [
			[LIGHT_WAYS, LIGHT_WAYS],
			[rest, WAYS]
		] as const) {
			await long.evaluate(([all, begun]) => window.follow(all, begun), [many, ways] as const);
			const played = await play(long, { rate: 1, fromSeconds: 4000 });
			const what = `${LINES} lines${ways === rest ? ', all at once' : ''}`;
			figures.push(...tellFollowing(what, judgeFollowing(many, played, shown)));
		}
		await context.close();
		return figures;
	});
}

/** Opens a lesson and answers its words, as the page has them. */
async function open(page: Page, address: string, fromSeconds: number): Promise<BenchWord[]> {
	await page.goto(`${address}?t=${fromSeconds}`);
	await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 3);
	const answer = await page.request.get(`${address}/transcript.json`);
	const { cues } = (await answer.json()) as TranscriptJson;
	return cues.flatMap(({ id, text, words = [] }) => {
		let from = 0;
		return words.map(({ start, end, text: word }) => {
			const offset = text.indexOf(word, from);
			from = offset + word.length;
			const key = `cue-${id}:${offset}`;
			return { key, text: word, startSeconds: start, endSeconds: end };
		});
	});
}

function play(page: Page, { rate, fromSeconds }: { rate: number; fromSeconds: number }) {
	return page.evaluate(
		async ({ rate, fromSeconds, playMs }): Promise<Play> => {
			const video = document.querySelector('video');
			if (video === null) throw new Error('There is no video.');
			video.currentTime = fromSeconds;
			await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
			video.playbackRate = rate;
			window.reached = [];
			await video.play();
			await new Promise((resolve) => setTimeout(resolve, playMs));
			video.pause();
			return { rate, fromSeconds, untilSeconds: video.currentTime, reached: window.reached };
		},
		{ rate, fromSeconds, playMs: PLAY_MS }
	);
}

/** Jumps while it plays, to the middle of words from all over the lesson, in a fixed disorder. */
function seekAbout(page: Page, words: readonly BenchWord[]): Promise<Seek[]> {
	const targets = Array.from({ length: SEEKS }, (_, index) => {
		const word = words[(index * 7919 + 31) % words.length];
		if (word === undefined) throw new Error('The lesson has no words.');
		return { key: word.key, atSeconds: word.startSeconds + 0.02 };
	});
	return page.evaluate(async (targets) => {
		const video = document.querySelector('video');
		if (video === null) throw new Error('There is no video.');
		video.playbackRate = 1;
		const seeks: Seek[] = [];
		await video.play();
		for (const { key, atSeconds } of targets) {
			window.reached = [];
			let seekedMs = Number.NaN;
			// The first to hear of it: whatever follows is later.
			const hear = () => (seekedMs = performance.now());
			document.addEventListener('seeked', hear, { once: true, capture: true });
			video.currentTime = atSeconds;
			await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
			await new Promise((resolve) => setTimeout(resolve, 600));
			seeks.push({ key, seekedMs, reached: window.reached });
		}
		video.pause();
		return seeks;
	}, targets);
}
