import { formatWebVtt } from '../../src/lib/transcript/formats/format-web-vtt.ts';
import { parseWebVtt } from '../../src/lib/transcript/formats/parse-web-vtt.ts';
import { median, type Figure } from './figure.ts';

const CUES = 5000;
const WORDS = 'The heel draws back and settles.'.split(' ');
const CUE_SECONDS = 2;
const RUNS = 25;

/** Reading a three-hour lesson: 5,000 cues, 30,000 words, each with its time and its cue's speaker. */
export function measureTranscriptParse(): Figure[] {
	const source = manyCues();
	const times = Array.from({ length: RUNS }, () => millisecondsToRead(source));
	const [first = Number.NaN, ...warm] = times;
	return [
		{
			what: 'reading WebVTT: 5,000 cues with words',
			value: median(warm),
			unit: 'ms',
			goal: { under: 30 },
			note: `${(source.length / 1e6).toFixed(1)} MB; the first time ${first.toFixed(0)} ms`
		}
	];
}

function millisecondsToRead(source: string): number {
	const began = performance.now();
	const { cues, problems } = parseWebVtt(source);
	const elapsedMs = performance.now() - began;
	const words = cues.reduce((sum, cue) => sum + (cue.words?.length ?? 0), 0);
	if (words !== CUES * WORDS.length || problems.length > 0) {
		throw new Error(`${words} words were read, with ${problems.length} problems.`);
	}
	return elapsedMs;
}

function manyCues(): string {
	const text = WORDS.join(' ');
	const cues = Array.from({ length: CUES }, (_, index) => {
		const startSeconds = index * CUE_SECONDS;
		let to = -1;
		const words = WORDS.map((word, place) => {
			const from = to + 1;
			to = from + word.length;
			const startsAt = startSeconds + (place * CUE_SECONDS) / WORDS.length;
			const endSeconds = startsAt + CUE_SECONDS / WORDS.length;
			return { startSeconds: startsAt, endSeconds, text: word, from, to };
		});
		const endSeconds = startSeconds + CUE_SECONDS;
		return { id: `c${index}`, startSeconds, endSeconds, speaker: 'Ana', text, words };
	});
	return formatWebVtt(cues, 'en');
}
