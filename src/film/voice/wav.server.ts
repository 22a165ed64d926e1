import { readFile } from 'node:fs/promises';

/** Mono 16-bit sound. */
interface Wav {
	rate: number;
	samples: Int16Array;
}

/** Reads a mono 16-bit PCM WAV file; throws a sentence for any other. */
export async function readWav(file: string): Promise<Wav> {
	const bytes = await readFile(file);
	if (bytes.toString('latin1', 0, 4) !== 'RIFF') throw new Error(`${file} is not a WAV file.`);
	let rate = 0;
	for (let at = 12; at + 8 <= bytes.length;) {
		const name = bytes.toString('latin1', at, at + 4);
		const size = bytes.readUInt32LE(at + 4);
		if (name === 'fmt ') {
			rate = bytes.readUInt32LE(at + 12);
			if (bytes.readUInt16LE(at + 10) !== 1 || bytes.readUInt16LE(at + 22) !== 16) {
				throw new Error(`${file} is not mono 16-bit sound.`);
			}
		}
		if (name === 'data') return { rate, samples: toSamples(bytes.subarray(at + 8, at + 8 + size)) };
		at += 8 + size + (size % 2);
	}
	throw new Error(`${file} holds no sound.`);
}

/** A mono 16-bit PCM WAV file's bytes. */
export function writeWav({ rate, samples }: Wav): Buffer {
	const header = Buffer.alloc(44);
	const size = samples.length * 2;
	header.write('RIFF', 0, 'latin1');
	header.writeUInt32LE(36 + size, 4);
	header.write('WAVEfmt ', 8, 'latin1');
	header.writeUInt32LE(16, 16);
	header.writeUInt16LE(1, 20);
	header.writeUInt16LE(1, 22);
	header.writeUInt32LE(rate, 24);
	header.writeUInt32LE(rate * 2, 28);
	header.writeUInt16LE(2, 32);
	header.writeUInt16LE(16, 34);
	header.write('data', 36, 'latin1');
	header.writeUInt32LE(size, 40);
	return Buffer.concat([header, Buffer.from(samples.buffer, samples.byteOffset, size)]);
}

function toSamples(bytes: Buffer): Int16Array {
	const samples = new Int16Array(Math.floor(bytes.length / 2));
	for (let index = 0; index < samples.length; index++)
		samples[index] = bytes.readInt16LE(index * 2);
	return samples;
}
