import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { encodeArguments } from './encode-arguments.ts';
import { probeVideo, type SourceVideo } from './probe.server.ts';
import { planLadder, planFrameRate, type Rendition } from './rendition.ts';
import { openUntrusted, runFfmpeg, type FfmpegOutcome } from './run-ffmpeg.server.ts';
import { writeMultivariantPlaylist } from './write-multivariant.server.ts';
import { drawPoster, drawStoryboard } from './draw-stills.server.ts';

export interface PackageOptions {
	source: string;
	/** Made when missing; what is in it besides the files below stays. */
	outDir: string;
	/** libx264's `-tune`. */
	tune?: 'animation';
	/** Which picture becomes the poster; a tenth into the video otherwise. */
	posterAtSeconds?: number;
	/** Called with 0..1 as the work goes on. */
	onProgress?: (fraction: number) => void;
}

export type PackageResult =
	{ ok: true; durationMs: number; width: number; height: number } | { ok: false; message: string };

/** Encoding may take this many times the video's length, and at least ten minutes. */
const SLOWEST_PACE = 40;
const ENCODING_SHARE = 0.95;
const PRODUCTS = ['video', 'poster.webp', 'storyboard.webp', 'storyboard.vtt'];

/**
 * Packages a video for streaming: `video/master.m3u8` over a ladder of H.264 renditions up to the
 * source's height and one AAC rendition, `poster.webp`, `storyboard.webp` and `storyboard.vtt`. What
 * was there before is replaced only when everything succeeded. A failure is a sentence that says
 * what to do. Width and height are the largest rendition's.
 */
export async function packageHls(options: PackageOptions): Promise<PackageResult> {
	const probe = await probeVideo(options.source);
	if (!probe.ok) return probe;
	await mkdir(options.outDir, { recursive: true });
	const staging = await mkdtemp(join(options.outDir, '.packaging-'));
	try {
		const result = await packageInto(staging, options, probe.video);
		if (result.ok) await publish(staging, options.outDir);
		return result;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function packageInto(
	staging: string,
	options: PackageOptions,
	video: SourceVideo
): Promise<PackageResult> {
	const renditions = planLadder(video);
	const largest = renditions.at(-1);
	if (!largest) return { ok: false, message: `${basename(options.source)} has no picture.` };
	const folder = join(staging, 'video');
	await mkdir(folder);

	const encoded = await encode(options, video, { renditions, staging });
	if (!encoded.ok) return encodingFailed(options.source, encoded);
	const durationSeconds = await writeMultivariantPlaylist({
		folder,
		renditions,
		framesPerSecond: planFrameRate(video.framesPerSecond),
		audioChannels: video.audio ? Math.min(video.audio.channels, 2) : 0
	});
	const poster = await drawPoster({
		video: join(folder, `${largest.height}p.mp4`),
		outDir: staging,
		atSeconds: options.posterAtSeconds ?? durationSeconds / 10
	});
	if (!poster.ok) return encodingFailed(options.source, poster);
	const smallest = renditions[0] ?? largest;
	const storyboard = await drawStoryboard({
		video: join(folder, `${smallest.height}p.mp4`),
		outDir: staging,
		durationSeconds,
		picture: smallest
	});
	if (!storyboard.ok) return encodingFailed(options.source, storyboard);
	options.onProgress?.(1);
	const durationMs = Math.round(durationSeconds * 1000);
	return { ok: true, durationMs, width: largest.width, height: largest.height };
}

function encode(
	{ source, tune, onProgress }: PackageOptions,
	video: SourceVideo,
	{ renditions, staging }: { renditions: Rendition[]; staging: string }
): Promise<FfmpegOutcome> {
	const plan = {
		video: { ...video, stream: video.videoStream },
		renditions,
		...(video.audio ? { audio: video.audio } : {}),
		...(tune ? { tune } : {})
	};
	return runFfmpeg({
		tool: 'ffmpeg',
		input: source,
		output: staging,
		timeLimitSeconds: Math.max(600, SLOWEST_PACE * video.durationSeconds),
		onLine: (line) => {
			const microseconds = Number(/^out_time_us=(\d+)$/.exec(line)?.[1] ?? Number.NaN);
			const done = microseconds / 1e6 / video.durationSeconds;
			if (done >= 0) onProgress?.(ENCODING_SHARE * Math.min(done, 1));
		},
		arguments: ({ input, output }) => [
			...['-v', 'error', '-nostdin', '-y', '-progress', 'pipe:1'],
			...openUntrusted(input),
			...encodeArguments(plan, `${output}/video`)
		]
	});
}

function encodingFailed(source: string, outcome: FfmpegOutcome & { ok: false }): PackageResult {
	if (outcome.reason !== 'failed') return { ok: false, message: outcome.message };
	const said = outcome.message === '' ? '' : ` ffmpeg says: ${outcome.message}`;
	const message = `${basename(source)} could not be encoded. Export it again as MP4 (H.264, AAC).`;
	return { ok: false, message: message + said };
}

async function publish(staging: string, outDir: string): Promise<void> {
	for (const name of PRODUCTS) {
		await rm(join(outDir, name), { recursive: true, force: true });
		await rename(join(staging, name), join(outDir, name));
	}
}
