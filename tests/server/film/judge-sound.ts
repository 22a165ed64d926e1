import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const WANTED_LUFS = -16;
const HIGHEST_PEAK_DB = -1;

/** What is too loud or too quiet in a lesson's sound, measured as ITU-R BS.1770 says. */
export function judgeSound(dir: string): string[] {
	const input = ['-i', join(dir, 'video/audio.mp4'), '-af', 'ebur128=peak=true:framelog=verbose'];
	const quiet = ['-hide_banner', '-nostats', '-nostdin'];
	const { stderr } = spawnSync('ffmpeg', [...quiet, ...input, '-f', 'null', '-'], {
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
	const lufs = Number(/ I: +(-?[\d.]+) LUFS/.exec(summary)?.[1]);
	const peak = Number(/ Peak: +(-?[\d.]+) dBFS/.exec(summary)?.[1]);
	return [
		...(Math.abs(lufs - WANTED_LUFS) <= 1 ? [] : [`The sound has ${lufs} LUFS`]),
		...(peak < HIGHEST_PEAK_DB ? [] : [`The sound peaks at ${peak} dB`])
	];
}
