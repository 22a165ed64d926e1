import { describe, expect, it } from 'vitest';
import { planFrameRate, planLadder } from '#lib/media/rendition.ts';

const sizes = (width: number, height: number) =>
	planLadder({ width, height }).map((rung) => `${rung.width}x${rung.height}`);

describe('planLadder', () => {
	it('climbs to the height of the source and not beyond', () => {
		expect(sizes(1280, 720)).toEqual(['640x360', '1280x720']);
		expect(sizes(1920, 1080)).toEqual(['640x360', '1280x720', '1920x1080']);
		expect(sizes(3840, 2160)).toEqual(['640x360', '1280x720', '1920x1080']);
	});

	it('gives a source between two rungs one of its own height when that is worth it', () => {
		expect(sizes(960, 540)).toEqual(['640x360', '960x540']);
		expect(sizes(711, 400)).toEqual(['640x360']);
	});

	it('keeps a source below the ladder as it is', () => {
		expect(sizes(320, 240)).toEqual(['320x240']);
	});

	it('makes every length even', () => {
		expect(sizes(853, 481)).toEqual(['638x360', '852x480']);
	});

	it('keeps an upright picture upright', () => {
		expect(sizes(1080, 1920)).toEqual(['202x360', '406x720', '608x1080']);
	});
});

describe('planFrameRate', () => {
	it('halves a high rate and leaves others', () => {
		expect([24, 25, 30, 50, 60, 120].map(planFrameRate)).toEqual([24, 25, 30, 25, 30, 30]);
	});
});
