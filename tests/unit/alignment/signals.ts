import { SAMPLE_RATE } from '#lib/alignment/speech-frames.ts';

/** A tone of some seconds, at a tenth of full scale. */
export function tone(hertz: number, seconds: number): Int16Array {
	return Int16Array.from({ length: Math.round(seconds * SAMPLE_RATE) }, (_, n) =>
		Math.round(3277 * Math.sin((2 * Math.PI * hertz * n) / SAMPLE_RATE))
	);
}

export function quiet(seconds: number): Int16Array {
	return new Int16Array(Math.round(seconds * SAMPLE_RATE));
}

export function join(...parts: Int16Array[]): Int16Array {
	const joined = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}

/** "Words" of three vowel-like sounds each, different for every seed; a word lasts 0.3 s. */
export function babble(seed: number, words: number): Int16Array {
	let state = seed * 2_654_435_761;
	const random = () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		return state / 2 ** 32;
	};
	const vowel = () => {
		const first = 250 + 600 * random();
		const second = 900 + 1500 * random();
		const third = 2500 + 1500 * random();
		return Int16Array.from({ length: SAMPLE_RATE / 10 }, (_, n) => {
			const turn = (hertz: number) => Math.sin((2 * Math.PI * hertz * n) / SAMPLE_RATE);
			return Math.round(2000 * (turn(first) + turn(second) + 0.5 * turn(third)));
		});
	};
	return join(...Array.from({ length: 3 * words }, vowel));
}
