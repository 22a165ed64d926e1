import { describe, expect, it } from 'vitest';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';

const file = (...blocks: string[]) => ['WEBVTT', ...blocks].join('\n\n') + '\n';
const cue = (payload: string) => file(`00:01.000 --> 00:05.000\n${payload}`);
const first = (source: string) => parseWebVtt(source).cues[0];
const codes = (source: string) =>
	parseWebVtt(source).problems.map(({ line, code }) => `${line} ${code}`);

describe('parseWebVtt, the file', () => {
	it('reads cues with ids, hours and settings', () => {
		const source = file(
			'intro\n00:00:01.500 --> 00:00:04.000 align:start position:10%\nThe heel is a lever.',
			'01:00:00.000 --> 100:00:01.250\nAn hour later.'
		);
		expect(parseWebVtt(source)).toEqual({
			cues: [
				{ id: 'intro', startSeconds: 1.5, endSeconds: 4, text: 'The heel is a lever.' },
				{ id: 'c2', startSeconds: 3600, endSeconds: 360001.25, text: 'An hour later.' }
			],
			problems: []
		});
	});

	it.each([
		['a byte order mark', '\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nHeel'],
		['CRLF', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHeel\r\n'],
		['CR', 'WEBVTT\r\r00:01.000 --> 00:02.000\rHeel\r'],
		['a title', 'WEBVTT - The heel\n\n00:01.000 --> 00:02.000\nHeel'],
		['tabs about the arrow', 'WEBVTT\n\n00:01.000\t-->\t00:02.000\nHeel']
	])('reads %s', (_, source) => {
		expect(parseWebVtt(source)).toMatchObject({ cues: [{ text: 'Heel' }], problems: [] });
	});

	it.each([
		[
			'no blank line after the header',
			'WEBVTT\n00:01.000 --> 00:02.000\nHeel',
			'missing-blank-line'
		],
		['nothing about the arrow', 'WEBVTT\n\n00:01.000-->00:02.000\nHeel', 'untidy-timing']
	])('reads %s, and tells', (_, source, code) => {
		expect(parseWebVtt(source)).toMatchObject({
			cues: [{ text: 'Heel' }],
			problems: [{ code, isHarmless: true }]
		});
	});

	it('passes over comments, styles and regions', () => {
		const source = file(
			'NOTE\nA comment.',
			'STYLE\n::cue { color: red }',
			'REGION\nid:fred',
			'00:01.000 --> 00:02.000\nHeel',
			'NOTE more'
		);
		expect(parseWebVtt(source)).toMatchObject({ cues: [{ id: 'c1', text: 'Heel' }], problems: [] });
	});

	it('reads the language of the header', () => {
		expect(parseWebVtt('WEBVTT\nKind: captions\nLanguage: pt-BR\n').language).toBe('pt-BR');
	});

	it('asks for the first line', () => {
		expect(codes('1\n00:01.000 --> 00:02.000\nHeel')).toEqual(['1 missing-signature']);
		expect(codes('WEBVTTX\n')).toEqual(['1 missing-signature']);
		expect(codes('')).toEqual(['1 missing-signature']);
	});

	it.each([
		'00:00.00 --> 00:02.000',
		'00:60.000 --> 01:02.000',
		'60:00.000 --> 61:00.000',
		'00:00,500 --> 00:02,000',
		'00:00.000 -> --> 00:02.000',
		'--> 00:02.000'
	])('tells the line whose times are wrong: %s', (timings) => {
		const source = file(`${timings}\nHeel`, '00:03.000 --> 00:04.000\nToes');
		expect(codes(source)).toEqual(['3 bad-timing']);
		expect(parseWebVtt(source).cues).toMatchObject([{ text: 'Toes' }]);
	});

	it('begins a new cue where the blank line is missing', () => {
		const source = file('00:01.000 --> 00:02.000\nHeel\n00:03.000 --> 00:04.000\nToes');
		expect(parseWebVtt(source).cues.map(({ text }) => text)).toEqual(['Heel', 'Toes']);
	});

	it('tells a cue that does not end after it starts, and keeps it', () => {
		const source = file('00:05.000 --> 00:03.000\nHeel');
		expect(codes(source)).toEqual(['3 end-before-start']);
		expect(first(source)).toMatchObject({ startSeconds: 5, endSeconds: 5 });
	});

	it('puts cues in order and tells of the disorder', () => {
		const source = file('00:05.000 --> 00:06.000\nLater', '00:01.000 --> 00:02.000\nEarlier');
		expect(parseWebVtt(source).cues.map(({ text }) => text)).toEqual(['Earlier', 'Later']);
		expect(codes(source)).toEqual(['6 out-of-order']);
	});

	it('keeps cues that overlap', () => {
		const source = file('00:01.000 --> 00:09.000\nA', '00:01.000 --> 00:02.000\nB');
		expect(parseWebVtt(source)).toMatchObject({
			cues: [{ text: 'A' }, { text: 'B' }],
			problems: []
		});
	});
});

describe('parseWebVtt, ids', () => {
	it('makes ids for cues whose own cannot end an HTML id', () => {
		const source = file(
			'12*AS& Over\n00:01.000 --> 00:02.000\nA',
			'c1\n00:02.000 --> 00:03.000\nB',
			'00:03.000 --> 00:04.000\nC'
		);
		expect(parseWebVtt(source).cues.map(({ id }) => id)).toEqual(['c1-', 'c1', 'c3']);
	});

	it('tells of an id that is used twice', () => {
		const source = file('a\n00:01.000 --> 00:02.000\nA', 'a\n00:02.000 --> 00:03.000\nB');
		expect(parseWebVtt(source).cues.map(({ id }) => id)).toEqual(['a', 'c2']);
		expect(codes(source)).toEqual(['8 duplicate-id']);
	});
});

describe('parseWebVtt, cue text', () => {
	it.each([
		['<b>The</b> <i.first.loud>heel</i> <c>is</c> <u>round</u>', 'The heel is round'],
		['two\nlines   and &nbsp; spaces', 'two lines and spaces'],
		['fish &amp; chips &lt;b&gt; &#233; &#xE9; &unknown; &', 'fish & chips <b> é é &unknown; &'],
		['<b>never closed', 'never closed'],
		['</b>closed only', 'closed only'],
		['<lang en>Heel</lang>', 'Heel'],
		['<ruby>漢<rt>kan</rt></ruby>字', '漢字'],
		['<ruby>漢<rt>kan</ruby>字', '漢字'],
		['a\0b', 'a\uFFFDb'],
		['&#0;&#55555;&#9999999;', '\uFFFD\uFFFD\uFFFD'],
		['<script>alert(1)</script>', 'alert(1)']
	])('reads %j', (payload, text) => {
		expect(first(cue(payload))?.text).toBe(text);
	});

	it('names the speaker', () => {
		expect(first(cue('<v.loud Mary\tAnn &amp; Jo>Well</v>'))).toMatchObject({
			speaker: 'Mary Ann & Jo',
			text: 'Well'
		});
		expect(first(cue('<v>Who?'))).not.toHaveProperty('speaker');
	});

	it('keeps one line where several voices speak, names them all, and tells', () => {
		const source = cue('<v Chris>Okay.</v>\n<v Kyle>Good.</v> <v Chris>Yes.</v>');
		expect(parseWebVtt(source)).toMatchObject({
			cues: [{ speaker: 'Chris, Kyle', text: 'Okay. Good. Yes.' }],
			problems: [{ line: 4, code: 'several-voices', isHarmless: true }]
		});
	});

	it('leaves the readings of ruby out, and their place in the words', () => {
		expect(
			first(cue('<00:01.500><ruby>踵<rt>かかと</rt></ruby><00:02.000>骨'))?.words
		).toMatchObject([
			{ text: '踵', startSeconds: 1.5, endSeconds: 2, from: 0, to: 1 },
			{ text: '骨', startSeconds: 2, endSeconds: 5, from: 1, to: 2 }
		]);
	});

	it('tells of tags that would hide text', () => {
		expect(codes(cue('first line\nif a <b2 and> c'))).toEqual(['5 unknown-tag']);
	});

	it('tells of a cue without text', () => {
		expect(codes(cue('<b></b>'))).toEqual(['4 empty-cue']);
	});
});

describe('parseWebVtt, word times', () => {
	const words = (payload: string) =>
		first(cue(payload))?.words?.map((word) => [
			word.startSeconds,
			word.endSeconds,
			word.text,
			word.from,
			word.to
		]);

	it('lets a word last until the next one, and the last one until the cue ends', () => {
		expect(words('The <00:02.000>heel <00:03.500><c>rocks</c>')).toEqual([
			[1, 2, 'The', 0, 3],
			[2, 3.5, 'heel', 4, 8],
			[3.5, 5, 'rocks', 9, 14]
		]);
	});

	it('takes a time that nothing follows for a pause', () => {
		expect(words('The<00:01.500> <00:02.000>heel<00:04.000>')).toEqual([
			[1, 1.5, 'The', 0, 3],
			[2, 4, 'heel', 4, 8]
		]);
	});

	it('reads a time at the very start of the cue', () => {
		expect(words('<00:00:01.000>The <00:00:02.000>heel')).toEqual([
			[1, 2, 'The', 0, 3],
			[2, 5, 'heel', 4, 8]
		]);
	});

	it('places words in the text when entities, breaks and syllables are about', () => {
		expect(words('<00:01.500>fish &amp;\n<00:02.000>un<00:03.000>done')).toEqual([
			[1.5, 2, 'fish &', 0, 6],
			[2, 3, 'un', 7, 9],
			[3, 5, 'done', 9, 13]
		]);
	});

	it.each(['a <00:09.000>b', 'a <00:00.500>b', 'a <00:03.000>b\n<00:02.000>c', 'a <0:1>b'])(
		'tells of a time that cannot be: %j',
		(payload) => {
			expect(parseWebVtt(cue(payload)).problems.map(({ code }) => code)).toEqual(['bad-word-time']);
		}
	);

	it('has no words where no word is timed', () => {
		expect(first(cue('The heel'))).not.toHaveProperty('words');
	});
});
