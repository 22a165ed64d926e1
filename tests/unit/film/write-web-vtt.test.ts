import { describe, expect, it } from 'vitest';
import { createMoment } from '#film/moment.ts';
import { webVttTime, writeCallouts, writeChapters, writeTranscript } from '#film/write-web-vtt.ts';
import { aFilm, aTimeline } from './a-film.ts';

describe('webVttTime', () => {
	it('writes hours, minutes, seconds and milliseconds', () => {
		expect(webVttTime(3723.0456)).toBe('01:02:03.046');
		expect(webVttTime(59.9996)).toBe('00:01:00.000');
	});
});

describe('writeTranscript', () => {
	it('gives each phrase a cue and each word after the first its time', () => {
		expect(writeTranscript(aTimeline())).toContain(
			'c1\n00:00:00.900 --> 00:00:02.400\nHello, <00:00:01.400>you <00:00:01.900>two.\n'
		);
	});

	it('escapes what WebVTT would take for a tag', () => {
		const film = aFilm({
			chapters: [{ title: 'Only', phrases: [{ id: 'one', text: 'Knees & <hips>.' }] }]
		});
		expect(writeTranscript(aTimeline(film))).toContain('&amp; <00:00:01.900>&lt;hips&gt;.');
	});

	it('is the same when it is written again', () => {
		expect(writeTranscript(aTimeline())).toBe(writeTranscript(aTimeline()));
	});
});

describe('writeChapters', () => {
	it('writes the chapters in order', () => {
		const text = writeChapters(aTimeline());
		expect(text).toMatch(/^WEBVTT\n\nchapter-1\n00:00:00\.000 --> /);
		expect(text.indexOf('First')).toBeLessThan(text.indexOf('Second'));
	});
});

describe('writeCallouts', () => {
	const callout = {
		structure: 'ankle',
		from: { phrase: 'hello' },
		until: { phrase: 'hello', word: 'you' },
		label: { x: 320, y: 180 }
	};

	it('writes one point for a structure that keeps still', () => {
		const film = aFilm({ callouts: [{ ...callout, at: () => ({ x: 640, y: 360 }) }] });
		expect(writeCallouts(film, aTimeline(film))).toBe(
			'WEBVTT\n\nk1\n00:00:00.900 --> 00:00:01.900\n' +
				'{"structure":"ankle","at":[0.5,0.5],"label":[0.25,0.25]}\n'
		);
	});

	it('writes a path for a structure that moves', () => {
		const film = aFilm({
			callouts: [{ ...callout, at: (moment) => ({ x: 640 + 128 * moment.since('hello'), y: 360 }) }]
		});
		expect(writeCallouts(film, aTimeline(film))).toContain('"at":[[0,0.5,0.5],[1,0.6,0.5]]');
	});

	it('orders callouts by time', () => {
		const still = { ...callout, at: () => ({ x: 1, y: 1 }) };
		const film = aFilm({
			callouts: [
				{ ...still, structure: 'sole', from: { phrase: 'end' }, until: { phrase: 'end' } },
				still
			]
		});
		const text = writeCallouts(film, aTimeline(film));
		expect(text.indexOf('ankle')).toBeLessThan(text.indexOf('sole'));
	});
});

describe('the path of a callout', () => {
	it('never leaves the structure by a pixel', () => {
		const way = (seconds: number) => ({ x: 640 + 200 * Math.sin(seconds * 3), y: 360 });
		const film = aFilm({
			callouts: [
				{
					structure: 'knee',
					from: { phrase: 'hello' },
					until: { phrase: 'hello' },
					at: (moment) => way(moment.since('hello')),
					label: { x: 300, y: 100 }
				}
			]
		});
		const timeline = aTimeline(film);
		const json = writeCallouts(film, timeline).trim().split('\n').at(-1) ?? '';
		const { at } = JSON.parse(json) as { at: [number, number, number][] };
		const start = createMoment(timeline, 0).startOf('hello');
		expect(start).toBeCloseTo(0.9);
		for (let seconds = 0; seconds < 1.5; seconds += 0.04) {
			expect(Math.abs(xOnPath(at, seconds) * 1280 - way(seconds).x)).toBeLessThan(1);
		}
	});
});

function xOnPath(path: readonly [number, number, number][], seconds: number): number {
	const after = path.findIndex(([time]) => time >= seconds);
	const to = path[after] ?? path.at(-1);
	const from = path[Math.max(0, after - 1)];
	if (!from || !to || to[0] === from[0]) return to?.[1] ?? 0;
	return from[1] + ((to[1] - from[1]) * (seconds - from[0])) / (to[0] - from[0]);
}
