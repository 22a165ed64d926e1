import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { openUntrusted, runFfmpeg } from './run-ffmpeg.server.ts';

/** What a source video is, as shown: rotated as its camera was, with square pixels. */
export interface SourceVideo {
	durationSeconds: number;
	width: number;
	height: number;
	framesPerSecond: number;
	/** The stream's number in the file. */
	videoStream: number;
	audio?: { stream: number; channels: number };
	hasColourTags: boolean;
}

export type ProbeResult = { ok: true; video: SourceVideo } | { ok: false; message: string };

const PROBE_TIME_LIMIT_SECONDS = 60;
const LONGEST_SECONDS = 12 * 3600;

const Stream = v.object({
	index: v.number(),
	codec_type: v.optional(v.string()),
	width: v.optional(v.number(), 0),
	height: v.optional(v.number(), 0),
	channels: v.optional(v.number(), 1),
	sample_aspect_ratio: v.optional(v.string(), '1:1'),
	avg_frame_rate: v.optional(v.string(), '0/0'),
	r_frame_rate: v.optional(v.string(), '0/0'),
	color_space: v.optional(v.string(), 'unknown'),
	disposition: v.optional(v.object({ attached_pic: v.optional(v.number(), 0) }), {}),
	side_data_list: v.optional(v.array(v.object({ rotation: v.optional(v.number(), 0) })), [])
});
type Stream = v.InferOutput<typeof Stream>;

const Probe = v.object({
	streams: v.optional(v.array(Stream), []),
	format: v.optional(v.object({ duration: v.optional(v.string(), '') }), {})
});

/** Asks ffprobe what `source` is. The message of a refusal is a sentence for the author. */
export async function probeVideo(source: string): Promise<ProbeResult> {
	const name = basename(source);
	const found = await stat(source).catch(() => undefined);
	if (!found?.isFile()) return refuse(`${source} does not exist. Put the video there.`);
	const run = await runFfmpeg({
		tool: 'ffprobe',
		input: source,
		timeLimitSeconds: PROBE_TIME_LIMIT_SECONDS,
		arguments: ({ input }) => [
			...['-v', 'error', '-show_streams', '-show_format', '-of', 'json'],
			...openUntrusted(input)
		]
	});
	if (!run.ok && run.reason === 'failed') {
		return refuse(`${name} is not a video that can be read. Give an MP4, MOV, MKV or WebM file.`);
	}
	if (!run.ok) return refuse(run.message);
	const probe = v.safeParse(v.pipe(v.string(), v.parseJson(), Probe), run.stdout);
	if (!probe.success) return refuse(`What ffprobe says about ${name} cannot be read.`);
	return describe(name, probe.output);
}

function describe(name: string, probe: v.InferOutput<typeof Probe>): ProbeResult {
	const isPicture = (stream: Stream) => stream.disposition.attached_pic === 1;
	const video = probe.streams.find((s) => s.codec_type === 'video' && !isPicture(s));
	const audio = probe.streams.find((s) => s.codec_type === 'audio');
	if (!video) return refuse(`${name} has no picture. Export it again with its video track.`);
	// ffprobe gives no size where the picture passes the limit.
	if (video.width < 16 || video.height < 16) {
		return refuse(
			`${name} has a picture that is too large or too small. Export it at 1920 x 1080.`
		);
	}
	const durationSeconds = Number(probe.format.duration);
	if (!(durationSeconds > 0)) {
		return refuse(`${name} does not say how long it is. Export it again as MP4.`);
	}
	if (durationSeconds > LONGEST_SECONDS) {
		return refuse(`${name} is longer than 12 hours. Cut it into lessons.`);
	}
	return {
		ok: true,
		video: {
			durationSeconds,
			...shownSize(video),
			framesPerSecond: ratio(video.avg_frame_rate) ?? ratio(video.r_frame_rate) ?? 25,
			videoStream: video.index,
			...(audio ? { audio: { stream: audio.index, channels: audio.channels } } : {}),
			hasColourTags: video.color_space !== 'unknown'
		}
	};
}

function shownSize(stream: Stream): { width: number; height: number } {
	const width = Math.round(stream.width * (ratio(stream.sample_aspect_ratio) ?? 1));
	const turned = stream.side_data_list.some((data) => Math.abs(data.rotation) % 180 === 90);
	return turned ? { width: stream.height, height: width } : { width, height: stream.height };
}

/** `30000/1001` or `4:3` as a number; undefined when it means "unknown". */
function ratio(text: string): number | undefined {
	const [over = 0, under = 0] = text.split(/[:/]/).map(Number);
	return over > 0 && under > 0 ? over / under : undefined;
}

function refuse(message: string): ProbeResult {
	return { ok: false, message };
}
