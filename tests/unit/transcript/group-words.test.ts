import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupWords, type TimedWord } from '#lib/transcript/words/group-words.ts';
import { textWidth } from '#lib/transcript/words/text-width.ts';

interface Saying {
	startSeconds?: number;
	wordSeconds?: number;
	speaker?: string;
}

/** Words spoken one after the other without a pause. */
function spoken(text: string, { startSeconds = 0, wordSeconds = 0.3, speaker }: Saying = {}) {
	return text.split(' ').map((word, index) => ({
		text: word,
		startSeconds: startSeconds + index * wordSeconds,
		endSeconds: startSeconds + (index + 1) * wordSeconds,
		...(speaker === undefined ? {} : { speaker })
	}));
}

const lines = (...words: TimedWord[][]) => groupWords(words.flat()).map(({ text }) => text);

describe('groupWords', () => {
	it.each([
		[
			'a sentence ends',
			'The heel is a lever. The toes follow.',
			['The heel is a lever.', 'The toes follow.']
		],
		['but not after a short one', 'Yes. The heel is a lever.', ['Yes. The heel is a lever.']],
		[
			'a quotation ends',
			'“The heel rocks.” She waits here.',
			['“The heel rocks.”', 'She waits here.']
		],
		[
			'no abbreviation',
			'Ask Dr. Kay and Prof. Lee, e.g. now.',
			['Ask Dr. Kay and Prof. Lee, e.g. now.']
		],
		['no initial', 'It was J. R. Kay who said that.', ['It was J. R. Kay who said that.']],
		[
			'no number',
			'It bears 3.5 times more, see No. 5 there.',
			['It bears 3.5 times more, see No. 5 there.']
		],
		[
			'but the answer no',
			'Does it hurt? It does no. Then go on.',
			['Does it hurt?', 'It does no.', 'Then go on.']
		],
		[
			'no ellipsis that goes on',
			'The heel… it rocks and it rolls.',
			['The heel… it rocks and it rolls.']
		]
	])('begins a line after %s', (_, text, expected) => {
		expect(lines(spoken(text, { wordSeconds: 0.4 }))).toEqual(expected);
	});

	it('parts a long sentence where a clause ends', () => {
		const text =
			'When the heel meets the floor it is the lever of the leg, and the foot rolls over it to the toes.';
		expect(lines(spoken(text))).toEqual([
			'When the heel meets the floor it is the lever of the leg,',
			'and the foot rolls over it to the toes.'
		]);
	});

	it('parts a long sentence without clauses in halves, and leaves no word alone', () => {
		const halves = lines(spoken('word '.repeat(18).trim()));
		expect(halves.map(({ length }) => length)).toEqual([44, 44]);
	});

	it('parts a long sentence at a breath rather than in halves', () => {
		const first = spoken('word '.repeat(13).trim());
		expect(lines(first, spoken('word '.repeat(5).trim(), { startSeconds: 4.4 }))).toEqual([
			'word '.repeat(13).trim(),
			'word '.repeat(5).trim()
		]);
	});

	it('keeps a sentence that is over in less than a second with the next', () => {
		const text = 'Oh yes. The heel is a lever.';
		expect(lines(spoken(text))).toEqual([text]);
		expect(lines(spoken(text, { wordSeconds: 0.6 }))).toEqual(['Oh yes.', 'The heel is a lever.']);
	});

	it('leaves no slow word alone that may stand with the next sentence', () => {
		expect(lines(spoken('Stop. The heel is down.', { wordSeconds: 1.2 }))).toEqual([
			'Stop. The heel is down.'
		]);
	});

	it('parts what would stand for more than 7 s', () => {
		const slow = spoken('a b c d e f g h', { wordSeconds: 0.95 });
		expect(lines(slow)).toEqual(['a b c d', 'e f g h']);
	});

	it('keeps a short word with what follows', () => {
		const text =
			'there is a step about two feet long where you place the heel of one foot on top of the other';
		expect(lines(spoken(text))).toEqual([
			'there is a step about two feet long where',
			'you place the heel of one foot on top of the other'
		]);
	});

	it('leaves room for two rows of 42, not only for 84 letters', () => {
		const long = (letter: string, times: number) => letter.repeat(times);
		const read = lines(spoken([long('a', 30), long('b', 30), long('c', 20)].join(' ')));
		expect(read).toHaveLength(2);
	});

	it('goes on over no pause of a second, but over a shorter one', () => {
		const after = (gap: number) =>
			lines(spoken('the heel'), spoken('the toes', { startSeconds: 0.6 + gap }));
		expect(after(1)).toEqual(['the heel', 'the toes']);
		expect(after(0.9)).toEqual(['the heel the toes']);
	});

	it('gives each speaker lines of their own', () => {
		const words = [
			spoken('Does the heel', { speaker: 'Ann' }),
			spoken('No', { startSeconds: 0.9, speaker: 'Ben' }),
			spoken('rock', { startSeconds: 1.2, speaker: 'Ann' })
		].flat();
		expect(groupWords(words).map(({ speaker, text }) => `${speaker ?? ''}: ${text}`)).toEqual([
			'Ann: Does the heel',
			'Ben: No',
			'Ann: rock'
		]);
	});

	it('shows a short line for a second, but not into the next', () => {
		const words = (startSeconds: number) => spoken('Heel', { startSeconds });
		const ends = (next: number) =>
			groupWords([...words(0), ...words(next)]).map(({ endSeconds }) => endSeconds);
		expect(ends(5)).toEqual([1, 5.3]);
		expect(
			groupWords([...words(0), ...spoken('Toe', { startSeconds: 0.6, speaker: 'Ann' })])[0]
		).toMatchObject({
			endSeconds: 0.6
		});
	});

	it('counts wide letters twice, and sets no spaces between them', () => {
		const words = spoken('踵 は てこ です。 '.repeat(12).trim(), { wordSeconds: 0.1 });
		const read = lines(words);
		expect(read.join('')).toBe('踵はてこです。'.repeat(12));
		for (const line of read) expect(textWidth(line)).toBeLessThanOrEqual(84);
	});

	it('says where each word is in its line', () => {
		expect(groupWords(spoken('The heel'))).toEqual([
			{
				id: 'c1',
				startSeconds: 0,
				endSeconds: 0.6,
				text: 'The heel',
				words: [
					{ startSeconds: 0, endSeconds: 0.3, text: 'The', from: 0, to: 3 },
					{ startSeconds: 0.3, endSeconds: 0.6, text: 'heel', from: 4, to: 8 }
				]
			}
		]);
	});
});

