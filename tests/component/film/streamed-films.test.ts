import { describe, expect, it } from 'vitest';
import { parseMediaPlaylist } from '#lib/media/media-playlist.ts';
import { rungOf, streamFilm, type Streamed } from './stream-film.ts';

const FRAME_SECONDS = 0.04;
/** Samples of sound do not end where pictures do. */
const END_SECONDS = 0.1;
const DIGITS = 3;
const TIME_LIMIT_MS = 30_000;

/** By their addresses; none is fetched here. */
const films = Object.keys(
	import.meta.glob('../../../media/heel-to-hip/lessons/*/video/master.m3u8')
).map((path) => path.replace('../../..', ''));

it('there are films', () => {
	expect(films.length).toBeGreaterThanOrEqual(16);
});

describe.each(films)('hls.js in Chromium plays %s', { timeout: TIME_LIMIT_MS, retry: 1 }, (src) => {
	it('from zero, and changes rungs at every segment', async () => {
		const starts = await segmentStarts(src.replace('master', '360p'));
		for (const firstRung of [0, 1] as const) {
			const streamed = await streamFilm(src, firstRung);
			expect(judge(streamed)).toEqual([]);
			expect(streamed.segments).toEqual(
				starts.map((start, segment) => ({
					rung: rungOf(segment, firstRung),
					startSeconds: expect.closeTo(start, DIGITS) as number
				}))
			);
		}
	});
});

/** What is wrong in one way through a film. */
function judge({ offsets, buffered, durationSeconds, errors }: Streamed): string[] {
	const isHeld = ['video', 'audio'].every((kind) => buffered[kind]?.length === 1);
	return [
		...errors,
		...offsets
			.filter((offset) => Math.abs(offset) > FRAME_SECONDS)
			.map((offset) => `It begins at ${offset} s`),
		...(isHeld ? [] : [`There are gaps: ${JSON.stringify(buffered)}`]),
		...Object.entries(buffered).flatMap(([kind, [[from, to] = [NaN, NaN]]]) => [
			...(from <= FRAME_SECONDS ? [] : [`The ${kind} begins at ${from} s`]),
			...(durationSeconds - to <= END_SECONDS ? [] : [`The ${kind} ends at ${to} s`])
		])
	];
}

async function segmentStarts(playlist: string): Promise<number[]> {
	const text = await (await fetch(playlist)).text();
	let seconds = 0;
	return parseMediaPlaylist(text).segments.map(
		({ durationSeconds }) => (seconds += durationSeconds) - durationSeconds
	);
}
