import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findSpeechEngine } from '#lib/alignment/speech-engine.server.ts';
import { SAMPLE_RATE } from '#lib/alignment/speech-frames.ts';
import { splitWords } from '#lib/alignment/split-words.ts';

/** A folder of its own for one test. */
export function scratchFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'cueline-alignment-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

const PAUSE_SECONDS = 0.45;
/** The same voice, lower and slower: as another speaker. */
const SLOWER = 0.9;

export interface Recording {
	file: string;
	/** For each phrase when its words begin. */
	starts: number[][];
}

/** A recording in which somebody else than the speech engine says these phrases. */
export async function recordingOf(folder: string, phrases: readonly string[]): Promise<Recording> {
	const found = await findSpeechEngine('en');
	if (!found.ok) throw new Error(found.message);
	const words = phrases.map((phrase) => splitWords(phrase).map(({ text }) => text));
	const speech = await found.engine.speak(words, () => undefined);
	if (!speech.ok) throw new Error(speech.message);
	const pause = new Int16Array(PAUSE_SECONDS * SAMPLE_RATE);
	const parts: Int16Array[] = [];
	let seconds = 0;
	const starts = speech.phrases.map(({ samples, words }) => {
		const from = seconds;
		parts.push(samples, pause);
		seconds += samples.length / SAMPLE_RATE + PAUSE_SECONDS;
		return words.map(({ startSeconds }) => (from + startSeconds) / SLOWER);
	});
	const bare = join(folder, 'said.s16');
	writeFileSync(bare, Buffer.concat(parts.map((part) => Buffer.from(part.buffer))));
	const file = join(folder, 'said.wav');
	execFileSync('ffmpeg', [
		...['-v', 'error', '-f', 's16le', '-ar', String(SAMPLE_RATE), '-ac', '1', '-i', bare],
		...['-af', `asetrate=${SAMPLE_RATE * SLOWER},aresample=${SAMPLE_RATE}`, file]
	]);
	return { file, starts };
}
