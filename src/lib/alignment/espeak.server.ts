import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readWav, type Sound } from './read-wav.ts';
import { resample } from './resample.ts';
import { speakInBatches } from './speak-in-batches.server.ts';
import type { SpeechEngine } from './speech-engine.server.ts';
import { SAMPLE_RATE } from './speech-frames.ts';
import { fillSpans, type SpokenPhrase, type WordSpan } from './spoken-phrase.ts';

const run = promisify(execFile);
const TIME_LIMIT_MS = 60 * 1000;

/** The silence asked for after each word: the program tells no word times, but this can be found. */
const BREAK = '<break time="400ms"/>';
const LEAST_BREAK_SECONDS = 0.25;

/** espeak-ng speaking a language; what it lacks where it is not installed, or cannot. */
export async function createEspeak(language: string): Promise<SpeechEngine | 'program' | 'voice'> {
	const voices = await findVoices(language);
	if (!voices) return 'program';
	const voice = voices.find((name) => name === language.toLowerCase()) ?? voices[0];
	if (voice === undefined) return 'voice';
	const speak = (words: string[], file: string) => speakPhrase(voice, words, file);
	return {
		name: `espeak-ng ${voice}`,
		// It resembles people less: even right phrases have a low confidence, and wrong ones none.
		doubtfulBelow: 0.05,
		speak: (phrases, onPhrase) =>
			speakInBatches(phrases, {
				onPhrase,
				speak: async (batch, folder) => {
					const spoken: SpokenPhrase[] = [];
					for (const words of batch) {
						spoken.push(await speak(words, join(folder, `${spoken.length}.wav`)));
					}
					return spoken;
				}
			})
	};
}

/** The voices of a language, those of its regions too (`pt-br`); undefined without the program. */
async function findVoices(language: string): Promise<string[] | undefined> {
	const [primary = ''] = language.toLowerCase().split('-');
	const listed = await run('espeak-ng', [`--voices=${primary}`]).catch(() => undefined);
	return (
		listed?.stdout
			.split('\n')
			.slice(1)
			.map((row) => row.trim().split(/\s+/))
			// Voices of mbrola are listed also where mbrola is missing.
			.filter(([, , , , file = '']) => file !== '' && !file.startsWith('mb/'))
			.map(([, name = '']) => name)
	);
}

async function speakPhrase(voice: string, words: string[], file: string): Promise<SpokenPhrase> {
	const markup = words.map((word) => escape(word) + BREAK).join(' ');
	await run('espeak-ng', ['-m', '-v', voice, '-w', file, `<speak>${markup}</speak>`], {
		timeout: TIME_LIMIT_MS
	});
	const sound = readWav(await readFile(file));
	if (!sound) throw new Error('espeak-ng wrote no sound.');
	const { samples, spans } = closeBreaks(sound);
	const durationSeconds = samples.length / sound.rate;
	return {
		samples: resample(samples, sound.rate, SAMPLE_RATE),
		words: fillSpans(words, spans.length === words.length ? spans : [], durationSeconds)
	};
}

/** Takes the breaks out, and answers where the stretches between them are then. */
function closeBreaks({ samples, rate }: Sound): { samples: Int16Array; spans: WordSpan[] } {
	const closed = new Int16Array(samples.length);
	const spans: WordSpan[] = [];
	let length = 0;
	let from = 0;
	const close = (to: number) => {
		if (to > from) {
			closed.set(samples.subarray(from, to), length);
			const startSeconds = length / rate;
			length += to - from;
			spans.push({ startSeconds, endSeconds: length / rate });
		}
	};
	for (let at = 0; at < samples.length;) {
		let end = at;
		while (end < samples.length && Math.abs(samples[end] as number) <= 1) end++;
		if (end - at >= LEAST_BREAK_SECONDS * rate) {
			close(at);
			from = end;
		}
		at = Math.max(end, at + 1);
	}
	close(samples.length);
	return { samples: closed.slice(0, length), spans };
}

function escape(word: string): string {
	return word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
