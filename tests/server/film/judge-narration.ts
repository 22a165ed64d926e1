import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';

const RATE = 16_000;
/** Speech is near -20 dB, the pauses of a drawn film are below -60 dB. */
const SPEECH_DB = -35;
const SILENCE_DB = -50;
const EDGE_SECONDS = 0.1;
const ONSET_SECONDS = 0.3;

/** Where in a film somebody speaks that the transcript does not have, or the other way round: every
 * cue begins and ends with a voice, and between two cues there is none. */
export function judgeNarration(dir: string): string[] {
	const { cues } = parseWebVtt(readFileSync(join(dir, 'transcript.en.vtt'), 'utf8'));
	const samples = decode(join(dir, 'video/audio.mp4'));
	const isSpoken = (from: number, to: number) => loudness(samples, from, to) > SPEECH_DB;
	const isQuiet = (from: number, to: number) =>
		to - from < EDGE_SECONDS || loudness(samples, from, to) < SILENCE_DB;
	return cues.flatMap(({ startSeconds, endSeconds, text }, index) => {
		const before = cues[index - 1]?.endSeconds ?? -EDGE_SECONDS;
		return [
			...(isQuiet(before + EDGE_SECONDS, startSeconds - EDGE_SECONDS)
				? []
				: [`There is a voice before "${text}" at ${startSeconds} s`]),
			...(isSpoken(startSeconds, startSeconds + ONSET_SECONDS)
				? []
				: [`Nobody begins "${text}" at ${startSeconds} s`]),
			...(isSpoken(endSeconds - ONSET_SECONDS, endSeconds)
				? []
				: [`Nobody ends "${text}" at ${endSeconds} s`])
		];
	});
}

/** Mono, -1 to 1. */
function decode(file: string): Float32Array {
	const raw = ['-ac', '1', '-ar', String(RATE), '-f', 'f32le', '-'];
	const bytes = execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-i', file, ...raw], {
		maxBuffer: 256 * 1024 * 1024
	});
	return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** In decibels below full scale. */
function loudness(samples: Float32Array, fromSeconds: number, toSeconds: number): number {
	const part = samples.subarray(Math.round(fromSeconds * RATE), Math.round(toSeconds * RATE));
	const power = part.reduce((sum, sample) => sum + sample * sample, 0) / part.length;
	return 10 * Math.log10(power + 1e-12);
}
