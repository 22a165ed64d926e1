/** Mono 16-bit sound. */
export interface Sound {
	rate: number;
	samples: Int16Array;
}

/** Reads the bytes of a mono 16-bit PCM WAV file; undefined for any other. */
export function readWav(bytes: Uint8Array): Sound | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 12 || nameAt(bytes, 0) !== 'RIFF') return undefined;
	let rate = 0;
	for (let at = 12; at + 8 <= bytes.length;) {
		const size = view.getUint32(at + 4, true);
		if (nameAt(bytes, at) === 'fmt ') {
			const isMono16 = view.getUint16(at + 10, true) === 1 && view.getUint16(at + 22, true) === 16;
			if (!isMono16) return undefined;
			rate = view.getUint32(at + 12, true);
		}
		if (nameAt(bytes, at) === 'data') {
			// A program that writes to a pipe does not know the size beforehand.
			return { rate, samples: readSamples(bytes.subarray(at + 8, at + 8 + size)) };
		}
		at += 8 + size + (size % 2);
	}
	return undefined;
}

/** 16-bit samples, the lower byte first. */
export function readSamples(bytes: Uint8Array): Int16Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Int16Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) =>
		view.getInt16(2 * index, true)
	);
}

function nameAt(bytes: Uint8Array, at: number): string {
	return String.fromCharCode(...bytes.subarray(at, at + 4));
}
