import { describe, expect, it } from 'vitest';
import { findSilence } from '#lib/alignment/find-silence.ts';

const frames = (...stretches: [count: number, decibels: number][]) =>
	Float32Array.from(
		stretches.flatMap(([count, decibels]) => Array.from({ length: count }, () => decibels))
	);
const quietFrames = (decibels: Float32Array) =>
	findSilence(decibels, 0.01).reduce((a, b) => a + b, 0);

describe('findSilence', () => {
	it('finds a pause between words, in a quiet room and in a noisy one', () => {
		expect([...findSilence(frames([30, -20], [20, -70], [30, -22]), 0.01)].indexOf(1)).toBe(30);
		expect(quietFrames(frames([30, -20], [20, -70], [30, -22]))).toBe(20);
		expect(quietFrames(frames([30, -20], [20, -38], [30, -22]))).toBe(20);
	});

	it('leaves the closure of a plosive alone', () => {
		expect(quietFrames(frames([30, -20], [6, -70], [30, -20], [20, -70]))).toBe(20);
	});

	it('finds none where somebody speaks all the time', () => {
		expect(quietFrames(frames([50, -20], [50, -28]))).toBe(0);
	});

	it('takes nothing for silence', () => {
		expect(findSilence(new Float32Array(0), 0.01)).toHaveLength(0);
	});
});
