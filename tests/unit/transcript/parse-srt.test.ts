import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSrt } from '#lib/transcript/formats/parse-srt.ts';

const codes = (source: string) =>
	parseSrt(source).problems.map(({ line, code }) => `${line} ${code}`);
const cues = (source: string) =>
	parseSrt(source).cues.map(({ id, startSeconds, endSeconds, text }) => [
		id,
		startSeconds,
		endSeconds,
		text
	]);
const TIMES = '00:00:01,000 --> 00:00:02,000';

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
		expect(cues(source)).toEqual([
			['1', 1, 2, '42 and more'],
			['2', 3, 4, 'B']
		]);
	});

	it.each([
		['points for commas', '00:00:01.500 --> 00:00:02.000', [1.5, 2]],
		['no hours', '00:01,500 --> 00:02,000', [1.5, 2]],
		['hours of one digit', '0:00:01,500 --> 0:00:02,000', [1.5, 2]],
		['three-digit hours', '100:00:01,500 --> 100:00:02,000', [360001.5, 360002]],
		['no fraction', '00:00:01 --> 00:00:02', [1, 2]],
		['a short fraction', '00:00:01,5 --> 00:00:02,25', [1.5, 2.25]],
		['a long one', '00:00:01,123456 --> 00:00:02,000000', [1.123, 2]],
		['no spaces', '00:00:01,000-->00:00:02,000', [1, 2]],
		['spaces within', '00: 00: 01, 000 --> 00: 00: 02, 000', [1, 2]],
		['coordinates', `${TIMES}  X1:40 X2:600 Y1:20 Y2:50`, [1, 2]],
		['settings of WebVTT', `${TIMES} align:start line:90%`, [1, 2]]
	])('reads times with %s, and minds nothing', (_, times, [start, end] = []) => {
		expect(cues(`1\n${times}\nHeel`)).toEqual([['1', start, end, 'Heel']]);
		expect(codes(`1\n${times}\nHeel`)).toEqual([]);
	});

	it.each([
		['a byte order mark', `\uFEFF1\n${TIMES}\nHeel`],
		['old line ends', `1\r${TIMES}\rHeel\r`],
		['blank lines at both ends', `\n\n1\n${TIMES}\nHeel\n\n\n`],
		['bold, italic and underlined', `1\n${TIMES}\n<b><I>He</I></b><u>el</u>`],
		['strange capitals and attributes', `1\n${TIMES}\n<FONT COLOR=red size="4">Heel</FONT>`],
		['places and styles', `1\n${TIMES}\n{\\an8}{\\pos(1,2)}Heel`],
		['an empty first line', `1\n${TIMES}\n\nHeel`],
		['a name above', `intro\n${TIMES}\nHeel`]
	])('reads %s, and minds nothing', (_, source) => {
		expect(cues(source)).toEqual([[expect.any(String), 1, 2, 'Heel']]);
		expect(codes(source)).toEqual([]);
	});

	it('reads files that have no number or no blank line at all, and minds nothing', () => {
		const source = '0:00:01.5 --> 0:00:02.0\nA\n00:03 --> 00:04\nB';
		expect(cues(source)).toEqual([
			['c1', 1.5, 2, 'A'],
			['c2', 3, 4, 'B']
		]);
		expect(codes(source)).toEqual([]);
	});

	it('keeps what looks like a tag and is none', () => {
		expect(cues(`1\n${TIMES}\n2 < 3 {a} <heel> & <`)).toEqual([
			['1', 1, 2, '2 < 3 {a} <heel> & <']
		]);
	});
});

describe('parseSrt, what is wrong', () => {
	it.each([
		['times that are none', '1\nsoon --> later\nA', '2 bad-timing'],
		['an end before the start', '1\n00:00:02,000 --> 00:00:01,000\nA', '2 end-before-start'],
		['a time before 0', '1\n-00:00:02,000 --> 00:00:01,000\nA', '2 negative-time'],
		['text above the cues', `A\nB\n\n1\n${TIMES}\nC`, '1 stray-text'],
		['no cue', 'nothing here', '1 no-cues'],
		['nothing', '', '1 no-cues']
	])('tells %s', (_, source, problem) => {
		const { problems } = parseSrt(source);
		expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([problem]);
		expect(problems[0]).not.toHaveProperty('isHarmless');
	});

	const second = '00:00:03,000 --> 00:00:04,000\nB';
	const third = '\n\n3\n00:00:05,000 --> 00:00:06,000\nC';
	it.each([
		['no text', `1\n${TIMES}\n`, '2 empty-cue'],
		['another arrow', '1\n00:00:01,000 -> 00:00:02,000\nA', '2 untidy-timing'],
		['too many seconds', '1\n00:00:75,000 --> 00:01:20,000\nA', '2 untidy-timing'],
		['text beside the times', `1\n${TIMES} A`, '2 text-beside-times'],
		['no number, where others have one', `1\n${TIMES}\nA\n\n${second}${third}`, '5 missing-number'],
		[
			'no blank line, where others have one',
			`1\n${TIMES}\nA\n2\n${second}${third}`,
			'5 missing-blank-line'
		],
		['the same number', `1\n${TIMES}\nA\n\n1\n${second}`, '6 duplicate-id'],
		['cues out of order', `1\n${second}\n\n2\n${TIMES}\nA`, '6 out-of-order'],
		['cues over each other', `1\n${TIMES}\nA\n\n2\n00:00:01,500 --> 00:00:04,000\nB`, '6 overlap']
	])('tells %s, which does no harm', (_, source, problem) => {
		const { problems } = parseSrt(source);
		expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([problem]);
		expect(problems[0]?.isHarmless).toBe(true);
	});

	it('tells what is harmless once, and where else it is', () => {
		const at = (second: number) => `00:00:0${second},000 -> 00:00:0${second + 1},000\nA\n\n`;
		const tell = (source: string) => parseSrt(source).problems.map(({ message }) => message);
		expect(tell(at(1) + at(2))).toEqual([expect.stringContaining('The same in line 4.')]);
		expect(tell(at(1) + at(2) + at(3))).toEqual([
			expect.stringContaining('The same in 2 other lines, the next is 4.')
		]);
	});

	it('reads all that can be read of a file with everything wrong', () => {
		const source = readFileSync(
			new URL('../../fixtures/transcripts/odd.srt', import.meta.url),
			'utf8'
		);
		expect(cues(source)).toEqual([
			['2', 0, 0.5, 'Too early'],
			['1', 1, 2.8, 'The heel rocks forward.'],
			['3', 3.5, 5, 'Another arrow, a point, no hours'],
			['c4', 4, 6, 'No number, and too early'],
			['5', 9, 9, 'Backwards'],
			['6', 12, 13, 'Text beside']
		]);
		expect(codes(source)).toEqual([
			'5 negative-time',
			'5 missing-blank-line',
			'5 out-of-order',
			'9 untidy-timing',
			'12 missing-number',
			'12 overlap',
			'16 end-before-start',
			'20 empty-cue',
			'23 text-beside-times',
			'26 bad-timing'
		]);
	});
});
