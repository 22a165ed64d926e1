import { describe, expect, it } from 'vitest';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { createMoment } from '#film/moment.ts';
import { startOf } from '#film/timeline.ts';
import { aTimeline } from './a-film.ts';

const timeline = aTimeline();
const boneSeconds = startOf(timeline, { phrase: 'bone' });

/** Which titles are seen at a second. */
function seenAt(seconds: number): string[] {
	const drawn = drawTitlesInTurn(createMoment(timeline, seconds), [
		['hello', 'First title'],
		['bone', 'Second title']
	]);
	return ['First title', 'Second title'].filter((title) => drawn.includes(title));
}

describe('drawTitlesInTurn', () => {
	it('shows a title from its phrase on', () => {
		expect(seenAt(startOf(timeline, { phrase: 'hello' }) + 0.8)).toEqual(['First title']);
		expect(seenAt(boneSeconds + 0.8)).toEqual(['Second title']);
	});

	it('never lays two over each other', () => {
		const everyFrame = Array.from({ length: 50 }, (_, frame) => boneSeconds + (frame - 25) / 25);
		for (const seconds of everyFrame) expect(seenAt(seconds).length).toBeLessThan(2);
	});
});
