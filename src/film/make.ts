import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filmedLessons, loadFilm, type LoadedFilm } from './load-film.server.ts';
import { parseMakeOptions, usage, type MakeOptions } from './make-options.ts';
import { readTime, writeContactSheet, writeSheet, writeStill } from './stills.server.ts';
import { FilmError, layTimeline, type Timeline } from './timeline.ts';

const options = parseMakeOptions(process.argv.slice(2));
if (options) process.exitCode = await make(options).catch(tell);
else {
	console.error(usage);
	process.exitCode = 2;
}

async function make(options: MakeOptions): Promise<number> {
	if (options.job === 'contact-sheets') return contactSheets(options.lessons, options.out);
	if (options.job === 'atlas') return atlas();
	const loaded = await loadFilm(options.lesson);
	if (typeof loaded === 'string') {
		console.error(loaded);
		return 1;
	}
	const timeline = layTimeline(loaded.film, loaded.speeches);
	switch (options.job) {
		case 'still': {
			const file = options.out ?? join(tmpdir(), `${options.lesson}-frame.png`);
			const seconds = readTime(timeline, options.at);
			await writeStill({ ...loaded, ...options, timeline }, seconds, file);
			console.log(file);
			return 0;
		}
		case 'sheet': {
			await writeSheet({ ...loaded, ...options, timeline }, options.everySeconds, options.out);
			return 0;
		}
		case 'sound':
			return sound(loaded, timeline);
		case 'film':
			return options.isPreview ? preview(loaded, timeline) : film(loaded, timeline);
	}
}

/** A film source's mistake is told in its sentence; any other error is a bug of ours. */
function tell(error: unknown): number {
	if (!(error instanceof FilmError)) throw error;
	console.error(error.message);
	return 1;
}

async function atlas(): Promise<number> {
	const { makeAtlas } = await import('./make-atlas.server.ts');
	for (const file of await makeAtlas()) console.log(file);
	return 0;
}

async function contactSheets(lessons: readonly string[], folder: string): Promise<number> {
	await mkdir(folder, { recursive: true });
	for (const lesson of lessons.length > 0 ? lessons : filmedLessons()) {
		const loaded = await loadFilm(lesson);
		if (typeof loaded === 'string') {
			console.error(loaded);
			return 1;
		}
		const file = join(folder, `${lesson}.png`);
		const timeline = layTimeline(loaded.film, loaded.speeches);
		await writeContactSheet({ film: loaded.film, timeline }, file);
		console.log(file);
	}
	return 0;
}

async function film(loaded: LoadedFilm, timeline: Timeline): Promise<number> {
	const { makeFilm } = await import('./make-film.server.ts');
	const problems = await makeFilm(loaded, timeline);
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) return 1;
	console.log(`Made ${loaded.lessonDir}, ${timeline.durationSeconds} seconds.`);
	return 0;
}

async function sound(loaded: LoadedFilm, timeline: Timeline): Promise<number> {
	const { remakeSound } = await import('./remake-sound.server.ts');
	const problem = await remakeSound(loaded, timeline);
	if (problem !== undefined) {
		console.error(problem);
		return 1;
	}
	console.log(`Remade the sound of ${loaded.lessonDir}.`);
	return 0;
}

async function preview(loaded: LoadedFilm, timeline: Timeline): Promise<number> {
	const { checkSource, makePreview } = await import('./make-film.server.ts');
	for (const problem of await checkSource(loaded, timeline)) console.error(`To mend: ${problem}`);
	const made = await makePreview(loaded, timeline);
	if ('file' in made) {
		console.log(made.file);
		return 0;
	}
	for (const problem of made.problems) console.error(problem);
	return 1;
}
