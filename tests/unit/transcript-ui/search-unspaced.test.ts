import { describe, expect, it } from 'vitest';
import { searchTranscript, toSearchable } from '#lib/transcript/searching/search-transcript.ts';

describe('searchTranscript without spaces between words', () => {
	it('puts whole words before parts of longer ones', () => {
		// The first line has a longer word that begins with what is searched for.
		const lines = [{ text: '大学生が歩く。' }, { text: '大学の足。' }];
		const hits = searchTranscript(toSearchable(lines, 'ja'), '大学');
		expect(hits.map(({ cueIndex }) => cueIndex)).toEqual([1, 0]);
	});

	it('finds what begins or ends inside a word all the same', () => {
		const hits = searchTranscript(toSearchable([{ text: '脚支撑脊柱。' }], 'zh'), '撑脊');
		expect(hits).toEqual([{ cueIndex: 0, from: 2, to: 4 }]);
	});
});
