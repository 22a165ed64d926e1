import { describe, expect, it } from 'vitest';
import { readTranscript } from '#lib/transcript/read-transcript.ts';

describe('readTranscript', () => {
	it.each([
		['webvtt', '\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nHeel'],
		['srt', '1\n00:00:01,000 --> 00:00:02,000\nHeel'],
		['srt', '[music]\n00:00:01,000 --> 00:00:02,000\nHeel'],
		['json', ' {"cues": [{"start": 1, "end": 2, "text": "Heel"}]}']
	])('recognises %s by its content', (format, source) => {
		expect(readTranscript(source)).toMatchObject({
			format,
			cues: [{ startSeconds: 1, endSeconds: 2, text: 'Heel' }],
			problems: []
		});
	});

	it('says so when it is none', () => {
		expect(readTranscript('Dear Sir or Madam')).toEqual({
			cues: [],
			problems: [
				{
					line: 1,
					code: 'unknown-format',
					message: 'This is no transcript that can be read. Give WebVTT, SRT or word-timed JSON.'
				}
			]
		});
	});
});
