import { COEFFICIENTS, type SpeechFrames } from './speech-frames.ts';

/** Frames made comparable with those of another voice. */
export interface ComparableFrames {
	count: number;
	hopSeconds: number;
	/** Values in a row of `values`. */
	size: number;
	values: Float32Array;
	/** 1 where nobody speaks. */
	silent: Uint8Array;
}

/** Loudness and the coefficients. */
const DIMENSIONS = 1 + COEFFICIENTS;

/** No single value counts for more than so many standard deviations: a click is no speech. */
const FARTHEST = 3;

const CHANCE_PAIRS = 5000;

/** Steps to either side over which a coefficient's movement is measured, in seconds. */
const DELTA_SECONDS = 0.02;

/**
 * Coefficients and their movement, each with mean 0 and variance 1 over the frames with speech: what
 * differs between two voices, microphones and rooms is mostly that.
 */
export function toComparable(frames: SpeechFrames, silent: Uint8Array): ComparableFrames {
	const { count, hopSeconds } = frames;
	const size = 2 * DIMENSIONS;
	const values = new Float32Array(count * size);
	const reach = Math.max(1, Math.round(DELTA_SECONDS / hopSeconds));
	for (let n = 0; n < count; n++) {
		const before = Math.max(0, n - reach);
		const after = Math.min(count - 1, n + reach);
		for (let k = 0; k < DIMENSIONS; k++) {
			values[n * size + k] = valueOf(frames, n, k);
			values[n * size + DIMENSIONS + k] = valueOf(frames, after, k) - valueOf(frames, before, k);
		}
	}
	for (let k = 0; k < size; k++) normalise({ values, size, silent, count }, k);
	return { count, hopSeconds, size, values, silent };
}

function valueOf({ cepstra, decibels }: SpeechFrames, n: number, k: number): number {
	return (k === 0 ? decibels[n] : cepstra[n * COEFFICIENTS + k - 1]) as number;
}

/**
 * The squared distance of two frames with speech that have nothing to do with each other: the mean
 * over pairs drawn evenly from both.
 */
export function chanceDistance(a: ComparableFrames, b: ComparableFrames): number {
	const spokenA = spokenFrames(a);
	const spokenB = spokenFrames(b);
	if (spokenA.length === 0 || spokenB.length === 0) return 1;
	let sum = 0;
	for (let pair = 0; pair < CHANCE_PAIRS; pair++) {
		// Two steps without a common divisor: every pairing is as likely as any other.
		const i = spokenA[(pair * 7919) % spokenA.length] as number;
		const j = spokenB[(pair * 104_729 + 31) % spokenB.length] as number;
		sum += squaredDistance(a, i, { frames: b, frame: j });
	}
	return Math.max(1e-9, sum / CHANCE_PAIRS);
}

/** The squared distance of frame `i` and another recording's `frame`. */
export function squaredDistance(
	a: ComparableFrames,
	i: number,
	{ frames, frame }: { frames: ComparableFrames; frame: number }
): number {
	let sum = 0;
	for (let k = 0; k < a.size; k++) {
		const difference =
			(a.values[i * a.size + k] as number) - (frames.values[frame * a.size + k] as number);
		sum += difference * difference;
	}
	return sum;
}

function spokenFrames({ count, silent }: ComparableFrames): number[] {
	return Array.from({ length: count }, (_, n) => n).filter((n) => silent[n] !== 1);
}

/** What a dimension tells of the sound rather than of the voice, of 1: fine detail is the voice's. */
function weightOf(k: number): number {
	const place = k % DIMENSIONS;
	const share = place === 0 ? 0.3 : place ** -1.5;
	return k < DIMENSIONS ? share : share / 2;
}

function normalise(
	{ values, size, silent, count }: Omit<ComparableFrames, 'hopSeconds'>,
	k: number
): void {
	let sum = 0;
	let squares = 0;
	let spoken = 0;
	for (let n = 0; n < count; n++) {
		if (silent[n] === 1) continue;
		const value = values[n * size + k] as number;
		sum += value;
		squares += value * value;
		spoken++;
	}
	const mean = sum / Math.max(1, spoken);
	const deviation = Math.sqrt(Math.max(1e-9, squares / Math.max(1, spoken) - mean * mean));
	const weight = Math.sqrt(weightOf(k));
	for (let n = 0; n < count; n++) {
		const value = ((values[n * size + k] as number) - mean) / deviation;
		values[n * size + k] = Math.max(-FARTHEST, Math.min(FARTHEST, value)) * weight;
	}
}

/** Averages every `factor` frames into one; it is silent when most of them are. */
export function coarsen(frames: ComparableFrames, factor: number): ComparableFrames {
	const count = Math.ceil(frames.count / factor);
	const { size } = frames;
	const values = new Float32Array(count * size);
	const silent = new Uint8Array(count);
	for (let n = 0; n < count; n++) {
		const last = Math.min(frames.count, (n + 1) * factor);
		let quiet = 0;
		for (let from = n * factor; from < last; from++) {
			quiet += frames.silent[from] as number;
			for (let k = 0; k < size; k++) {
				values[n * size + k] =
					(values[n * size + k] as number) + (frames.values[from * size + k] as number) / factor;
			}
		}
		silent[n] = 2 * quiet > last - n * factor ? 1 : 0;
	}
	return { count, hopSeconds: frames.hopSeconds * factor, size, values, silent };
}
