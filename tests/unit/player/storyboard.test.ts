import { describe, expect, it } from 'vitest';
import { formatStoryboard, planStoryboard } from '#lib/media/storyboard.ts';
import { findTile, parseStoryboard } from '#lib/player/storyboard.ts';

const ADDRESS = 'https://school.example/media/token/storyboard.vtt';
const TEXT = `WEBVTT

00:00:00.000 --> 00:00:02.000
storyboard.webp#xywh=0,0,160,90

01:00:02.500 --> 01:00:04.000
storyboard.webp#xywh=160,90,160,90
`;

describe('parseStoryboard', () => {
	it('reads where on which sheet a picture is', () => {
		expect(parseStoryboard(TEXT, ADDRESS)).toEqual([
			{
				startSeconds: 0,
				sheet: 'https://school.example/media/token/storyboard.webp',
				x: 0,
				y: 0,
				width: 160,
				height: 90
			},
			{
				startSeconds: 3602.5,
				sheet: 'https://school.example/media/token/storyboard.webp',
				x: 160,
				y: 90,
				width: 160,
				height: 90
			}
		]);
	});

	it('reads times without hours, and other line ends', () => {
		const text = 'WEBVTT\r\n\r\n00:04.000 --> 00:06.000\r\na.webp#xywh=1,2,3,4\r\n';
		expect(parseStoryboard(text, ADDRESS)[0]).toMatchObject({ startSeconds: 4, x: 1, height: 4 });
	});

	it('leaves out what is no picture', () => {
		expect(parseStoryboard('WEBVTT\n\n00:04.000 --> 00:06.000\nHello\n', ADDRESS)).toEqual([]);
		expect(parseStoryboard('<!doctype html>', ADDRESS)).toEqual([]);
	});

	it('reads what packaging writes', () => {
		const board = planStoryboard(100, { width: 1280, height: 720 });
		const tiles = parseStoryboard(formatStoryboard(board, 'storyboard.webp'), ADDRESS);
		expect(tiles).toHaveLength(50);
		expect(tiles.at(-1)).toMatchObject({ startSeconds: 98, x: 1440, y: 360 });
	});
});

describe('findTile', () => {
	const tiles = parseStoryboard(TEXT, ADDRESS);

	it('is the picture whose span a moment is in', () => {
		expect(findTile(tiles, 1.9)?.x).toBe(0);
		expect(findTile(tiles, 3602.5)?.x).toBe(160);
	});

	it('is none without a storyboard', () => {
		expect(findTile([], 3)).toBeUndefined();
	});
});
