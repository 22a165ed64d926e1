import { describe, expect, it } from 'vitest';
import { findLines } from '#lib/alignment/find-lines.ts';
import { splitCommand } from '#lib/alignment/split-command.ts';
import { splitWords } from '#lib/alignment/split-words.ts';
import { fillSpans } from '#lib/alignment/spoken-phrase.ts';
import { toCues } from '#lib/alignment/to-cues.ts';

const texts = (phrase: string) => splitWords(phrase).map(({ text }) => text);

describe('splitWords', () => {
	it('parts words at spaces and leaves signs with their words', () => {
		expect(texts('"Yes," she said — (at last).')).toEqual([
			'"Yes,"',
			'she',
			'said —',
			'(at',
			'last).'
		]);
		expect(texts('— and … 3 × 4')).toEqual(['— and …', '3 ×', '4']);
	});

	it('parts scripts without spaces', () => {
		expect(texts('今日は良い天気です。').length).toBeGreaterThan(2);
	});

	it('says where each word is', () => {
		const phrase = '“No” — 你好 never.';
		for (const { text, from, to } of splitWords(phrase)) expect(phrase.slice(from, to)).toBe(text);
	});
});

describe('fillSpans', () => {
	it('shares the time between neighbours by length', () => {
		const known = { startSeconds: 0, endSeconds: 1 };
		expect(fillSpans(['a', 'bb', 'b'], [known, undefined, undefined], 4)).toEqual([
			known,
			{ startSeconds: 1, endSeconds: 3 },
			{ startSeconds: 3, endSeconds: 4 }
		]);
	});
});

describe('findLines', () => {
	it('finds the line of each phrase, in order, through Markdown and repetition', () => {
		const source = '# Title\n\nBreathe *in*.\nBreathe out.\r\n\r\nBreathe in.';
		expect(findLines(source, ['Breathe in.', 'Breathe out.', 'Breathe in.'])).toEqual([3, 4, 6]);
	});

	it('stays on the line before where a phrase is not found', () => {
		expect(findLines('One.\nTwo.', ['Two.', 'Three.'])).toEqual([2, 2]);
	});
});

describe('splitCommand', () => {
	it('parts words at spaces and keeps quoted ones together', () => {
		expect(splitCommand(` run  -m 'my model.bin' --in="{audio}" -l {language} `)).toEqual({
			ok: true,
			words: ['run', '-m', 'my model.bin', '--in={audio}', '-l', '{language}']
		});
	});

	it('gives nothing else a meaning', () => {
		expect(splitCommand('run {audio};rm $HOME \\ |')).toMatchObject({
			words: ['run', '{audio};rm', '$HOME', '\\', '|']
		});
	});

	it.each([
		['  ', 'It is empty.'],
		['whisper', 'It does not say where the recording goes: {audio}.'],
		['{audio}', 'It does not say where the recording goes: {audio}.'],
		[`run {audio} 'x`, `It has a quote that is not closed: 'x`]
	])('refuses %j', (template, message) => {
		expect(splitCommand(template)).toEqual({ ok: false, message });
	});
});

describe('toCues', () => {
	const span = (startSeconds: number) => ({ startSeconds, endSeconds: startSeconds + 1 });
	const phrases = [{ text: 'One.' }, { text: 'Two.', speaker: 'Ann' }, { text: 'Three.' }];
	const words = phrases.map(({ text }) => splitWords(text));

	it('makes each phrase a line with its words', () => {
		const aligned = [2, 4, 6].map((at) => ({ words: [span(at)], confidence: 1 }));
		expect(toCues(phrases, { words, aligned })[1]).toEqual({
			id: 'c2',
			startSeconds: 4,
			endSeconds: 5,
			speaker: 'Ann',
			text: 'Two.',
			words: [{ startSeconds: 4, endSeconds: 5, text: 'Two.', from: 0, to: 4 }]
		});
	});

	it('keeps a phrase that is not said between its neighbours, without word times', () => {
		const missing = { words: undefined, confidence: 0 };
		const aligned = [
			{ words: [span(2)], confidence: 1 },
			missing,
			{ words: [span(6)], confidence: 1 }
		];
		const [, cue] = toCues(phrases, { words, aligned });
		expect(cue).toEqual({ id: 'c2', startSeconds: 3, endSeconds: 6, speaker: 'Ann', text: 'Two.' });
	});
});
