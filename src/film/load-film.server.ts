import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Film } from './film.ts';
import { estimatedVoice } from './voice/estimated-voice.ts';
import { festivalVoice, hasFestival } from './voice/festival-voice.server.ts';
import type { Speech } from './voice/voice.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const bundledCourse = join(root, 'media/heel-to-hip');

export interface LoadedFilm {
	film: Film;
	lessonDir: string;
	courseDir: string;
	/** One for each phrase, in order. */
	speeches: Speech[];
	/** False when the speech engine is missing and the times are guessed. */
	hasVoice: boolean;
}

/** The lessons that have a film source, by folder name. */
export function filmedLessons(): string[] {
	const lessons = join(bundledCourse, 'lessons');
	return readdirSync(lessons)
		.filter((name) => existsSync(join(lessons, name, 'film.ts')))
		.sort();
}

/** A lesson's film source with its narration; a sentence when there is no such film. */
export async function loadFilm(
	lesson: string,
	courseDir = bundledCourse
): Promise<LoadedFilm | string> {
	const lessonDir = join(courseDir, 'lessons', lesson);
	const source = join(lessonDir, 'film.ts');
	if (!existsSync(source)) return `There is no film source ${source}.`;
	const { default: film } = (await import(pathToFileURL(source).href)) as { default: Film };
	const hasVoice = await hasFestival();
	const voice = hasVoice
		? festivalVoice(join(root, 'node_modules/.cache/cueline-voice'))
		: estimatedVoice;
	const texts = film.chapters.flatMap(({ phrases }) => phrases.map(({ text }) => text));
	return { film, lessonDir, courseDir, speeches: await voice.speak(texts), hasVoice };
}
