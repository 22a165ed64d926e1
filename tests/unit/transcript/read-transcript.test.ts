import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '#lib/transcript/formats/read-transcript.ts';

const fixture = (name: string) =>
	readFileSync(new URL(`../../fixtures/transcripts/${name}`, import.meta.url));

describe('readTranscript', () => {
	it.each([
		['webvtt', '\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nHeel'],
		['srt', '1\n00:00:01,000 --> 00:00:02,000\nHeel'],
		['srt', '[music]\n00:00:01,000 --> 00:00:02,000\nHeel'],
		['srt', '1\n00:00:01.000 -> 00:00:02.000\nHeel'],
		['json', ' {"cues": [{"start": 1, "end": 2, "text": "Heel"}]}']
	])('recognises %s by its content', (format, source) => {
		expect(readTranscript(source)).toMatchObject({
			format,
			cues: [{ startSeconds: 1, endSeconds: 2, text: 'Heel' }]
		});
	});

	it.each(['Dear Sir or Madam', '# The heel\n\n[Music] It rocks.', '---\nlanguage: en\n---\nHeel'])(
		'says that a text has no times, and who gives it some: %j',
		(source) => {
			const { format, cues, problems } = readTranscript(source);
			expect({ format, cues, codes: problems.map(({ code }) => code) }).toEqual({
				format: 'text',
				cues: [],
				codes: ['no-times']
			});
			expect(problems[0]?.message).toContain('cueline transcript align AUDIO TEXT');
		}
	);

	it.each(['', ' \n', '\0\u0001\u0002ftypisom', '12 34'])('says that %j is none', (source) => {
		expect(readTranscript(source)).toMatchObject({
			cues: [],
			problems: [{ line: 1, code: 'unknown-format' }]
		});
	});

	it('says no more of bytes that are none', () => {
		expect(readTranscript(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a))).toMatchObject({
			problems: [{ code: 'unknown-format' }]
		});
	});

	it.each([
		['utf-8-with-mark.srt', []],
		['utf-16-with-mark.srt', ['not-utf-8']],
		['utf-16-little.srt', ['not-utf-8']],
		['utf-16-big.srt', ['not-utf-8']],
		['windows-1252.srt', ['not-utf-8']]
	])('reads the bytes of %s', (name, codes) => {
		const { cues, problems } = readTranscript(fixture(name));
		expect(cues.map(({ text }) => text)).toEqual(['El talón — «rocks»', 'Dr. Kay’s café']);
		expect(problems.map(({ code }) => code)).toEqual(codes);
		expect(problems.every(({ isHarmless }) => isHarmless)).toBe(true);
	});
});
