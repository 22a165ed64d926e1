import { describe, expect, it } from 'vitest';
import { parseSrt } from '#lib/transcript/parse-srt.ts';

const codes = (source: string) =>
	parseSrt(source).problems.map(({ line, code }) => `${line} ${code}`);

describe('parseSrt', () => {
	it('reads numbers, times and text', () => {
		const source =
			'1\r\n00:00:01,200 --> 00:00:02,000\r\n<i>The</i>\r\nheel\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}<font color="red">rocks</font>\r\n';
		expect(parseSrt(source)).toEqual({
			cues: [
				{ id: '1', startSeconds: 1.2, endSeconds: 2, text: 'The heel' },
				{ id: '2', startSeconds: 3, endSeconds: 4, text: 'rocks' }
			],
			problems: []
		});
	});

	it('keeps a text that is a number, and lines after a blank one', () => {
		const source =
			'1\n00:00:01,000 --> 00:00:02,000\n42\n\nand more\n\n2\n00:00:03,000 --> 00:00:04,000\nB';
		expect(parseSrt(source).cues.map(({ text }) => text)).toEqual(['42 and more', 'B']);
	});

	it('reads points for commas, one-digit hours, no numbers and no blank lines', () => {
		const source = '0:00:01.5 --> 0:00:02.0\nA\n00:03 --> 00:04\nB';
		expect(parseSrt(source)).toMatchObject({
			cues: [
				{ id: 'c1', startSeconds: 1.5, endSeconds: 2, text: 'A' },
				{ id: 'c2', startSeconds: 3, endSeconds: 4, text: 'B' }
			],
			problems: []
		});
	});

	it('tells what is wrong, and where', () => {
		expect(codes('1\nsoon --> later\nA')).toEqual(['2 bad-timing']);
		expect(codes('1\n00:00:02,000 --> 00:00:01,000\nA')).toEqual(['2 end-before-start']);
		expect(codes('1\n00:00:01,000 --> 00:00:02,000\n')).toEqual(['2 empty-cue']);
		expect(codes('nothing here')).toEqual(['1 no-cues']);
	});
});
