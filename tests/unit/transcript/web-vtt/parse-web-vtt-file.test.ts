import { describe, expect, it } from 'vitest';
import { parseWebVttFile } from '#lib/transcript/web-vtt/parse-web-vtt-file.ts';

const blocks = (source: string) => parseWebVttFile(source).file.blocks;
const cueTexts = (source: string) =>
	blocks(source).flatMap((block) => (block.kind === 'cue' ? [`${block.id}|${block.text}`] : []));

describe('parseWebVttFile, good files', () => {
	it('keeps the first line, the header and every block in order', () => {
		const source = [
			'WEBVTT\tThe heel',
			'Language: en',
			'',
			'NOTE one',
			'two',
			'',
			'STYLE  ',
			'::cue {}',
			'',
			'REGION',
			'id:a width:50% lines:2',
			'regionanchor:1%,2% viewportanchor:3.5%,4% scroll:up',
			'',
			'x',
			'00:01.000 --> 00:02.000 region:a align:end',
			'Heel',
			'toes'
		].join('\n');
		expect(parseWebVttFile(source)).toEqual({
			file: {
				title: '\tThe heel',
				header: ['Language: en'],
				blocks: [
					{ kind: 'comment', text: 'NOTE one\ntwo' },
					{ kind: 'style', css: '::cue {}' },
					{
						kind: 'region',
						id: 'a',
						widthPercent: 50,
						lines: 2,
						anchorPercent: [1, 2],
						viewportAnchorPercent: [3.5, 4],
						scroll: 'up'
					},
					{
						kind: 'cue',
						id: 'x',
						startSeconds: 1,
						endSeconds: 2,
						settings: {
							region: 'a',
							vertical: '',
							line: 'auto',
							isSnappedToLines: true,
							lineAlign: 'start',
							positionPercent: 'auto',
							positionAlign: 'auto',
							sizePercent: 100,
							align: 'end'
						},
						text: 'Heel\ntoes',
						line: 15
					}
				]
			},
			problems: []
		});
	});

	it.each(['WEBVTT', 'WEBVTT\n', 'WEBVTT \n\n\n', '\uFEFFWEBVTT\r\n', 'WEBVTT\tx'])(
		'has no cue and no problem: %j',
		(source) => {
			expect(parseWebVttFile(source)).toMatchObject({ file: { blocks: [] }, problems: [] });
		}
	);

	it.each([
		['00:00.000', 0],
		['59:59.999', 3599.999],
		['00:00:01.001', 1.001],
		['1:00:00.000', 3600],
		['0000100:00:00.000', 360_000]
	])('reads the time %s', (time, seconds) => {
		expect(blocks(`WEBVTT\n\n${time} --> ${time}`)).toMatchObject([{ startSeconds: seconds }]);
	});
});

describe('parseWebVttFile, bad files', () => {
	it.each([
		'',
		'WEBVT',
		'webvtt',
		' WEBVTT',
		'\nWEBVTT',
		'WEBVTT:',
		'WEBVTTWEBVTT',
		'\uFEFF\uFEFFWEBVTT'
	])('takes %j for no WebVTT', (source) => {
		expect(parseWebVttFile(source).problems).toMatchObject([
			{ line: 1, code: 'missing-signature' }
		]);
	});

	it.each([
		'0:00.000',
		'000:00.000',
		'60:00.000',
		'120:00.000',
		'00:60.000',
		'00:60:00.000',
		'00:0:00.000',
		'00:000.000',
		'00:00.00',
		'00:00.0000',
		'00:00,000',
		'00.00.000',
		'-00:00.000',
		'٠٠:٠٠.٠٠٠',
		':00:00.000',
		'1000000:00:00.000'
	])('cannot read the time %s', (time) => {
		expect(blocks(`WEBVTT\n\n${time} --> 00:01.000\nHeel`)).toEqual([]);
		const asEnd = parseWebVttFile(`WEBVTT\n\n00:00.000 --> ${time}\nHeel`);
		expect(asEnd).toMatchObject({
			file: { blocks: [] },
			problems: [{ line: 3, code: 'bad-timing' }]
		});
	});
});

describe('parseWebVttFile, odd files', () => {
	it.each([
		['times in the header end it', 'WEBVTT\n00:00.000 --> 00:01.000\nA', ['|A']],
		['a line of the header is no id', 'WEBVTT\nx\n00:00.000 --> 00:01.000\nA', ['|A']],
		['bad times keep their text', 'WEBVTT\n\nx\n--> \nA\n00:00.000 --> 00:01.000\nB', ['|B']],
		['an arrow alone is bad times', 'WEBVTT\n\n-->\n00:00.000 --> 00:01.000\nA', ['|A']],
		[
			'an arrow in the text ends the cue',
			'WEBVTT\n\n00:00.000 --> 00:01.000\nA\n-->\nB\n\nx\n00:01.000 --> 00:02.000\nC',
			['|A', 'x|C']
		],
		['the third line is no cue', 'WEBVTT\n\nx\ny\n00:00.000 --> 00:01.000\nA', ['|A']],
		[
			'NOTE, STYLE and REGION may be ids',
			'WEBVTT\n\nSTYLE\n00:00.000 --> 00:01.000\nA',
			['STYLE|A']
		],
		['a blank is no blank line', 'WEBVTT\n\n00:00.000 --> 00:01.000\nA\n \nB', ['|A\n \nB']],
		['two blank lines part as one', 'WEBVTT\n\n\n\n00:00.000 --> 00:01.000\n\n\nx', ['|']]
	])('%s', (_, source, cues) => {
		expect(cueTexts(source)).toEqual(cues);
	});

	it('takes no style and no region after the first cue, or as a word among others', () => {
		const cue = '00:00.000 --> 00:01.000\nA';
		expect(blocks(`WEBVTT\n\n${cue}\n\nSTYLE\na {}\n\nREGION\nid:a`)).toMatchObject([
			{ text: 'A' }
		]);
		expect(blocks('WEBVTT\n\nSTYLE x\na {}\n\nREGIONS\nid:a')).toEqual([]);
	});

	it('takes a style after times that could not be read', () => {
		expect(blocks('WEBVTT\n\n-->\n\nSTYLE\na {}')).toEqual([{ kind: 'style', css: 'a {}' }]);
	});

	it('keeps a cue that ends before it starts as it is', () => {
		expect(blocks('WEBVTT\n\n00:02.000 --> 00:01.000')).toMatchObject([
			{ startSeconds: 2, endSeconds: 1 }
		]);
	});
});
