import { describe, expect, it } from 'vitest';
import { readTranscript } from '#lib/transcript/formats/read-transcript.ts';
import { ProblemList } from '#lib/transcript/problem-list.ts';

const CUE = 'WEBVTT\n\n00:01.000 --> 00:02.000\n';

/** What is told last of a file with 1,500 times the same fault. */
function lastOf(head: string, fault: string, end = '') {
	const { problems } = readTranscript(head + fault.repeat(1500) + end);
	return { count: problems.length, ...problems.at(-1) };
}

describe('ProblemList', () => {
	it('tells all that a person can mend, by line', () => {
		const told = new ProblemList();
		for (let line = 1000; line > 0; line -= 1) told.push({ line, code: 'bad', message: 'Bad.' });
		expect(told.all().map(({ line }) => line)).toEqual(
			Array.from({ length: 1000 }, (_, index) => index + 1)
		);
	});

	it('tells one too many by their number', () => {
		const told = new ProblemList();
		for (let line = 1; line <= 1001; line += 1) told.push({ line, code: 'bad', message: 'Bad.' });
		expect(told.all().at(-1)).toEqual({
			line: 1000,
			code: 'more-problems',
			message: 'There is one more problem. Mend those above, then check again.'
		});
	});

	it('calls the others harmless where all of them are', () => {
		const told = new ProblemList();
		const push = (isHarmless: boolean) =>
			told.push({ line: 1, code: '', message: '', ...(isHarmless ? { isHarmless } : {}) });
		for (let count = 0; count <= 1000; count += 1) push(true);
		expect(told.all().at(-1)).toMatchObject({ code: 'more-problems', isHarmless: true });
		push(false);
		expect(told.all().at(-1)).not.toHaveProperty('isHarmless');
	});
});

describe('readTranscript, of a file of faults alone', () => {
	it.each([
		['in the text of a cue', lastOf(CUE, '& '), { isHarmless: true }],
		['in its tags', lastOf(CUE, '<x>'), {}],
		['in its settings', lastOf(CUE.trimEnd(), ' q:1', '\nHeel'), { isHarmless: true }],
		['in times', lastOf('WEBVTT\n\n', '-->\n\n'), {}],
		['in the header', lastOf('WEBVTT\n', 'NOTE\n'), { isHarmless: true }],
		['in SRT', lastOf('1\n', '-->\n\n'), {}],
		['in JSON', lastOf('{"cues":[', '1,', '1]}'), {}]
	])('stops telling %s after the first thousand', (_, last, expected) => {
		expect(last).toMatchObject({ count: 1001, code: 'more-problems', ...expected });
	});
});
