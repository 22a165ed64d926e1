import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openUntrusted, runFfmpeg, type FfmpegOutcome } from './run-ffmpeg.server.ts';
import { formatStoryboard, planStoryboard, storyboardFilters } from './storyboard.ts';

const TIME_LIMIT_SECONDS = 600;
const QUIET = ['-v', 'error', '-nostdin', '-y'];
const BITEXACT = ['-map_metadata', '-1', '-fflags', '+bitexact'];
const WEBP = [...BITEXACT, '-an', '-frames:v', '1', '-c:v', 'libwebp'];

/** Draws `poster.webp`, at most 1280 wide, from the picture at a time of the video. */
export function drawPoster(poster: {
	video: string;
	outDir: string;
	atSeconds: number;
}): Promise<FfmpegOutcome> {
	return runFfmpeg({
		tool: 'ffmpeg',
		input: poster.video,
		output: poster.outDir,
		timeLimitSeconds: TIME_LIMIT_SECONDS,
		arguments: ({ input, output }) => [
			...[...QUIET, '-ss', poster.atSeconds.toFixed(3), ...openUntrusted(input)],
			...['-vf', `scale='min(1280,iw)':-2:flags=lanczos`, ...WEBP, '-quality', '84'],
			`${output}/poster.webp`
		]
	});
}

/** Draws `storyboard.webp` and writes the `storyboard.vtt` that points into it. */
export async function drawStoryboard(options: {
	video: string;
	outDir: string;
	durationSeconds: number;
	picture: { width: number; height: number };
}): Promise<FfmpegOutcome> {
	const board = planStoryboard(options.durationSeconds, options.picture);
	const drawn = await runFfmpeg({
		tool: 'ffmpeg',
		input: options.video,
		output: options.outDir,
		timeLimitSeconds: TIME_LIMIT_SECONDS,
		arguments: ({ input, output }) => [
			...[...QUIET, ...openUntrusted(input)],
			...['-vf', storyboardFilters(board), ...WEBP, '-quality', '70'],
			`${output}/storyboard.webp`
		]
	});
	if (drawn.ok) {
		const cues = formatStoryboard(board, 'storyboard.webp');
		await writeFile(join(options.outDir, 'storyboard.vtt'), cues);
	}
	return drawn;
}
