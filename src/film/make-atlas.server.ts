import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawAtlas } from './atlas/atlas.ts';
import { bundledCourse } from './load-film.server.ts';

/** Writes the pictures of the bundled course's atlas, and `atlas.yaml`; answers their paths. */
export async function makeAtlas(courseDir = bundledCourse): Promise<string[]> {
	const paths: string[] = [];
	for (const [path, text] of drawAtlas()) {
		const file = join(courseDir, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
		paths.push(file);
	}
	return paths;
}
