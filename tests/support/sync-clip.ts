import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** When the picture flashes and the sound beeps, and for how long. */
export const SIGNALS = [2, 6, 10, 14, 18, 22];
export const SIGNAL_SECONDS = 0.2;
export const FRAMES_PER_SECOND = 25;
/** Pictures carry their number as so many black or white fields across the top, the smallest first. */
export const NUMBER_BITS = 10;
/** By how much the sound of some recordings begins after the picture. */
const SOUND_DELAY_SECONDS = 0.5;

const SECONDS = 24;
const SEGMENT_SECONDS = 2;

/** Puts a lesson's video, ready HLS or a source, into its folder. */
export type MakeVideo = (lesson: string) => void;

/** Makes the clip and answers, by name, the forms a lesson may bring it in. */
export function makeRecordings(folder: string): Record<string, MakeVideo> {
	const clip = join(folder, 'clip.mp4');
	makeClip(clip);
	const late = join(folder, 'late-sound.mp4');
	// The beeps stay with the flashes: what is cut off the sound comes back as its delay.
	ffmpeg(
		...['-i', clip, '-itsoffset', String(SOUND_DELAY_SECONDS)],
		...['-ss', String(SOUND_DELAY_SECONDS), '-i', clip],
		...['-map', '0:v', '-map', '1:a', '-c:v', 'copy', '-c:a', 'aac', late]
	);
	return {
		'recording-from-ten': (lesson) => {
			ffmpeg('-i', clip, '-c', 'copy', '-output_ts_offset', '10', join(lesson, 'source.mp4'));
		},
		'recording-with-late-sound': (lesson) => {
			ffmpeg('-i', late, '-c', 'copy', join(lesson, 'source.mp4'));
		},
		'transport-stream-from-ten': (lesson) => {
			const start = ['-output_ts_offset', '10', '-muxdelay', '0', '-muxpreload', '0'];
			makeLadder(lesson, clip, start);
		},
		'transport-stream-as-ffmpeg-makes-it': (lesson) => makeLadder(lesson, clip, []),
		'fragments-with-edit-list': (lesson) => makeLadder(lesson, clip, FRAGMENTS),
		'fragments-with-late-sound': (lesson) => makeLadder(lesson, late, FRAGMENTS)
	};
}

const FRAGMENTS = ['-hls_segment_type', 'fmp4'];

/** Two rungs with the sound in each. */
function makeLadder(lesson: string, clip: string, options: string[]): void {
	const video = join(lesson, 'video');
	mkdirSync(video);
	const rungs = ['180p', '360p'].map((name) => {
		const names = ['-hls_segment_filename', join(video, `${name}-%d.${extension(options)}`)];
		const start = ['-hls_fmp4_init_filename', `${name}-init.mp4`];
		const scale = ['-vf', `scale=-2:${name.slice(0, -1)}`, ...H264, '-c:a', 'copy'];
		ffmpeg(
			'-i',
			clip,
			...scale,
			...options,
			...HLS,
			...start,
			...names,
			join(video, `${name}.m3u8`)
		);
		return variant(name);
	});
	writeFileSync(join(video, 'master.m3u8'), ['#EXTM3U', ...rungs, ''].join('\n'));
}

const H264 = [
	...['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', '-bf', '2'],
	...['-g', String(SEGMENT_SECONDS * FRAMES_PER_SECOND), '-sc_threshold', '0']
];
const HLS = [
	...['-f', 'hls', '-hls_time', String(SEGMENT_SECONDS), '-hls_list_size', '0'],
	...['-hls_playlist_type', 'vod']
];

function extension(options: string[]): string {
	return options.includes('fmp4') ? 'm4s' : 'ts';
}

function variant(name: string): string {
	const height = Number(name.slice(0, -1));
	const size = `${(height * 16) / 9}x${height}`;
	const rate = `BANDWIDTH=${height * 1500},CODECS="avc1.64001e,mp4a.40.2"`;
	return `#EXT-X-STREAM-INF:${rate},RESOLUTION=${size}\n${name}.m3u8`;
}

/** B-frames and AAC as cameras and ffmpeg write them: both put something before time zero. */
function makeClip(path: string): void {
	const every = (SIGNALS[1] ?? 0) - (SIGNALS[0] ?? 0);
	const isOn = (time: string) =>
		`between(mod(${time},${every}),${SIGNALS[0]},${(SIGNALS[0] ?? 0) + SIGNAL_SECONDS - 0.001})`;
	const bits = Array.from({ length: NUMBER_BITS }, (_, bit) => {
		const box = `x=${bit}*iw/${NUMBER_BITS}:y=0:w=iw/${NUMBER_BITS}:h=ih/3`;
		return `drawbox=${box}:color=white:t=fill:enable='gte(mod(floor(n/${2 ** bit}),2),1)'`;
	});
	const flash = `drawbox=x=0:y=ih/3:w=iw:h=ih:color=white:t=fill:enable='${isOn('t')}'`;
	const picture = `color=black:s=640x360:r=${FRAMES_PER_SECOND}:d=${SECONDS}`;
	const sound = `aevalsrc='if(${isOn('t')},0.8*sin(2*PI*1000*t),0)':s=48000:d=${SECONDS}`;
	ffmpeg(
		...['-f', 'lavfi', '-i', [picture, ...bits, flash].join(','), '-f', 'lavfi', '-i', sound],
		...[...H264, '-c:a', 'aac', path]
	);
}

function ffmpeg(...args: string[]): void {
	execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args]);
}
