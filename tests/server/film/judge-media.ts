import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lessonLength, type FilmLength } from '#film/check-film.ts';
import { parseMediaPlaylist, playlistSeconds, playlistUris } from '#lib/media/media-playlist.ts';
import { measureBitRate } from '#lib/media/multivariant-playlist.ts';
import { readFragments } from '../media/read-fragments.ts';

const FRAME_SECONDS = 0.04;
const STILLS = ['poster.webp', 'storyboard.webp', 'storyboard.vtt', 'lesson.yaml'];

interface Media {
	name: string;
	codec: string;
	height: number;
	/** As a browser shows it; ffprobe counts the delay of reordered pictures in. */
	startSeconds: number;
	/** From the first on, of the packets a decoder can begin with; every packet of sound is one. */
	keySeconds: number[];
	playlist: string;
	bytes: number;
}

/** What in a lesson's files is not what players and our limits need. */
export function judgeMedia(dir: string, length: FilmLength = lessonLength): string[] {
	const folder = join(dir, 'video');
	const master = readFileSync(join(folder, 'master.m3u8'), 'utf8');
	const media = playlistUris(master).map((uri) => readMedia(folder, uri));
	const rungs = media.filter(({ codec }) => codec === 'h264');
	const sounds = media.filter(({ codec }) => codec === 'aac');
	const isLadder = rungs.length === 2 && rungs[0]?.height !== rungs[1]?.height;
	return [
		...STILLS.filter((name) => !existsSync(join(dir, name))).map((name) => `${name} is missing`),
		...(isLadder && sounds.length === 1 && media.length === 3
			? []
			: [`master.m3u8 has ${media.map(({ codec, height }) => `${codec} ${height}`).join(', ')}`]),
		...media.flatMap((one) => judgeOne(one, length)),
		...judgeRungs(rungs),
		...rungs.flatMap((rung) => judgeRate(master, rung, sounds))
	];
}

function readMedia(folder: string, uri: string): Media {
	const playlist = readFileSync(join(folder, uri), 'utf8');
	const file = join(folder, parseMediaPlaylist(playlist).segments[0]?.uri ?? '');
	const entries = 'stream=codec_name,height:packet=pts_time,flags';
	const found = JSON.parse(
		probe(['-v', 'error', '-show_entries', entries, '-of', 'json', file])
	) as {
		streams: { codec_name: string; height?: number }[];
		packets: { pts_time: string; flags: string }[];
	};
	const [stream] = found.streams;
	const [first] = readFragments(readFileSync(file));
	const keys = found.packets
		.filter(({ flags }) => flags.startsWith('K'))
		.map(({ pts_time }) => Number(pts_time));
	return {
		name: uri,
		codec: found.streams.map(({ codec_name }) => codec_name).join('+'),
		height: stream?.height ?? 0,
		startSeconds: first ? first.decodeSeconds + first.firstOffsetSeconds : Number.NaN,
		keySeconds: keys.map((seconds) => seconds - (keys[0] ?? 0)),
		playlist,
		bytes: statSync(file).size
	};
}

function judgeOne(
	{ name, startSeconds, playlist, bytes }: Media,
	{ shortestSeconds, longestSeconds }: FilmLength
): string[] {
	const seconds = playlistSeconds(parseMediaPlaylist(playlist));
	const [, length, offset] = [...playlist.matchAll(/BYTERANGE:(\d+)@(\d+)/g)].at(-1) ?? [];
	return [
		...(Math.abs(startSeconds) <= FRAME_SECONDS ? [] : [`${name} starts at ${startSeconds} s`]),
		...(seconds >= shortestSeconds && seconds <= longestSeconds
			? []
			: [`${name} lasts ${seconds} s`]),
		...(Number(length) + Number(offset) === bytes ? [] : [`${name} is not of its file`])
	];
}

/** A player may change rungs at any segment: each begins with a keyframe, at the same time in both. */
function judgeRungs(rungs: Media[]): string[] {
	const [first] = rungs;
	const wanted = first ? segmentStarts(first) : [];
	return rungs.flatMap((rung) => [
		...(isSame(segmentStarts(rung), wanted) ? [] : [`${rung.name} is cut elsewhere`]),
		...(isSame(rung.keySeconds, wanted) ? [] : [`${rung.name} has its keyframes elsewhere`])
	]);
}

function segmentStarts({ playlist }: Media): number[] {
	let seconds = 0;
	return parseMediaPlaylist(playlist).segments.map(
		({ durationSeconds }) => (seconds += durationSeconds) - durationSeconds
	);
}

function isSame(a: number[], b: number[]): boolean {
	return a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) < 0.001);
}

function judgeRate(master: string, rung: Media, sounds: Media[]): string[] {
	const rates = [rung, ...sounds].map(({ playlist }) =>
		measureBitRate(parseMediaPlaylist(playlist))
	);
	const peak = rates.reduce((sum, rate) => sum + rate.peak, 0);
	const average = rates.reduce((sum, rate) => sum + rate.average, 0);
	const wanted = `BANDWIDTH=${peak},AVERAGE-BANDWIDTH=${average},`;
	return master.includes(wanted) ? [] : [`master.m3u8 gives a wrong rate for ${rung.name}`];
}

function probe(args: string[]): string {
	return execFileSync('ffprobe', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
