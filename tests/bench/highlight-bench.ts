import type { Page } from '@playwright/test';
import { learnerContext, withBrowser } from '../support/browser.ts';
import { percentile, type Figure } from './figure.ts';

const LESSON = '/courses/heel-to-hip/ball-and-socket';
const FROM_SECONDS = 20;
const WALL_MS = 20_000;

interface Painted {
	mediaSeconds: number;
	/** Which word of the transcript: its line's id and its offset. */
	line: string;
	offset: number;
}

interface TranscriptJson {
	cues: { id: string; text: string; words?: { start: number; end: number; text: string }[] }[];
}

declare global {
	interface Window {
		painted?: Painted[];
	}
}

/** Each painting of the spoken word against the media time the word begins at, in real playback. */
export function measureHighlight(origin: string, cookie: string): Promise<Figure[]> {
	return withBrowser(async (browser) => {
		const figures: Figure[] = [];
		for (const rate of [1, 2]) {
			const context = await learnerContext(browser, { origin, cookie });
			const page = await context.newPage();
			const painted = await playAndWatch(page, { origin, rate });
			const answer = await page.request.get(`${origin}${LESSON}/transcript.json`);
			figures.push(...compare(painted, (await answer.json()) as TranscriptJson, rate));
			await context.close();
		}
		return figures;
	});
}

async function playAndWatch(
	page: Page,
	{ origin, rate }: { origin: string; rate: number }
): Promise<Painted[]> {
	await page.addInitScript(watchPaintings);
	await page.goto(`${origin}${LESSON}?t=${FROM_SECONDS}`);
	await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 3);
	return page.evaluate(
		async ({ rate, wallMs }) => {
			const video = document.querySelector('video');
			if (video === null) throw new Error('There is no video.');
			video.playbackRate = rate;
			await video.play();
			await new Promise((resolve) => setTimeout(resolve, wallMs));
			video.pause();
			return window.painted ?? [];
		},
		{ rate, wallMs: WALL_MS }
	);
}

/** Notes, in the page, the media time at which a range becomes the spoken word. */
function watchPaintings(): void {
	window.painted = [];
	const note = (range: AbstractRange) => {
		const video = document.querySelector('video');
		const line = range.startContainer.parentElement?.closest<HTMLElement>('[data-start]');
		if (video === null || video.paused || video.seeking || !line) return;
		window.painted?.push({
			mediaSeconds: video.currentTime,
			line: line.id,
			offset: range.startOffset
		});
	};
	const add = Reflect.get(Highlight.prototype, 'add');
	Highlight.prototype.add = function (range) {
		if (CSS.highlights.get('spoken-word') === this) note(range);
		return add.call(this, range);
	};
	const set = Reflect.get(HighlightRegistry.prototype, 'set');
	HighlightRegistry.prototype.set = function (name, highlight) {
		if (name === 'spoken-word') for (const range of highlight) note(range);
		return set.call(this, name, highlight);
	};
}

function compare(painted: Painted[], { cues }: TranscriptJson, rate: number): Figure[] {
	const words = cues.flatMap(({ id, text, words = [] }) => {
		let from = 0;
		return words.map(({ start, text: word }) => {
			const offset = text.indexOf(word, from);
			from = offset + word.length;
			return { key: `cue-${id}:${offset}`, start };
		});
	});
	const seen = new Map<string, number>();
	for (const { line, offset, mediaSeconds } of painted) {
		const key = `${line}:${offset}`;
		if (!seen.has(key)) seen.set(key, mediaSeconds);
	}
	const last = Math.max(...painted.map(({ mediaSeconds }) => mediaSeconds));
	const due = words.filter(({ start }) => start > FROM_SECONDS + 1 && start < last - 0.1);
	const lags = due.flatMap(({ key, start }) => {
		const at = seen.get(key);
		return at === undefined ? [] : [(Math.abs(at - start) * 1000) / rate];
	});
	const skipped = due.length - lags.length;
	return [
		{
			what: `word highlight at ${rate}x: lag p95`,
			value: percentile(lags, 95),
			unit: 'ms',
			goal: { under: 10 },
			note: `${due.length} words`
		},
		{
			what: `word highlight at ${rate}x: skipped`,
			value: skipped,
			unit: 'words',
			goal: { under: 1 }
		}
	];
}
