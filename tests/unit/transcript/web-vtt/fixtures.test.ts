import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';

const read = (name: string) =>
	parseWebVtt(readFileSync(new URL(`../../../fixtures/web-vtt/${name}`, import.meta.url), 'utf8'));
const told = (name: string) => read(name).problems.map(({ line, code }) => `${line} ${code}`);
const lost = (name: string) => read(name).problems.filter(({ isHarmless }) => isHarmless !== true);

describe('good WebVTT files', () => {
	it.each([
		[
			'every-kind.vtt',
			[
				'Ana: The heel is a lever.',
				'Ben & Cleo: Is it that simple?',
				'In Spanish: el talón.',
				'踵骨 is calcaneus'
			]
		],
		['words.vtt', ['Ana: The heel rocks.', 'And rolls.']],
		['right-to-left.vtt', ['آنا: الكعب رافعة.', 'העקב הוא מנוף\u200E (2)']],
		['byte-order-mark-and-crlf.vtt', ['The heel is a lever.', 'It rocks.']],
		['carriage-returns.vtt', ['The heel is a lever.']]
	])('%s is read without a word about it', (name, lines) => {
		const { cues, problems } = read(`good/${name}`);
		expect(problems).toEqual([]);
		expect(cues.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text))).toEqual(
			lines
		);
	});
});

describe('bad WebVTT files', () => {
	it.each([
		[
			'cues.vtt',
			[
				'3 stray-text',
				'5 stray-text',
				'8 bad-timing',
				'11 end-before-start',
				'15 out-of-order',
				'19 duplicate-id',
				'23 empty-cue',
				'27 stray-text'
			]
		],
		[
			'cue-text.vtt',
			[
				'4 unknown-tag',
				'4 stray-end-tag',
				'5 unknown-tag',
				'8 unclosed-bracket',
				'8 empty-cue',
				'11 bad-word-time',
				'11 bad-word-time',
				'11 bad-word-time'
			]
		],
		['not-web-vtt.vtt', ['1 missing-signature']]
	])('%s is told about line by line, and counts as damaged', (name, problems) => {
		expect(told(`bad/${name}`)).toEqual(problems);
		expect(lost(`bad/${name}`)).not.toEqual([]);
	});

	it('gives what can be read of them', () => {
		expect(read('bad/cue-text.vtt').cues.map(({ text }) => text)).toEqual([
			'First red, then if a c',
			'',
			'one two three four five'
		]);
	});
});

describe('odd WebVTT files', () => {
	it.each([
		[
			'settings.vtt',
			[
				'4 bad-region-setting',
				'4 bad-region-setting',
				'4 bad-region-setting',
				'5 repeated-setting',
				'7 duplicate-region',
				'10 nameless-region',
				'11 bad-region-setting',
				'13 old-setting',
				'13 old-setting',
				'13 bad-setting',
				'13 bad-setting',
				'13 bad-setting',
				'13 bad-setting',
				'16 repeated-setting',
				'16 unknown-region'
			]
		],
		[
			'layout.vtt',
			[
				'2 swallowed-block',
				'4 missing-blank-line',
				'4 untidy-timing',
				'7 missing-blank-line',
				'7 untidy-timing',
				'10 late-block',
				'13 arrow-in-comment',
				'20 late-block',
				'23 nul-character'
			]
		],
		[
			'cue-text.vtt',
			[
				'4 missing-annotation',
				'4 needless-annotation',
				'4 unclosed-tag',
				'4 stray-end-tag',
				'4 bare-ampersand',
				'4 bare-ampersand',
				'4 stray-end-tag',
				'7 several-voices',
				'11 stray-ruby-text',
				'11 stray-end-tag',
				'11 bad-language'
			]
		]
	])('%s is told about, but nothing of it is lost', (name, problems) => {
		expect(told(`odd/${name}`)).toEqual(problems);
		expect(lost(`odd/${name}`)).toEqual([]);
	});

	it('are read as the specification says', () => {
		expect(read('odd/cue-text.vtt').cues.map(({ text }) => text)).toEqual([
			'Nobody speaks here Tom & Jerry © 2026',
			'Yes. No.',
			'no ruby no language €\uFFFD¬it;'
		]);
	});
});