const word = fc.record({
	text: fc.oneof(
		fc.stringMatching(/^[A-Za-zé]{1,12}[.,;?!]?$/),
		fc.constantFrom('Dr.', 'e.g.', '3.5', '—', '踵', 'です。', '“No.”', 'x'.repeat(100), '😀')
	),
	gapMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2500 })),
	lengthMs: fc.oneof(fc.integer({ min: 0, max: 700 }), fc.constant(9000)),
	speaker: fc.oneof(
		{ weight: 5, arbitrary: fc.constant('Ann') },
		{ weight: 1, arbitrary: fc.constant('Ben') }
	)
});
const speech = fc.array(word, { maxLength: 120 }).map((spokenWords) => {
	let ms = 0;
	return spokenWords.map(({ text, gapMs, lengthMs, speaker }): TimedWord => {
		const startSeconds = (ms + gapMs) / 1000;
		ms += gapMs + lengthMs;
		return { text, startSeconds, endSeconds: ms / 1000, speaker };
	});
});

describe('groupWords, whatever is said', () => {
	it('loses no word, keeps their order, and leaves them in their places', () => {
		fc.assert(
			fc.property(speech, (words) => {
				const cues = groupWords(words);
				const grouped = cues.flatMap((cue) => cue.words ?? []);
				const speakers = cues.flatMap((cue) => (cue.words ?? []).map(() => cue.speaker));
				expect(speakers).toEqual(words.map(({ speaker }) => speaker));
				expect(grouped.map(({ text }) => text)).toEqual(words.map(({ text }) => text));
				expect(grouped.map(({ startSeconds }) => startSeconds)).toEqual(
					words.map(({ startSeconds }) => startSeconds)
				);
				for (const cue of cues) {
					for (const { from, to, text } of cue.words ?? [])
						expect(cue.text.slice(from, to)).toBe(text);
				}
			})
		);
	});

	it('keeps every line within two rows, 7 s, one speaker and no pause, or to a single word', () => {
		fc.assert(
			fc.property(speech, (words) => {
				for (const cue of groupWords(words)) {
					const { text, startSeconds, endSeconds, words: inside = [] } = cue;
					if (inside.length === 1) continue;
					expect(textWidth(text)).toBeLessThanOrEqual(84);
					expect(endSeconds - startSeconds).toBeLessThanOrEqual(7.0001);
					for (const [at, { startSeconds: start }] of inside.entries()) {
						const before = inside[at - 1];
						if (before) expect(start - before.endSeconds).toBeLessThan(1);
					}
				}
			})
		);
	});

	it('is quick with an hour of words', () => {
		const words = spoken('word '.repeat(10_000).trim());
		const began = process.threadCpuUsage();
		groupWords(words);
		expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(2000);
	});
});
