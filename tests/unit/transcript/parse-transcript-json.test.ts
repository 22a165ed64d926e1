import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTranscriptJson } from '#lib/transcript/formats/parse-transcript-json.ts';

const parse = (document: unknown) => parseTranscriptJson(JSON.stringify(document));
const readFixture = (name: string) =>
	parseTranscriptJson(
		readFileSync(new URL(`../../fixtures/transcripts/${name}`, import.meta.url), 'utf8')
	);

/** What is said in every fixture: two sentences, a word at a time. */
const TIMES = [1, 1.2, 1.6, 2.1, 3, 3.3, 3.7, 4.1, 4.2, 4.3, 4.7];
const TEXTS = ['The heel rocks forward.', 'Dr. Kay calls it a first rocker.'];

describe('parseTranscriptJson, speech services', () => {
	it.each([
		['whisper.json', 'Whisper', 'en', []],
		['whisper-web-service.json', 'Whisper', 'en', []],
		['whisper-cpp-tokens.json', 'whisper.cpp', 'en', []],
		['whisper-cpp-words.json', 'whisper.cpp', 'en', []],
		['amazon-transcribe.json', 'Amazon Transcribe', 'en-US', ['spk_0', 'spk_1']],
		['amazon-transcribe-turns.json', 'Amazon Transcribe', undefined, ['spk_0', 'spk_1']],
		['google-v1.json', 'Google Speech-to-Text', 'en-US', []],
		['google-v1-speakers.json', 'Google Speech-to-Text', 'en-US', ['Speaker 1', 'Speaker 2']],
		['google-v2.json', 'Google Speech-to-Text', 'en-US', ['Speaker 1', 'Speaker 2']],
		['deepgram.json', 'Deepgram', 'en', ['Speaker 0', 'Speaker 1']],
		['deepgram-channels.json', 'Deepgram', undefined, ['Speaker 0', 'Speaker 1']],
		['assembly-ai.json', 'AssemblyAI', 'en-US', ['A', 'B']],
		['assembly-ai-sentences.json', 'AssemblyAI', undefined, []],
		['kaldi-with-punctuation.json', 'Kaldi or Vosk', undefined, []],
		['kaldi-server.json', 'Kaldi or Vosk', undefined, []],
		['script.json', 'a list of words', undefined, []]
	])('reads %s', (name, writtenBy, language, speakers) => {
		const read = readFixture(name);
		expect({ writtenBy: read.writtenBy, language: read.language, problems: read.problems }).toEqual(
			{
				writtenBy,
				language,
				problems: []
			}
		);
		expect(read.cues.map(({ text }) => text)).toEqual(TEXTS);
		expect(read.cues.flatMap(({ words = [] }) => words.map((word) => word.startSeconds))).toEqual(
			TIMES
		);
		expect(read.cues.flatMap(({ speaker }) => speaker ?? [])).toEqual(speakers);
		expect(read.cues.map(({ endSeconds }) => endSeconds)).toEqual([2.8, 5.3]);
	});

	it.each(['whisper-without-words.json', 'whisper-cpp.json'])(
		'reads the lines of %s, which has no words',
		(name) => {
			expect(readFixture(name).cues).toEqual([
				{ id: 'c1', startSeconds: 1, endSeconds: 2.8, text: TEXTS[0] },
				{ id: 'c2', startSeconds: 3, endSeconds: 5.3, text: TEXTS[1] }
			]);
		}
	);

	it('estimates the times that WhisperX leaves out, and tells so', () => {
		const { cues, problems } = readFixture('whisperx.json');
		expect(cues.map(({ speaker, text }) => [speaker, text])).toEqual([
			['SPEAKER_00', TEXTS[0]],
			['SPEAKER_01', TEXTS[1]]
		]);
		expect(cues[1]?.words?.slice(4, 6)).toMatchObject([
			{ text: 'a', startSeconds: 4.2, endSeconds: 4.283 },
			{ text: 'first', startSeconds: 4.283, endSeconds: 4.7 }
		]);
		expect(problems).toMatchObject([{ code: 'no-word-times', isHarmless: true }]);
	});

	it('reads the answers of Vosk one after the other, which have no punctuation', () => {
		expect(readFixture('vosk.txt')).toMatchObject({
			writtenBy: 'Kaldi or Vosk',
			cues: [{ text: 'the heel rocks forward dr kay calls it a first rocker' }]
		});
	});

	it('reads the list of items alone, by sentence and by speaker', () => {
		const spoken = (start: number, content: string, speaker_label: string) => ({
			start_time: String(start),
			end_time: String(start + 0.5),
			alternatives: [{ content }],
			speaker_label
		});
		const items = [
			spoken(1, 'Hello', 'a'),
			spoken(1.5, 'there', 'a'),
			{ type: 'punctuation', alternatives: [{ content: '.' }] },
			spoken(2.1, 'Hi', 'b')
		];
		const expected = [
			{ id: 'c1', startSeconds: 1, endSeconds: 2, speaker: 'a', text: 'Hello there.' },
			{ id: 'c2', startSeconds: 2.1, speaker: 'b', text: 'Hi' }
		];
		expect(parse({ results: { items } }).cues).toMatchObject(expected);
		expect(parse(items).cues).toMatchObject(expected);
	});

	it('sets no spaces into Japanese, and keeps its words apart', () => {
		const words = ['踵', 'は', '回る。'].map((word, at) => ({ word, start: at, end: at + 1 }));
		const segment = { start: 0, end: 3, text: '踵は回る。', words };
		expect(parse({ language: 'japanese', segments: [segment] })).toMatchObject({
			language: 'ja',
			cues: [{ text: '踵は回る。', words: [{ text: '踵' }, { text: 'は' }, { text: '回る。' }] }]
		});
	});

	it('keeps words that are spelled otherwise than the text', () => {
		const words = [{ word: 'fifty', start: 0, end: 1 }];
		expect(parse({ segments: [{ start: 0, end: 1, text: '50', words }] }).cues).toMatchObject([
			{ text: 'fifty' }
		]);
	});

	it('tells how many words cannot be read', () => {
		const words = [{ word: 'Heel', start: 0, end: 1 }, { word: 'rocks', start: 'x' }, null];
		const { cues, problems } = parse({ results: { channels: [{ alternatives: [{ words }] }] } });
		expect(cues).toMatchObject([{ text: 'Heel' }]);
		expect(problems).toMatchObject([{ code: 'bad-word' }]);
		expect(problems[0]?.message).toContain('2 items are no word with times');
		expect(problems[0]?.message).toContain('number 2');
	});
});

