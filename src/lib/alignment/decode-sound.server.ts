import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openUntrusted, runFfmpeg } from '#lib/media/run-ffmpeg.server.ts';
import { readSamples } from './read-wav.ts';
import { SAMPLE_RATE } from './speech-frames.ts';

export type DecodedSound = { ok: true; samples: Int16Array } | { ok: false; message: string };

const TIME_LIMIT_SECONDS = 10 * 60;
const LONGEST_SECONDS = 4 * 3600;

/** Sound on its own, besides the containers that also hold pictures. */
const SOUND_CONTAINERS = ['wav', 'mp3', 'flac', 'ogg', 'aac', 'aiff'];

/**
 * The sound of a recording or a video, mono at `SAMPLE_RATE`; it begins where the video does. The
 * message of a refusal is a sentence for the author.
 */
export async function decodeSound(file: string): Promise<DecodedSound> {
	const folder = await mkdtemp(join(tmpdir(), 'cueline-sound-'));
	try {
		const made = await writeSound(file, folder, 's16le');
		if (!made.ok) return made;
		const samples = readSamples(await readFile(made.file));
		if (samples.length > LONGEST_SECONDS * SAMPLE_RATE) {
			return refuse(`${basename(file)} is longer than 4 hours. Cut it, and its text, into parts.`);
		}
		if (samples.length === 0) return refuse(`${basename(file)} has no sound.`);
		return { ok: true, samples };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Writes it into a folder as `sound.wav`, or as bare samples, `sound.s16le`. */
export async function writeSound(
	file: string,
	folder: string,
	format: 'wav' | 's16le'
): Promise<{ ok: true; file: string } | { ok: false; message: string }> {
	const decoded = await runFfmpeg({
		tool: 'ffmpeg',
		input: file,
		output: folder,
		timeLimitSeconds: TIME_LIMIT_SECONDS,
		arguments: ({ input, output }) => [
			...['-nostdin', '-v', 'error', '-y'],
			...openUntrusted(input, SOUND_CONTAINERS),
			// Sound that begins later than the picture is kept at its time.
			...['-map', '0:a:0', '-af', 'aresample=async=1:first_pts=0'],
			...['-ac', '1', '-ar', String(SAMPLE_RATE), '-f', format, join(output, `sound.${format}`)]
		]
	});
	if (decoded.ok) return { ok: true, file: join(folder, `sound.${format}`) };
	if (decoded.reason !== 'failed') return refuse(decoded.message);
	return refuse(`${basename(file)} has no sound that can be read. Give a recording or a video.`);
}

function refuse(message: string): { ok: false; message: string } {
	return { ok: false, message };
}
