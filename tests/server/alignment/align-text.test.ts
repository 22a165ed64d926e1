import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignText, type AlignedText } from '#lib/alignment/align-text.server.ts';
import { findSpeechEngine } from '#lib/alignment/speech-engine.server.ts';
import { percentile } from '../../bench/figure.ts';
import { recordingOf, scratchFolder, type Recording } from './a-recording.ts';

const PHRASES = [
	'Lie down, and let your heels rock you.',
	'The backs of your heels rest on the floor.',
	'If it feels too high, a rolled towel will do.',
	'Your heel bone is round, so it rolls on the floor.',
	'Let it run on up the spine, until your head nods.',
	'Then lie still, and feel how long your legs have become.'
];
const OTHERS = [
	'Bread is made of flour, water, salt and patience.',
	'The train to the coast leaves at seven every evening.',
	'Nobody had seen the lighthouse keeper since October.',
	'My uncle repairs clocks in a small green workshop.',
	'Please close the window before the storm begins.',
	'Two hundred sheep were crossing the narrow bridge.'
];

async function align(recording: Recording, text: string): Promise<AlignedText> {
	const found = await findSpeechEngine('en');
	if (!found.ok) throw new Error(found.message);
	return alignText({ soundFile: recording.file, text, engine: found.engine });
}

/** Milliseconds by which the words' beginnings are wrong, for phrases paired with spoken ones. */
function errorsOf(result: AlignedText, said: readonly (number[] | undefined)[]): number[] {
	if (!result.ok) throw new Error(result.message);
	return result.cues.flatMap(({ words = [] }, index) =>
		(said[index] ?? []).map((start, place) =>
			Math.abs(1000 * ((words[place]?.startSeconds ?? Infinity) - start))
		)
	);
}

function expectClose(errors: number[]) {
	expect(errors.length).toBeGreaterThan(40);
	expect(percentile(errors, 50)).toBeLessThan(30);
	expect(percentile(errors, 95)).toBeLessThan(100);
}

describe('alignText', { timeout: 120_000 }, () => {
	it('finds every word of another speaker', async () => {
		const recording = await recordingOf(scratchFolder(), PHRASES);
		const result = await align(recording, PHRASES.join('\n'));
		expectClose(errorsOf(result, recording.starts));
		expect(result).toMatchObject({ ok: true, doubtful: [] });
		expect(result.ok && result.cues.map(({ text }) => text)).toEqual(PHRASES);
	});

	it('tells of a sentence the recording lacks, by its line, and finds the others', async () => {
		const recording = await recordingOf(scratchFolder(), PHRASES.toSpliced(3, 1));
		const result = await align(recording, PHRASES.join('\n\n'));
		const { starts } = recording;
		expectClose(errorsOf(result, [...starts.slice(0, 3), undefined, ...starts.slice(3)]));
		expect(result.ok && result.doubtful).toMatchObject([{ line: 7, text: PHRASES[3] }]);
	});

	it('passes over a sentence the text lacks', async () => {
		const said = PHRASES.toSpliced(2, 0, OTHERS[0] ?? '', OTHERS[1] ?? '');
		const recording = await recordingOf(scratchFolder(), said);
		const result = await align(recording, PHRASES.join('\n'));
		expectClose(errorsOf(result, recording.starts.toSpliced(2, 2)));
	});

	it('says so when the text is of something else', async () => {
		const recording = await recordingOf(scratchFolder(), PHRASES);
		const result = await align(recording, OTHERS.join('\n'));
		expect(result.ok || result.message).toMatch(
			/^This text does not match the recording: \d of its 6 phrases were found\./
		);
	});

	it('refuses what holds no sound, and a text without a word', async () => {
		const file = join(scratchFolder(), 'notes.wav');
		writeFileSync(file, 'no sound');
		expect(await align({ file, starts: [] }, 'Hello.')).toEqual({
			ok: false,
			message: 'notes.wav has no sound that can be read. Give a recording or a video.'
		});
		expect(await align({ file, starts: [] }, '...\n')).toEqual({
			ok: false,
			message: 'There is nothing to say in this text.'
		});
	});
});

describe('findSpeechEngine', () => {
	it('names what to install for a language that nothing here speaks', async () => {
		const found = await findSpeechEngine('tlh');
		expect(found).toMatchObject({ ok: false });
		expect(found.ok || found.message).toMatch(/apt-get install espeak-ng|No program here speaks/);
	});
});
