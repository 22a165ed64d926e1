import { describe, expect, it } from 'vitest';
import { describeCues } from '#lib/transcript/description.ts';
import { toTranscriptJson } from '#lib/transcript/formats/format-json.ts';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';
import { readTranscriptReply } from '#lib/transcript/read-transcript-reply.ts';
import { aCue } from '../transcript-ui/a-cue.ts';

describe('describeCues', () => {
	const cues = [aCue({ id: 'c1', start: 1 }), aCue({ id: 'c2', start: 5 })];

	it('puts what is to be seen among what is said, by time', () => {
		const described = describeCues(cues, [
			{ startSeconds: 0, endSeconds: 1, text: 'A foot.' },
			{ startSeconds: 4, endSeconds: 5, text: 'A hip.' }
		]);
		expect(described.map(({ id }) => id)).toEqual(['description-1', 'c1', 'description-2', 'c2']);
		expect(described[2]).toMatchObject({ speaker: 'Description', text: 'A hip.', startSeconds: 4 });
	});

	it('puts a description before the line that begins with it', () => {
		const described = describeCues(cues, [{ startSeconds: 5, endSeconds: 6, text: 'A hip.' }]);
		expect(described.map(({ id }) => id)).toEqual(['c1', 'description-1', 'c2']);
	});
});

describe('readTranscriptReply', () => {
	it('reads back what toTranscriptJson wrote', () => {
		const { cues } = parseWebVtt(
			'WEBVTT\n\n1\n00:01.000 --> 00:03.000\n<v Ana>No, <00:01.500>no, <00:02.000>no.\n\n00:04.000 --> 00:05.000\nNo words\n'
		);
		const sent = JSON.parse(JSON.stringify(toTranscriptJson(cues, 'en'))) as ReturnType<
			typeof toTranscriptJson
		>;
		expect(readTranscriptReply(sent)).toEqual(cues);
	});

	it('reads words that are written without spaces', () => {
		const { cues } = parseWebVtt(
			'WEBVTT\n\n00:01.000 --> 00:03.000\n私<00:01.500>は<00:02.000>歩く\n'
		);
		expect(readTranscriptReply(toTranscriptJson(cues, 'ja'))).toEqual(cues);
	});
});
