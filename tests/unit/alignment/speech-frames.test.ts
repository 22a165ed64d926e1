import { describe, expect, it } from 'vitest';
import { createPowerSpectrum } from '#lib/alignment/power-spectrum.ts';
import { COEFFICIENTS, toSpeechFrames } from '#lib/alignment/speech-frames.ts';
import { join, quiet, tone } from './signals.ts';

describe('createPowerSpectrum', () => {
	it('finds a tone in its bin', () => {
		const samples = Float32Array.from({ length: 64 }, (_, n) =>
			Math.cos((2 * Math.PI * 5 * n) / 64)
		);
		const power = new Float32Array(33);
		createPowerSpectrum(64)(samples, power);
		expect(power.indexOf(Math.max(...power))).toBe(5);
		expect(power[5]).toBeCloseTo(32 ** 2, 0);
	});

	it('keeps the energy (Parseval)', () => {
		const samples = Float32Array.from({ length: 32 }, (_, n) => Math.sin(n * n) + 0.3);
		const power = new Float32Array(17);
		createPowerSpectrum(32)(samples, power);
		const inTime = samples.reduce((sum, sample) => sum + sample * sample, 0);
		const inFrequency = power.reduce(
			(sum, bin, k) => sum + (k === 0 || k === 16 ? bin : 2 * bin) / 32,
			0
		);
		expect(inFrequency).toBeCloseTo(inTime, 3);
	});
});

const row = (cepstra: Float32Array, n: number) =>
	cepstra.subarray(n * COEFFICIENTS, (n + 1) * COEFFICIENTS);
const distance = (a: Float32Array, b: Float32Array) =>
	Math.hypot(...a.map((value, k) => value - (b[k] ?? 0)));

describe('toSpeechFrames', () => {
	it('has a frame for every hop', () => {
		expect(toSpeechFrames(tone(440, 1), 0.01).count).toBe(100);
	});

	it('tells tones apart and knows one again, however loud', () => {
		const sound = join(
			tone(300, 0.5),
			tone(2000, 0.5),
			tone(300, 0.5).map((s) => s * 3)
		);
		const { cepstra } = toSpeechFrames(sound, 0.01);
		const [low, high, louder] = [25, 75, 125].map((n) => row(cepstra, n));
		if (!low || !high || !louder) throw new Error('no frame');
		expect(distance(low, louder)).toBeLessThan(distance(low, high) / 5);
	});

	it('measures loudness in decibels below full scale', () => {
		const { decibels } = toSpeechFrames(join(tone(440, 0.5), quiet(0.5)), 0.01);
		expect(decibels[25]).toBeCloseTo(-23, 0);
		expect(decibels[75]).toBeLessThan(-90);
	});
});
