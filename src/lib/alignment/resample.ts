const HALF_WIDTH = 8;

/** Sound at another rate, by a windowed sinc (Hann) that keeps what both rates can carry. */
export function resample(samples: Int16Array, fromRate: number, toRate: number): Int16Array {
	if (fromRate === toRate) return samples;
	const step = fromRate / toRate;
	const cutoff = Math.min(1, toRate / fromRate);
	const reach = HALF_WIDTH / cutoff;
	const output = new Int16Array(Math.floor(samples.length / step));
	for (let n = 0; n < output.length; n++) {
		const centre = n * step;
		let sum = 0;
		let total = 0;
		for (let at = Math.ceil(centre - reach); at <= centre + reach; at++) {
			const offset = at - centre;
			const weight = sinc(offset * cutoff) * (0.5 + 0.5 * Math.cos((Math.PI * offset) / reach));
			sum += weight * (samples[at] ?? 0);
			total += weight;
		}
		output[n] = Math.max(-32768, Math.min(32767, Math.round(sum / total)));
	}
	return output;
}

function sinc(x: number): number {
	return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}
