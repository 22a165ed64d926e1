import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { StructureWords } from '#film/check-film.ts';
import type { Film } from '#film/film.ts';

export const courseDir = fileURLToPath(new URL('../../../media/heel-to-hip', import.meta.url));

/** A finished film: what it was made from, and the lesson's folder with what was made. */
export interface CommittedFilm {
	film: Film;
	dir: string;
}

/** The lessons that have a video, by folder name. */
export function filmedLessons(): string[] {
	const lessons = join(courseDir, 'lessons');
	return readdirSync(lessons).filter((name) => existsSync(join(lessons, name, 'video')));
}

export async function loadCommitted(lesson: string): Promise<CommittedFilm> {
	const dir = join(courseDir, 'lessons', lesson);
	const source = (await import(join(dir, 'film.ts'))) as { default: Film };
	return { film: source.default, dir };
}

/** The names and aliases of the course's structures, by id. */
export function structureWords(): StructureWords {
	const text = readFileSync(join(courseDir, 'anatomy.yaml'), 'utf8');
	const { structures } = parse(text) as {
		structures: { id: string; name: string; aliases?: string[] }[];
	};
	return new Map(structures.map(({ id, name, aliases = [] }) => [id, [name, ...aliases]]));
}