describe('parseTranscriptJson, Cueline’s own', () => {
	it('reads cues with speakers', () => {
		const cues = [{ id: 'a', start: 0, end: 1, speaker: 'Mary', text: 'Well' }];
		expect(parse({ cues }).cues).toEqual([
			{ id: 'a', startSeconds: 0, endSeconds: 1, speaker: 'Mary', text: 'Well' }
		]);
	});

	it.each([
		['other words', [{ text: 'No', start: 0, end: 1 }]],
		['words that are none', [{ text: 'Well' }]],
		[
			'words out of order',
			[
				{ text: 'Well', start: 1, end: 2 },
				{ text: 'now', start: 0, end: 1 }
			]
		]
	])('leaves out %s', (_, words) => {
		const cues = [{ start: 0, end: 2, text: 'Well now', words }];
		expect(parse({ cues }).cues[0]).toEqual({
			id: 'c1',
			startSeconds: 0,
			endSeconds: 2,
			text: 'Well now'
		});
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
});

describe('parseTranscriptJson, what it is not', () => {
	it('tells what is no JSON', () => {
		expect(parseTranscriptJson('{').problems).toMatchObject([{ code: 'bad-json' }]);
	});

	it('lists what it knows where there is no transcript', () => {
		const { cues, problems } = readFixture('weather.json');
		expect(cues).toEqual([]);
		expect(problems).toMatchObject([{ code: 'no-words' }]);
		expect(problems[0]?.message).toContain('Deepgram, Google Speech-to-Text, AssemblyAI');
	});
});
