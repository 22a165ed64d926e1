import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '#lib/transcript/cue.ts';
import { toTranscriptJson } from '#lib/transcript/formats/format-json.ts';
import { formatSrt } from '#lib/transcript/formats/format-srt.ts';
import { formatText } from '#lib/transcript/formats/format-text.ts';
import { formatWebVtt } from '#lib/transcript/formats/format-web-vtt.ts';
import { parseTranscriptJson } from '#lib/transcript/formats/parse-transcript-json.ts';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';

const cues: Cue[] = [
	{
		id: 'c1',
		startSeconds: 1,
		endSeconds: 3,
		speaker: 'Mary & Jo',
		text: 'The <heel>',
		words: [
			{ startSeconds: 1, endSeconds: 1.5, text: 'The', from: 0, to: 3 },
			{ startSeconds: 2, endSeconds: 3, text: '<heel>', from: 4, to: 10 }
		]
	},
	{ id: 'c2', startSeconds: 3661.25, endSeconds: 3662, speaker: 'Mary & Jo', text: 'A --> B' }
];

describe('formatWebVtt', () => {
	it('writes speakers, word times and pauses', () => {
		expect(formatWebVtt(cues, 'en')).toBe(`WEBVTT
Language: en

c1
00:00:01.000 --> 00:00:03.000
<v Mary &amp; Jo>The<00:00:01.500> <00:00:02.000>&lt;heel&gt;

c2
01:01:01.250 --> 01:01:02.000
<v Mary &amp; Jo>A --&gt; B
`);
	});

	it('writes one timestamp between words that are a hair apart', () => {
		const words = [
			{ startSeconds: 1, endSeconds: 1.1 + 0.2, text: 'a', from: 0, to: 1 },
			{ startSeconds: 1.3 + 1e-7, endSeconds: 2, text: 'b', from: 2, to: 3 }
		];
		const cue = { id: 'c1', startSeconds: 1, endSeconds: 2, text: 'a b', words };
		expect(formatWebVtt([cue])).toContain('a <00:00:01.300>b');
	});

	it('is read back as it was', () => {
		const spoken = fc.record({
			pauseMs: fc.constantFrom(0, 120),
			lengthMs: fc.integer({ min: 1, max: 900 }),
			text: fc
				.string({ unit: 'grapheme', minLength: 1 })
				.filter((text) => /^[^\s\0\uFEFF]+$/.test(text))
		});
		fc.assert(
			fc.property(
				fc.array(spoken, { minLength: 1 }),
				fc.integer({ min: 0, max: 4e6 }),
				(said, at) => {
					const cue = buildCue(said, at);
					expect(parseWebVtt(formatWebVtt([cue], 'en'))).toEqual({
						language: 'en',
						cues: [cue],
						problems: []
					});
				}
			)
		);
	});
});

function buildCue(said: { pauseMs: number; lengthMs: number; text: string }[], atMs: number): Cue {
	let endMs = atMs;
	let text = '';
	const words = said.map((word) => {
		const startMs = endMs + word.pauseMs;
		endMs = startMs + word.lengthMs;
		text += text === '' ? word.text : ` ${word.text}`;
		return {
			startSeconds: startMs / 1000,
			endSeconds: endMs / 1000,
			text: word.text,
			from: text.length - word.text.length,
			to: text.length
		};
	});
	return { id: 'c1', startSeconds: atMs / 1000, endSeconds: endMs / 1000, text, words };
}

describe('formatSrt', () => {
	it('numbers the cues and says who speaks', () => {
		expect(formatSrt(cues)).toBe(`1
00:00:01,000 --> 00:00:03,000
Mary & Jo: The <heel>

2
01:01:01,250 --> 01:01:02,000
Mary & Jo: A --> B
`);
	});
});

describe('formatText', () => {
	it('names the speaker where it changes', () => {
		expect(formatText(cues)).toBe('Mary & Jo: The <heel>\nA --> B\n');
	});
});

describe('toTranscriptJson', () => {
	it('is what parseTranscriptJson reads', () => {
		const json = JSON.stringify(toTranscriptJson(cues, 'en'));
		expect(parseTranscriptJson(json)).toEqual({ language: 'en', cues, problems: [] });
	});

	it('has start, end and text, in seconds', () => {
		expect(toTranscriptJson(cues.slice(1), null)).toEqual({
			language: null,
			cues: [{ id: 'c2', start: 3661.25, end: 3662, speaker: 'Mary & Jo', text: 'A --> B' }]
		});
	});
});
