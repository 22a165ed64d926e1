import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageHls } from '#lib/media/package-hls.server.ts';
import { checkFilm, lessonLength, type FilmLength, type StructureWords } from './check-film.ts';
import type { LoadedFilm } from './load-film.server.ts';
import { findMissingTools } from './missing-tools.server.ts';
import { mixNarration } from './mix-narration.server.ts';
import { renderVideo } from './render-video.server.ts';
import { showProgress } from './show-progress.server.ts';
import { startOf, type Timeline } from './timeline.ts';
import { writeCallouts, writeChapters, writeTranscript } from './write-web-vtt.ts';

/** Makes a film: checks it, mixes its sound, draws it, packages it, and puts video, poster,
 * storyboard, transcript, chapters and callouts into the lesson's folder. Says what is wrong in
 * sentences, and then changes nothing. */
export async function makeFilm(
	loaded: LoadedFilm,
	timeline: Timeline,
	length: FilmLength = lessonLength
): Promise<string[]> {
	const problems = [
		...(await checkSource(loaded, timeline, length)),
		...(await findMissingTools(loaded))
	];
	if (problems.length > 0) return problems;
	const workDir = await mkdtemp(join(tmpdir(), 'cueline-film-'));
	try {
		const source = join(workDir, 'source.mp4');
		await renderWithSound(loaded, timeline, { outFile: source, scale: 1 });
		const outDir = join(workDir, 'media');
		const packaged = await packageHls({
			source,
			outDir,
			tune: 'animation',
			posterAtSeconds: posterSeconds(loaded, timeline),
			onProgress: showProgress('Packaging')
		});
		if (!packaged.ok) return [packaged.message];
		// Only finished media enters the course's folder.
		await rm(join(loaded.lessonDir, 'video'), { recursive: true, force: true });
		await cp(outDir, loaded.lessonDir, { recursive: true });
		await writeSidecars(loaded, timeline);
		return [];
	} finally {
		await rm(workDir, { recursive: true, force: true });
	}
}

/** Everything wrong with a film's source, as sentences. */
export async function checkSource(
	{ film, courseDir }: LoadedFilm,
	timeline: Timeline,
	length: FilmLength = lessonLength
): Promise<string[]> {
	return checkFilm(film, timeline, await readStructures(courseDir), length);
}

/** A half-size film with sound, quickly; the file's path, or what is wrong. */
export async function makePreview(
	loaded: LoadedFilm,
	timeline: Timeline
): Promise<{ file: string } | { problems: string[] }> {
	const problems = await findMissingTools(loaded);
	if (problems.length > 0) return { problems };
	const file = join(tmpdir(), `${loaded.film.slug}-preview.mp4`);
	await renderWithSound(loaded, timeline, { outFile: file, scale: 0.5 });
	return { file };
}

async function renderWithSound(
	{ film, speeches }: LoadedFilm,
	timeline: Timeline,
	{ outFile, scale }: { outFile: string; scale: number }
): Promise<void> {
	const workDir = await mkdtemp(join(tmpdir(), 'cueline-sound-'));
	try {
		const audioFile = join(workDir, 'narration.wav');
		await mixNarration(timeline, speeches, audioFile);
		const onProgress = showProgress('Drawing');
		await renderVideo({ film, timeline, audioFile, outFile, scale, onProgress });
	} finally {
		await rm(workDir, { recursive: true, force: true });
	}
}

function posterSeconds({ film }: LoadedFilm, timeline: Timeline): number {
	return film.poster ? startOf(timeline, film.poster) : timeline.durationSeconds * 0.4;
}

async function writeSidecars({ film, lessonDir }: LoadedFilm, timeline: Timeline): Promise<void> {
	await writeFile(join(lessonDir, 'transcript.en.vtt'), writeTranscript(timeline));
	await writeFile(join(lessonDir, 'chapters.en.vtt'), writeChapters(timeline));
	await writeFile(join(lessonDir, 'callouts.vtt'), writeCallouts(film, timeline));
}

async function readStructures(courseDir: string): Promise<StructureWords | undefined> {
	const file = join(courseDir, 'anatomy.yaml');
	if (!existsSync(file)) return undefined;
	const { structures } = parse(await readFile(file, 'utf8')) as {
		structures: { id: string; name: string; aliases?: string[] }[];
	};
	return new Map(structures.map(({ id, name, aliases = [] }) => [id, [name, ...aliases]]));
}
