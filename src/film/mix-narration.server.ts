import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Timeline } from './timeline.ts';
import { readWav, writeWav } from './voice/wav.server.ts';
import type { Speech } from './voice/voice.ts';

const run = promisify(execFile);

/** A little less boom, a little more air, even loudness, and -16 LUFS as streaming services expect.
 * Both numbers allow for what the limiter and AAC then do: peaks may overshoot by 2.5 dB. */
const mastering = [
	'highpass=f=70',
	'equalizer=f=300:t=q:w=1:g=-2',
	'highshelf=f=3500:g=4',
	'acompressor=threshold=-20dB:ratio=2.5:attack=8:release=120:makeup=2',
	'loudnorm=I=-15.7:TP=-3.5:LRA=7',
	'aformat=sample_rates=48000:channel_layouts=mono'
].join(',');

/** Lays the spoken phrases where the timeline has them and masters the whole to a 48 kHz mono WAV
 * file exactly as long as the film. Every speech needs sound; throws when ffmpeg fails. */
export async function mixNarration(
	timeline: Timeline,
	speeches: readonly Speech[],
	file: string
): Promise<void> {
	const spoken = await Promise.all(
		speeches.map(({ wavFile }) => {
			if (wavFile === undefined) throw new Error('A voice that only estimates cannot be mixed.');
			return readWav(wavFile);
		})
	);
	const rate = spoken[0]?.rate ?? 48_000;
	const samples = new Int16Array(Math.round(timeline.durationSeconds * rate));
	for (const [index, phrase] of timeline.phrases.entries()) {
		const wav = spoken[index];
		if (wav) samples.set(wav.samples, Math.round(phrase.audioStartSeconds * rate));
	}
	const dry = `${file}.dry.wav`;
	await writeFile(dry, writeWav({ rate, samples }));
	const length = ['-t', String(timeline.durationSeconds)];
	const quiet = ['-hide_banner', '-loglevel', 'error', '-nostdin', '-y'];
	await run('ffmpeg', [...quiet, '-i', dry, '-af', mastering, ...length, file]);
}
