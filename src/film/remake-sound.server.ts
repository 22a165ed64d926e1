import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soundArguments } from '#lib/media/encode-arguments.ts';
import { planLadder } from '#lib/media/rendition.ts';
import { runFfmpeg } from '#lib/media/run-ffmpeg.server.ts';
import { writeMultivariantPlaylist } from '#lib/media/write-multivariant.server.ts';
import { framesPerSecond, picture } from './film.ts';
import type { LoadedFilm } from './load-film.server.ts';
import { findMissingTools } from './missing-tools.server.ts';
import { mixNarration } from './mix-narration.server.ts';
import type { Timeline } from './timeline.ts';
import { writeChapters, writeTranscript } from './write-web-vtt.ts';

const ENCODING_LIMIT_SECONDS = 600;

/** Speaks, masters and encodes the narration of a finished film again; its pictures stay as they are.
 * Says in a sentence what is wrong, and then changes nothing: above all when the film's words or times
 * are no longer those it was drawn to. */
export async function remakeSound(
	loaded: LoadedFilm,
	timeline: Timeline
): Promise<string | undefined> {
	const missing = await findMissingTools(loaded);
	if (missing.length > 0) return missing.join('\n');
	const stale = await findStale(loaded.lessonDir, timeline);
	if (stale !== undefined) return stale;
	const workDir = await mkdtemp(join(tmpdir(), 'cueline-sound-'));
	try {
		const narration = join(workDir, 'narration.wav');
		await mixNarration(timeline, loaded.speeches, narration);
		const encoded = await runFfmpeg({
			tool: 'ffmpeg',
			input: narration,
			output: workDir,
			timeLimitSeconds: ENCODING_LIMIT_SECONDS,
			arguments: ({ input, output }) => [
				...['-v', 'error', '-nostdin', '-y', '-i', `file:${input}`],
				...soundArguments({ stream: 0, channels: 1 }, output)
			]
		});
		if (!encoded.ok) return `The sound could not be encoded. ${encoded.message}`;
		const folder = join(loaded.lessonDir, 'video');
		for (const name of ['audio.mp4', 'audio.m3u8']) {
			await copyFile(join(workDir, name), join(folder, name));
		}
		const renditions = planLadder(picture);
		await writeMultivariantPlaylist({ folder, renditions, framesPerSecond, audioChannels: 1 });
		return undefined;
	} finally {
		await rm(workDir, { recursive: true, force: true });
	}
}

/** Words and length are compared: the transcript has every word's time, the chapters the film's end. */
async function findStale(lessonDir: string, timeline: Timeline): Promise<string | undefined> {
	const tracks = {
		'transcript.en.vtt': writeTranscript(timeline),
		'chapters.en.vtt': writeChapters(timeline)
	};
	for (const [name, wanted] of Object.entries(tracks)) {
		const made = await readFile(join(lessonDir, name), 'utf8').catch(() => undefined);
		if (made === undefined) return `${lessonDir} has no ${name}. Make the whole film first.`;
		if (made !== wanted) {
			return `${name} is not what the film source says now. Make the whole film again.`;
		}
	}
	return undefined;
}
