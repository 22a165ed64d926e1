import { describe, expect, it } from 'vitest';
import type { ComparableFrames } from '#lib/alignment/compare-frames.ts';
import { bandAround, bandAroundDiagonal } from '#lib/alignment/warp-band.ts';
import { SEAM, warpFrames, type WarpPath } from '#lib/alignment/warp-frames.ts';

/** One frame a letter, each as far from every other; `_` is a pause. */
function frames(text: string): ComparableFrames {
	const letters = 'abcdefghijklmnop';
	const size = letters.length;
	const values = new Float32Array(text.length * size);
	for (let n = 0; n < text.length; n++) {
		const at = letters.indexOf(text.charAt(n));
		if (at >= 0) values[n * size + at] = 1;
	}
	const silent = Uint8Array.from(text, (letter) => (letter === '_' ? 1 : 0));
	return { count: text.length, hopSeconds: 0.01, size, values, silent };
}

/** Lays phrases, parted by spaces, over a recording; answers `row letter > column letter` pairs. */
function warp(recording: string, text: string) {
	const phrases = text.split(' ');
	const rows = frames(recording);
	const columns = frames(phrases.join(''));
	const seams = new Uint8Array(columns.count);
	const phraseBefore = new Int32Array(columns.count).fill(-1);
	let first = 0;
	let before = -1;
	for (const phrase of phrases) {
		seams[first] = SEAM.phrase;
		seams[first + phrase.length - 1] = SEAM.phrase;
		phraseBefore[first] = before;
		before = first;
		first += phrase.length;
	}
	const band = bandAroundDiagonal(rows.count, columns.count, 100);
	return warpFrames({ rows, columns, seams, phraseBefore, chance: 2 }, band);
}

/** For each column the row it begins in; `-` where it was left out. */
function beginnings({ rows, columns }: WarpPath, count: number): string {
	return Array.from({ length: count }, (_, column) => {
		const place = columns.indexOf(column);
		return place < 0 ? '-' : String(rows[place]);
	}).join(' ');
}

describe('warpFrames', () => {
	it('lays equal sounds over each other', () => {
		expect(beginnings(warp('abcd', 'abcd'), 4)).toBe('0 1 2 3');
	});

	it('stretches what is spoken more slowly', () => {
		expect(beginnings(warp('aabbbccd', 'abcd'), 4)).toBe('0 2 5 7');
	});

	it('compresses what is spoken faster', () => {
		expect(beginnings(warp('abcd', 'aabbccdd'), 8)).toBe('0 0 1 1 2 2 3 3');
	});

	it('lets the recording pause between phrases', () => {
		expect(beginnings(warp('abcd____efgh', 'abcd efgh'), 8)).toBe('0 1 2 3 8 9 10 11');
	});

	it('leaves out speech that the text lacks', () => {
		expect(beginnings(warp('abcdmnopmnopefgh', 'abcd efgh'), 8)).toBe('0 1 2 3 12 13 14 15');
	});

	it('leaves out a phrase that the recording lacks: from its first frame to that of the next', () => {
		const way = warp('abcdijkl', 'abcd efghmnop ijkl');
		expect(beginnings(way, 16)).toBe('0 1 2 3 3 - - - - - - - 3 5 6 7');
	});
});

describe('bandAround', () => {
	it('lets a finer path go wherever the coarser one went', () => {
		const path = { rows: Int32Array.of(0, 1, 1), columns: Int32Array.of(0, 1, 5) };
		const band = bandAround(path, { factor: 2, radius: 1, rowCount: 4, columnCount: 12 });
		expect([...band.firsts]).toEqual([0, 0, 1, 1]);
		expect([...band.lasts]).toEqual([2, 2, 12 - 1, 12 - 1]);
	});
});
