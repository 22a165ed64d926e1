import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSound } from '#lib/alignment/decode-sound.server.ts';
import { alignSpeech } from '#lib/alignment/align-speech.ts';
import { findSpeechEngine } from '#lib/alignment/speech-engine.server.ts';
import { SAMPLE_RATE } from '#lib/alignment/speech-frames.ts';
import { splitWords } from '#lib/alignment/split-words.ts';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';
import { median, percentile, type Figure } from './figure.ts';

const LESSONS = 'media/heel-to-hip/lessons';
const WANTED_SECONDS = 600;

/**
 * Aligns the narration of the bundled films, one after the other, up to ten minutes, with their text
 * alone, and compares with the word times the films were made with. In a process of its own, so that
 * its memory is its own.
 */
export function measureAlignment(): Figure[] {
	const ended = spawnSync(process.execPath, [import.meta.filename], { encoding: 'utf8' });
	if (ended.status !== 0) throw new Error(ended.stderr);
	const line = ended.stdout.trim().split('\n').at(-1) ?? '';
	if (!line.startsWith('[')) {
		console.log(line);
		return [];
	}
	return JSON.parse(line) as Figure[];
}

async function measure(): Promise<Figure[] | string> {
	const found = await findSpeechEngine('en');
	if (!found.ok) return `Alignment is not measured. ${found.message}`;
	const { recording, phrases, starts } = await joinFilms();
	const began = performance.now();
	const words = phrases.map((phrase) => splitWords(phrase).map(({ text }) => text));
	const speech = await found.engine.speak(words, () => undefined);
	if (!speech.ok) return speech.message;
	const aligned = alignSpeech(recording, speech.phrases);
	const seconds = (performance.now() - began) / 1000;
	const errorsMs = aligned
		.flatMap((phrase, index) => {
			const spans = phrase.words ?? [];
			return (words[index] ?? []).map((_, place) => spans[place]?.startSeconds ?? Infinity);
		})
		.map((start, index) => Math.abs(start - (starts[index] ?? 0)) * 1000);
	const minutes = (recording.length / SAMPLE_RATE / 60).toFixed(1);
	const note = `${minutes} minutes, ${errorsMs.length} words, ${found.engine.name}`;
	return [
		{
			what: 'aligning ten minutes of speech',
			value: seconds,
			unit: 's',
			goal: { under: 60 },
			note
		},
		{
			what: 'aligning: memory at most',
			value: process.resourceUsage().maxRSS / 1024,
			unit: 'MB',
			goal: { under: 700 }
		},
		{
			what: 'aligning: word times off by, median',
			value: median(errorsMs),
			unit: 'ms',
			goal: { under: 30 }
		},
		{
			what: 'aligning: word times off by, p95',
			value: percentile(errorsMs, 95),
			unit: 'ms',
			goal: { under: 100 }
		}
	];
}

async function joinFilms() {
	const sounds: Int16Array[] = [];
	const phrases: string[] = [];
	const starts: number[] = [];
	let samples = 0;
	for (const lesson of readdirSync(LESSONS)) {
		const sound = join(LESSONS, lesson, 'video', 'audio.mp4');
		if (!existsSync(sound) || samples > WANTED_SECONDS * SAMPLE_RATE) continue;
		const decoded = await decodeSound(sound);
		if (!decoded.ok) throw new Error(decoded.message);
		const from = samples / SAMPLE_RATE;
		const source = readFileSync(join(LESSONS, lesson, 'transcript.en.vtt'), 'utf8');
		for (const { text, words = [] } of parseWebVtt(source).cues) {
			phrases.push(text);
			starts.push(...words.map(({ startSeconds }) => from + startSeconds));
		}
		sounds.push(decoded.samples);
		samples += decoded.samples.length;
	}
	const recording = new Int16Array(samples);
	let at = 0;
	for (const sound of sounds) {
		recording.set(sound, at);
		at += sound.length;
	}
	return { recording, phrases, starts };
}

if (process.argv[1] === import.meta.filename) {
	const measured = await measure();
	console.log(typeof measured === 'string' ? measured : JSON.stringify(measured));
}
