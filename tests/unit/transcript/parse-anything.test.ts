import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#lib/transcript/formats/read-transcript.ts';
import { parseSrt } from '#lib/transcript/formats/parse-srt.ts';
import { parseTranscriptJson } from '#lib/transcript/formats/parse-transcript-json.ts';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';
import { expectSoundTranscript } from '../../support/expect-sound-transcript.ts';

const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new TextDecoder().decode(array));
const pieces = fc.constantFrom(
	...['WEBVTT', '\n', '\n\n', '\r\n', '\r', ' ', '\0', '\uFEFF', '-->', ' --> ', 'NOTE', 'STYLE'],
	...['00:01.000', '00:00:02.500', '00:03,000', '99:99.999', '1', 'c1', 'text', '<v Name>', '</v>'],
	...['<', '>', '<b>', '<00:01.500>', '<00:09.000>', '<ruby>', '<rt>', '&amp;', '&', '&#0;', 'é漢'],
	...['{', '}', '[', ']', '"', ':', ',', '"cues"', '"words"', '"start"', '"end"', '"text"', '1.5']
);
const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const vtt = soup.map((text) => `WEBVTT\n\n00:01.000 --> 00:03.000\n${text}`);
const json = fc.json().map((text) => text.replaceAll('"a"', '"cues"').replaceAll('"b"', '"text"'));
const anything = fc.oneof(bytes, soup, vtt, json, fc.string({ unit: 'binary' }));

describe.each([
	['readTranscript', readTranscript],
	['parseWebVtt', parseWebVtt],
	['parseSrt', parseSrt],
	['parseTranscriptJson', parseTranscriptJson]
])('%s', (_, parse) => {
	it('never throws, and what it answers is sound, whatever the bytes', () => {
		fc.assert(
			fc.property(anything, (source) => {
				expectSoundTranscript(parse(source));
			}),
			{ numRuns: 1000 }
		);
	});

	it('is quick with a long file of nothing but beginnings', () => {
		const began = performance.now();
		for (const piece of ['<', '&', '-->', '00:01.000 --> ', '<v ', '{\\', '\n', ' ']) {
			parse('WEBVTT\n\n00:01.000 --> 00:02.000\n' + piece.repeat(50_000));
		}
		expect(performance.now() - began).toBeLessThan(5000);
	});
});
