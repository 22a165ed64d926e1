import { createPowerSpectrum } from './power-spectrum.ts';

/** Sound is looked at 16,000 times a second, in frames of 25 ms. */
export const SAMPLE_RATE = 16_000;
const WINDOW_SAMPLES = 400;
const SPECTRUM_SAMPLES = 512;

const FILTERS = 26;
const LOWEST_HZ = 80;
const HIGHEST_HZ = 7000;

/** Cepstral coefficients 1 to 12; the zeroth, loudness, is kept apart as decibels. */
export const COEFFICIENTS = 12;

/** What a stretch of sound is like, frame by frame. */
export interface SpeechFrames {
	count: number;
	hopSeconds: number;
	/** `count` rows of mel frequency cepstral coefficients 1 to 12. */
	cepstra: Float32Array;
	/** Loudness of each frame, decibels below full scale. */
	decibels: Float32Array;
}

/**
 * Mel frequency cepstral coefficients (Davis and Mermelstein 1980) of mono 16-bit sound at
 * `SAMPLE_RATE`. Frame `n` is centred on second `n * hopSeconds`.
 */
export function toSpeechFrames(samples: Int16Array, hopSeconds: number): SpeechFrames {
	const hopSamples = Math.round(hopSeconds * SAMPLE_RATE);
	const count = Math.ceil(samples.length / hopSamples);
	const cepstra = new Float32Array(count * COEFFICIENTS);
	const decibels = new Float32Array(count);
	const frame = new Float32Array(SPECTRUM_SAMPLES);
	const power = new Float32Array(SPECTRUM_SAMPLES / 2 + 1);
	const mel = new Float32Array(FILTERS);
	const floor = noiseFloor(samples);
	const toPower = createPowerSpectrum(SPECTRUM_SAMPLES);
	for (let n = 0; n < count; n++) {
		decibels[n] = cutFrame(samples, n * hopSamples - WINDOW_SAMPLES / 2, frame);
		toPower(frame, power);
		for (const [index, filter] of MEL_FILTERS.entries()) {
			let sum = floor;
			for (const [offset, weight] of filter.weights.entries()) {
				sum += weight * (power[filter.firstBin + offset] as number);
			}
			mel[index] = Math.log(sum);
		}
		for (let k = 1; k <= COEFFICIENTS; k++) {
			let sum = 0;
			for (let m = 0; m < FILTERS; m++) {
				sum += (mel[m] as number) * (COSINES[k * FILTERS + m] as number);
			}
			cepstra[n * COEFFICIENTS + k - 1] = sum;
		}
	}
	return { count, hopSeconds, cepstra, decibels };
}

/** Power added to every filter, 40 dB below the whole: digital silence is then like a quiet room. */
function noiseFloor(samples: Int16Array): number {
	let energy = 0;
	for (const sample of samples) energy += (sample / 32768) ** 2;
	return (energy / Math.max(1, samples.length) + 1e-10) * 1e-4 * WINDOW_SAMPLES;
}

/** Copies a frame with pre-emphasis under a Hamming window; answers its decibels. */
function cutFrame(samples: Int16Array, first: number, frame: Float32Array): number {
	let energy = 0;
	for (let n = 0; n < WINDOW_SAMPLES; n++) {
		const sample = (samples[first + n] ?? 0) / 32768;
		const before = (samples[first + n - 1] ?? 0) / 32768;
		energy += sample * sample;
		frame[n] = (sample - 0.97 * before) * (HAMMING[n] as number);
	}
	return 10 * Math.log10(energy / WINDOW_SAMPLES + 1e-10);
}

const HAMMING = Float32Array.from(
	{ length: WINDOW_SAMPLES },
	(_, n) => 0.54 - 0.46 * Math.cos((2 * Math.PI * n) / (WINDOW_SAMPLES - 1))
);

const COSINES = Float32Array.from({ length: (COEFFICIENTS + 1) * FILTERS }, (_, at) => {
	const k = Math.floor(at / FILTERS);
	const m = at % FILTERS;
	return Math.cos((Math.PI * k * (m + 0.5)) / FILTERS);
});

interface MelFilter {
	firstBin: number;
	weights: Float32Array;
}

/** Triangles, evenly spaced on the mel scale of O'Shaughnessy (1987). */
const MEL_FILTERS: readonly MelFilter[] = Array.from({ length: FILTERS }, (_, index) => {
	const [left, centre, right] = [index, index + 1, index + 2].map(toFilterBin);
	if (left === undefined || centre === undefined || right === undefined) throw new Error('no bin');
	const firstBin = Math.ceil(left);
	const weights = Float32Array.from({ length: Math.floor(right) - firstBin + 1 }, (_, offset) => {
		const bin = firstBin + offset;
		const weight = bin < centre ? (bin - left) / (centre - left) : (right - bin) / (right - centre);
		return Math.max(0, weight);
	});
	return { firstBin, weights };
});

function toFilterBin(edge: number): number {
	const toMel = (hz: number) => 1127 * Math.log(1 + hz / 700);
	const lowest = toMel(LOWEST_HZ);
	const mel = lowest + ((toMel(HIGHEST_HZ) - lowest) * edge) / (FILTERS + 1);
	return ((700 * (Math.exp(mel / 1127) - 1)) / SAMPLE_RATE) * SPECTRUM_SAMPLES;
}
