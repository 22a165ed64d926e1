import { describe, expect, it } from 'vitest';
import { divideIntoParagraphs, gatherStretches } from '#lib/transcript/reading/paragraphs.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import { aCue } from './a-cue.ts';

const NO_TITLES = new Map<number, string>();
const LONG = 'The thigh bone settles into its seat and the heel draws back a little further.';

/** Lines of two seconds, one every three but for the pauses that are told by index. */
function talk(count: number, { pauses = {}, text = 'Let it go.' }: Partial<Talk> = {}): Cue[] {
	let start = 0;
	return Array.from({ length: count }, (_, index) => {
		start += 3 + (pauses[index] ?? 0);
		return aCue({ id: `c${index}`, start, end: start + 2, text });
	});
}

interface Talk {
	pauses: Record<number, number>;
	text: string;
}

const beginnings = (cues: readonly Cue[], titles: ReadonlyMap<number, string> = NO_TITLES) =>
	divideIntoParagraphs(cues, titles).map(({ from }) => from);

describe('divideIntoParagraphs', () => {
	it('makes none of nothing', () => {
		expect(divideIntoParagraphs([], NO_TITLES)).toEqual([]);
	});

	it('keeps together what is said in one go', () => {
		expect(divideIntoParagraphs(talk(4), NO_TITLES)).toEqual([{ from: 0, to: 4 }]);
	});

	it('begins anew with a chapter', () => {
		expect(beginnings(talk(4), new Map([[2, 'What a seat does']]))).toEqual([0, 2]);
	});

	it('begins anew where another speaks', () => {
		const cues = talk(4).map((cue, index) => ({ ...cue, speaker: index < 3 ? 'Ana' : 'Ben' }));
		expect(beginnings(cues)).toEqual([0, 3]);
	});

	it('begins anew after a pause', () => {
		expect(beginnings(talk(5, { pauses: { 3: 1.5 } }))).toEqual([0, 3]);
	});

	it('takes for a pause only what is longer than usual in a slow talk', () => {
		const pauses = { 1: 1, 2: 1, 3: 1, 4: 4, 5: 1, 6: 1 };
		expect(beginnings(talk(7, { pauses }))).toEqual([0, 4]);
	});

	it('ends with a sentence once it is long', () => {
		expect(beginnings(talk(8, { text: LONG }))).toEqual([0, 5]);
	});

	it('ends without one where there are none', () => {
		expect(beginnings(talk(30, { text: LONG.replace('.', '') }))).toEqual([0, 12, 24]);
	});
});

describe('gatherStretches', () => {
	it('puts short paragraphs together until there are some lines', () => {
		const cues = talk(30).map((cue, index) => ({ ...cue, speaker: index % 2 ? 'Ana' : 'Ben' }));
		const stretches = gatherStretches(cues, divideIntoParagraphs(cues, NO_TITLES));
		expect(stretches.map(({ from, to }) => [from, to])).toEqual([
			[0, 12],
			[12, 24],
			[24, 30]
		]);
	});

	it('has every line once, in order', () => {
		const cues = talk(1000, { text: LONG });
		const stretches = gatherStretches(cues, divideIntoParagraphs(cues, NO_TITLES));
		const lines = stretches.flatMap(({ paragraphs }) =>
			paragraphs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))
		);
		expect(lines).toEqual(cues.map((_, index) => index));
	});

	it('says about how many rows there are', () => {
		const cues = talk(3, { text: LONG });
		const [stretch] = gatherStretches(cues, divideIntoParagraphs(cues, NO_TITLES));
		expect(stretch?.rows).toBe(9);
	});
});
