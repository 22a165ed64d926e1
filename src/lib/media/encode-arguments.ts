import { planFrameRate, type Rendition } from './rendition.ts';

const SEGMENT_SECONDS = 4;

export interface EncodePlan {
	video: { stream: number; framesPerSecond: number; hasColourTags: boolean; height: number };
	audio?: { stream: number; channels: number };
	renditions: readonly Rendition[];
	/** libx264's `-tune`; drawings compress further than footage. */
	tune?: 'animation';
}

/** Samples an AAC encoder puts before the sound; browsers play them, so as many are cut away. */
const AAC_PRIMING_SAMPLES = 1024;

/** Single-file fragmented MP4 behind byte ranges. Negative composition offsets without an edit list
 * put the first picture at time zero; otherwise B-frames delay it by 60 to 80 ms. */
const HLS = [
	...['-f', 'hls', '-hls_time', String(SEGMENT_SECONDS), '-hls_playlist_type', 'vod'],
	...['-hls_list_size', '0', '-hls_segment_type', 'fmp4'],
	...['-hls_flags', 'single_file+independent_segments'],
	...['-hls_segment_options', 'movflags=+negative_cts_offsets:use_editlist=0']
];

/** The output arguments that encode every rung and the sound of one input in one pass, into
 * `<folder>/<height>p.{m3u8,mp4}` and `<folder>/audio.{m3u8,mp4}`. */
export function encodeArguments(plan: EncodePlan, folder: string): string[] {
	const framesPerSecond = planFrameRate(plan.video.framesPerSecond);
	return [
		...['-filter_complex', videoFilters(plan, framesPerSecond)],
		...plan.renditions.flatMap((rendition, rung) => [
			...['-map', `[rung${rung}]`],
			...h264(rendition, framesPerSecond, plan.tune),
			...hls(folder, `${rendition.height}p`)
		]),
		...(plan.audio ? soundArguments(plan.audio, folder) : [])
	];
}

/** The output arguments that encode the sound alone, into `<folder>/audio.{m3u8,mp4}`. */
export function soundArguments(
	{ stream, channels }: { stream: number; channels: number },
	folder: string
): string[] {
	return ['-map', `0:${stream}`, ...aac(channels), ...hls(folder, 'audio')];
}

function videoFilters({ video, renditions }: EncodePlan, framesPerSecond: number): string {
	const rungs = renditions.map((_, rung) => `[source${rung}]`).join('');
	const steadied = [
		'yadif=deint=interlaced',
		`fps=fps=${framesPerSecond}:start_time=0`,
		...(video.hasColourTags ? [] : [assumedColours(video.height)]),
		`split=${renditions.length}`
	].join(',');
	const scaled = renditions.map(
		({ width, height }, rung) =>
			`[source${rung}]scale=${width}:${height}:flags=lanczos,setsar=1,format=yuv420p[rung${rung}]`
	);
	return [`[0:${video.stream}]${steadied}${rungs}`, ...scaled].join(';');
}

/** What players assume by the picture's height is said instead, so that all rungs look alike. */
function assumedColours(height: number): string {
	const space = height >= 576 ? 'bt709' : 'smpte170m';
	return `setparams=colorspace=${space}:color_primaries=${space}:color_trc=${space}`;
}

/** Keyframes fall on the first picture of every segment of every rung, and nowhere else. */
function h264(rendition: Rendition, framesPerSecond: number, tune?: 'animation'): string[] {
	const keyframeInterval = String(Math.ceil(framesPerSecond * SEGMENT_SECONDS));
	const rate = rendition.maxKilobitsPerSecond;
	return [
		...['-c:v', 'libx264', '-profile:v', 'high', '-preset', 'medium'],
		...(tune ? ['-tune', tune, '-crf', '28'] : ['-crf', '23']),
		...['-maxrate', `${rate}k`, '-bufsize', `${2 * rate}k`],
		...['-g', keyframeInterval, '-keyint_min', keyframeInterval, '-sc_threshold', '0'],
		...['-flags', '+cgop', '-forced-idr', '1'],
		...['-force_key_frames', `expr:gte(t,n_forced*${SEGMENT_SECONDS})`]
	];
}

/** `fast` because ffmpeg's default coder, `twoloop`, adds peaks of up to 5 dB, some of them clicks, to
 * speech at these rates; `fast` adds less than 1 dB and comes closer to the source. */
function aac(sourceChannels: number): string[] {
	const channels = Math.min(sourceChannels, 2);
	const filters = [
		'aresample=48000:async=1:first_pts=0',
		`atrim=start_sample=${AAC_PRIMING_SAMPLES}`,
		'asetpts=PTS-STARTPTS'
	];
	return [
		...['-c:a', 'aac', '-aac_coder', 'fast'],
		...['-b:a', channels === 1 ? '56k' : '64k', '-ac', String(channels)],
		...['-af', filters.join(',')]
	];
}

function hls(folder: string, name: string): string[] {
	const common = ['-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact', ...HLS];
	return [...common, '-hls_segment_filename', `${folder}/${name}.mp4`, `${folder}/${name}.m3u8`];
}
