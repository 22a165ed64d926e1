import { splitWords, type Speech, type Voice } from './voice.ts';

const secondsPerLetter = 0.068;
const secondsPerWord = 0.07;
const edgeSeconds = 0.17;

/** Guesses how long a calm reading takes from the letters of each word. Good enough to look at
 * stills on a machine without a speech engine; it makes no sound. */
export const estimatedVoice: Voice = {
	speak: (texts) => Promise.resolve(texts.map(estimate))
};

function estimate(text: string): Speech {
	let seconds = edgeSeconds;
	const words = splitWords(text).map((word) => {
		const startSeconds = seconds;
		seconds += secondsPerWord + word.length * secondsPerLetter;
		return { startSeconds, endSeconds: seconds };
	});
	return { durationSeconds: seconds + edgeSeconds, words };
}
