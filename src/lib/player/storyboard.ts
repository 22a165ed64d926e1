import { findLastAtOrBefore } from '#lib/shared/ordered-ranges.ts';

/** A small picture of a span of the video: a part of a sheet, in pixels of that sheet. */
export interface Tile {
	startSeconds: number;
	/** Absolute address of the sheet. */
	sheet: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

const CUE =
	/^(?:(\d+):)?(\d{1,2}):(\d{2}\.\d{3})\s+-->.*\n(\S+)#xywh=(\d+),(\d+),(\d+),(\d+)\s*$/gm;

/**
 * Reads a storyboard: WebVTT whose cues are addresses with a media fragment (`#xywh=x,y,w,h`),
 * taken relative to the file's own `address`. Cues that are anything else are left out.
 */
export function parseStoryboard(text: string, address: string): Tile[] {
	return [...text.replace(/\r\n?/g, '\n').matchAll(CUE)].map((match) => {
		const [, hours = '0', minutes = '0', seconds = '0', file = '', ...box] = match;
		const [x = 0, y = 0, width = 0, height = 0] = box.map(Number);
		const startSeconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
		return { startSeconds, sheet: new URL(file, address).href, x, y, width, height };
	});
}

/** The picture of a moment; the first one for what comes before it. */
export function findTile(tiles: readonly Tile[], seconds: number): Tile | undefined {
	return tiles[
		Math.max(
			0,
			findLastAtOrBefore(tiles, seconds, (tile) => tile.startSeconds)
		)
	];
}
