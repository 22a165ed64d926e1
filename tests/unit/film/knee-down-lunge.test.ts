import { beforeAll, describe, expect, it } from 'vitest';
import { checkFilm } from '#film/check-film.ts';
import { createMoment } from '#film/moment.ts';
import { solveLunge } from '#film/figure/poses/lunge.ts';
import { layTimeline, type Timeline } from '#film/timeline.ts';
import { estimatedVoice } from '#film/voice/estimated-voice.ts';
import film from '../../../media/heel-to-hip/lessons/knee-down-lunge/film.ts';
import { shapeAt } from '../../../media/heel-to-hip/lessons/knee-down-lunge/moves.ts';

let timeline: Timeline;

beforeAll(async () => {
	const texts = film.chapters.flatMap(({ phrases }) => phrases.map(({ text }) => text));
	timeline = layTimeline(film, await estimatedVoice.speak(texts));
});

describe('the film knee-down-lunge', () => {
	it('has nothing the engine would refuse', () => {
		expect(checkFilm(film, timeline, undefined)).toEqual([]);
	});

	it('draws the same picture for the same moment', () => {
		for (const seconds of [0, 15, 40, 70, 95]) {
			const moment = createMoment(timeline, seconds);
			expect(film.draw(moment)).toBe(film.draw(createMoment(timeline, seconds)));
			expect(film.draw(moment)).not.toContain('NaN');
		}
	});

	it('keeps the front foot where it has stepped, from the first hold to the end', () => {
		const from = createMoment(timeline, 0).endOf('hands');
		for (let seconds = from; seconds < timeline.durationSeconds; seconds += 0.5) {
			const shape = shapeAt(createMoment(timeline, seconds));
			if (shape.heelLift > 0) continue;
			expect(solveLunge(shape).far.foot.origin.x).toBeCloseTo(shape.stride);
		}
	});
});
