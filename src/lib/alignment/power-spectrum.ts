/** Turns `size` samples (a power of two) into the powers of their `size / 2 + 1` frequencies. */
export type PowerSpectrum = (samples: Float32Array, power: Float32Array) => void;

/** Prepares a radix-2 fast Fourier transform (Cooley and Tukey 1965) for frames of `size` samples. */
export function createPowerSpectrum(size: number): PowerSpectrum {
	const cosines = Float32Array.from({ length: size / 2 }, (_, k) =>
		Math.cos((2 * Math.PI * k) / size)
	);
	const sines = Float32Array.from({ length: size / 2 }, (_, k) =>
		Math.sin((2 * Math.PI * k) / size)
	);
	const order = bitReversed(size);
	const real = new Float32Array(size);
	const imaginary = new Float32Array(size);
	return (samples, power) => {
		for (let n = 0; n < size; n++) real[n] = samples[order[n] ?? 0] ?? 0;
		imaginary.fill(0);
		for (let half = 1; half < size; half *= 2) {
			const stride = size / (2 * half);
			for (let start = 0; start < size; start += 2 * half) {
				for (let k = 0; k < half; k++) {
					butterfly(start + k, start + k + half, k * stride);
				}
			}
		}
		for (let k = 0; k <= size / 2; k++) {
			const re = real[k] as number;
			const im = imaginary[k] as number;
			power[k] = re * re + im * im;
		}
	};

	function butterfly(even: number, odd: number, turn: number): void {
		const cosine = cosines[turn] as number;
		const sine = sines[turn] as number;
		const oddReal = real[odd] as number;
		const oddImaginary = imaginary[odd] as number;
		const turnedReal = oddReal * cosine + oddImaginary * sine;
		const turnedImaginary = oddImaginary * cosine - oddReal * sine;
		const evenReal = real[even] as number;
		const evenImaginary = imaginary[even] as number;
		real[odd] = evenReal - turnedReal;
		imaginary[odd] = evenImaginary - turnedImaginary;
		real[even] = evenReal + turnedReal;
		imaginary[even] = evenImaginary + turnedImaginary;
	}
}

function bitReversed(size: number): Uint32Array {
	const bits = Math.log2(size);
	return Uint32Array.from({ length: size }, (_, n) => {
		let reversed = 0;
		for (let bit = 0; bit < bits; bit++) reversed |= ((n >> bit) & 1) << (bits - 1 - bit);
		return reversed;
	});
}
