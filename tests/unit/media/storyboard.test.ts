import { describe, expect, it } from 'vitest';
import { formatStoryboard, planStoryboard } from '#lib/media/storyboard.ts';

const picture = { width: 640, height: 360 };

describe('planStoryboard', () => {
	it('has a tile every two seconds', () => {
		expect(planStoryboard(30, picture)).toMatchObject({ count: 15, columns: 10, rows: 2 });
	});

	it('has at most a hundred tiles', () => {
		expect(planStoryboard(3600, picture)).toMatchObject({ count: 100, rows: 10, tileSeconds: 36 });
	});

	it('has one tile for the shortest video', () => {
		expect(planStoryboard(0.2, picture)).toMatchObject({ count: 1, columns: 1, rows: 1 });
	});
});

describe('formatStoryboard', () => {
	it('points into the sheet, row by row, to the end of the video', () => {
		const cues = formatStoryboard(planStoryboard(22, picture), 'storyboard.webp').split('\n\n');
		expect(cues[0]).toBe('WEBVTT');
		expect(cues[2]).toBe('00:00:02.000 --> 00:00:04.000\nstoryboard.webp#xywh=160,0,160,90');
		expect(cues[11]).toBe('00:00:20.000 --> 00:00:22.000\nstoryboard.webp#xywh=0,90,160,90\n');
	});
});
