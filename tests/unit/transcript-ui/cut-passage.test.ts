import { describe, expect, it } from 'vitest';
import { cutPassage } from '#lib/transcript/words/cut-passage.ts';
import { aCue } from './a-cue.ts';

const cues = [
	aCue({ id: 'a', start: 60, end: 64, text: 'Watch the hip drift.' }),
	aCue({ id: 'b', start: 65, end: 67, text: 'Let it go.' }),
	aCue({ id: 'c', start: 70, end: 72, text: 'And rest.' })
];

describe('cutPassage', () => {
	it('joins whole lines, from the first start to the last end', () => {
		const passage = cutPassage(cues, {
			from: { cueIndex: 0, offset: 0 },
			to: { cueIndex: 1, offset: 10 }
		});
		expect(passage).toEqual({
			startSeconds: 60,
			endSeconds: 67,
			speaker: undefined,
			cueId: 'a',
			text: 'Watch the hip drift. Let it go.'
		});
	});

	it('begins and ends with whole words, at their times', () => {
		const passage = cutPassage(cues, {
			from: { cueIndex: 0, offset: 12 },
			to: { cueIndex: 1, offset: 5 }
		});
		expect(passage?.text).toBe('hip drift. Let it');
		expect(passage?.startSeconds).toBeCloseTo(62);
		expect(passage?.endSeconds).toBeLessThan(67);
	});

	it('leaves out a line of which nothing is selected', () => {
		const passage = cutPassage(cues, {
			from: { cueIndex: 0, offset: 0 },
			to: { cueIndex: 2, offset: 0 }
		});
		expect([passage?.text, passage?.endSeconds]).toEqual(['Watch the hip drift. Let it go.', 67]);
	});

	it('says who goes on', () => {
		const spoken = cues.map((cue, index) => ({ ...cue, speaker: index === 0 ? 'Ana' : 'Ben' }));
		const passage = cutPassage(spoken, {
			from: { cueIndex: 0, offset: 0 },
			to: { cueIndex: 2, offset: 9 }
		});
		expect(passage?.text).toBe('Watch the hip drift.\nBen: Let it go. And rest.');
		expect(passage?.speaker).toBe('Ana');
	});

	it('is nothing where nothing is said', () => {
		const at = { cueIndex: 5, offset: 0 };
		expect(cutPassage(cues, { from: at, to: at })).toBeUndefined();
	});
});
