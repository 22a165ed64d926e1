import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { framesPerSecond, type Film } from './film.ts';
import { createMoment } from './moment.ts';
import { createFrameRenderer } from './render-frame.server.ts';
import { picture } from './film.ts';
import type { Timeline } from './timeline.ts';

interface VideoJob {
	film: Film;
	timeline: Timeline;
	/** Sound to go with it; its length is the film's. */
	audioFile: string;
	/** An .mp4 of near-lossless quality, a source for packaging. */
	outFile: string;
	/** 1 for the film, less for a preview. */
	scale: number;
	onProgress: (fraction: number) => void;
}

/** Draws every frame and pipes it to ffmpeg. A frame that is the same text as the one before is sent
 * again without drawing. Throws with ffmpeg's words when it fails. */
export async function renderVideo(job: VideoJob): Promise<void> {
	const { film, timeline } = job;
	const renderer = createFrameRenderer(job.scale);
	const ffmpeg = spawn('ffmpeg', encoderArguments(job), { stdio: ['pipe', 'ignore', 'pipe'] });
	let complaint = '';
	ffmpeg.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
	ffmpeg.stdin.on('error', () => ffmpeg.stdin.destroy());
	const closed = once(ffmpeg, 'close') as Promise<[number | null]>;

	const frames = Math.round(timeline.durationSeconds * framesPerSecond);
	let lastSvg: string | undefined;
	let bytes: Buffer = Buffer.alloc(0);
	for (let frame = 0; frame < frames && !ffmpeg.stdin.destroyed; frame++) {
		const svg = film.draw(createMoment(timeline, frame / framesPerSecond));
		if (svg !== lastSvg) bytes = Buffer.from(await renderer.draw(svg));
		lastSvg = svg;
		if (!ffmpeg.stdin.write(bytes)) await Promise.race([once(ffmpeg.stdin, 'drain'), closed]);
		job.onProgress((frame + 1) / frames);
	}
	ffmpeg.stdin.end();
	const [code] = await closed;
	if (code !== 0) throw new Error(`ffmpeg could not write the film: ${complaint.trim()}`);
}

function encoderArguments({ audioFile, outFile, scale }: VideoJob): string[] {
	const size = `${picture.width * scale}x${picture.height * scale}`;
	const raw = ['-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', size, '-r', String(framesPerSecond)];
	const colour = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p';
	const tags = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
	const video = ['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '8', '-vf', colour, ...tags];
	const quiet = ['-hide_banner', '-loglevel', 'error', '-y'];
	return [...quiet, ...raw, '-i', '-', '-i', audioFile, ...video, '-c:a', 'alac', outFile];
}
