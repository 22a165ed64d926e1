import { describe, expect, it } from 'vitest';
import { parseTranscriptJson } from '#lib/transcript/parse-transcript-json.ts';

const parse = (document: unknown) => parseTranscriptJson(JSON.stringify(document));

describe('parseTranscriptJson', () => {
	it('reads segments of words, as Whisper writes them', () => {
		const segment = {
			id: 0,
			start: 1,
			end: 3,
			text: ' The heel rocks.',
			words: [
				{ word: ' The', start: 1, end: 1.4 },
				{ word: ' heel', start: 1.4, end: 2 },
				{ word: ' rocks.', start: 2.5, end: 2.9 }
			]
		};
		expect(parse({ language: 'en', segments: [segment] })).toEqual({
			language: 'en',
			cues: [
				{
					id: '0',
					startSeconds: 1,
					endSeconds: 3,
					text: 'The heel rocks.',
					words: [
						{ startSeconds: 1, endSeconds: 1.4, text: 'The', from: 0, to: 3 },
						{ startSeconds: 1.4, endSeconds: 2, text: 'heel', from: 4, to: 8 },
						{ startSeconds: 2.5, endSeconds: 2.9, text: 'rocks.', from: 9, to: 15 }
					]
				}
			],
			problems: []
		});
	});

	it('reads cues with speakers', () => {
		const cues = [{ id: 'a', start: 0, end: 1, speaker: 'Mary', text: 'Well' }];
		expect(parse({ cues }).cues).toEqual([
			{ id: 'a', startSeconds: 0, endSeconds: 1, speaker: 'Mary', text: 'Well' }
		]);
	});

	it('leaves out words that are not those of the text', () => {
		const cues = [{ start: 0, end: 1, text: 'Well', words: [{ word: 'No', start: 0, end: 1 }] }];
		expect(parse({ cues }).cues[0]).not.toHaveProperty('words');
	});

	it('groups a bare list of words to lines, by sentence and by speaker', () => {
		const items = [
			{
				start_time: '1.0',
				end_time: '1.5',
				alternatives: [{ content: 'Hello' }],
				speaker_label: 'a'
			},
			{
				start_time: '1.5',
				end_time: '2.0',
				alternatives: [{ content: 'there' }],
				speaker_label: 'a'
			},
			{ type: 'punctuation', alternatives: [{ content: '.' }] },
			{ start_time: '2.1', end_time: '2.4', alternatives: [{ content: 'Hi' }], speaker_label: 'b' }
		];
		expect(parse({ results: { items } }).cues).toMatchObject([
			{ id: 'c1', startSeconds: 1, endSeconds: 2, speaker: 'a', text: 'Hello there.' },
			{ id: 'c2', startSeconds: 2.1, speaker: 'b', text: 'Hi' }
		]);
	});

	it('tells which cue is wrong', () => {
		expect(parse({ cues: [{ start: 0, end: 1, text: 'A' }, { text: 'B' }] }).problems).toEqual([
			{
				line: 1,
				code: 'bad-cue',
				message: 'Cue 2: it needs "start" and "end" in seconds, and "text".'
			}
		]);
	});

	it('tells what is no transcript', () => {
		expect(parseTranscriptJson('{').problems).toMatchObject([{ code: 'bad-json' }]);
		expect(parse({ hello: [1, 2] }).problems).toMatchObject([{ code: 'no-words' }]);
	});
});
