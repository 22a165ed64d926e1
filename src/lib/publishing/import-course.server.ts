import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#lib/database/connection.server.ts';
import { CourseEntry } from './course-package.ts';
import { hashFiles, listPackage, type PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';
import { readYaml } from './read-yaml.ts';
import { videosOf } from './videos-of-course.server.ts';

export interface ImportOptions {
	db: Database;
	/** The folder that holds a folder for each imported video. */
	mediaRoot: string;
	now: Date;
	/** The operator's speech recogniser, split into words; for lessons without any transcript. */
	recogniser?: readonly string[] | undefined;
	/** Called while a lesson's source video is packaged or its text aligned, with 0..1. */
	onProgress?: (lesson: string, fraction: number) => void;
}

export type ImportResult =
	/** `course` is its slug; `changed` is false when this very package was imported before;
	 * `warnings`, if any, name lines that should be listened to. */
	| { ok: true; changed: boolean; course: string; warnings?: PackageProblem[] }
	| { ok: false; problems: PackageProblem[] };

/** Changes when the same package would be stored otherwise than before. */
const IMPORT_VERSION = 4;

/**
 * Imports a course package, whole or not at all. The same package again does nothing. A changed one
 * replaces the course; learners' progress and notes stay on every lesson that still has its folder.
 * Videos that no lesson refers to any more are removed.
 */
export async function importCourse(dir: string, options: ImportOptions): Promise<ImportResult> {
	const files = await listPackage(dir);
	const contentHash = files && (await hashPackage(files));
	const known = files && contentHash && (await findImported(files, contentHash, options));
	if (known !== undefined) return { ok: true, changed: false, course: known };

	// Only now: a start that finds all imported keeps none of it in memory.
	const { bringIn } = await import('./bring-in-course.server.ts');
	return bringIn(dir, contentHash, options);
}

async function hashPackage(files: PackageFiles): Promise<string> {
	// The films' sources lie beside the lessons and are no part of the package.
	const paths = files.below('').filter((path) => !path.endsWith('.ts') || path.includes('/video/'));
	const content = await hashFiles(files, paths);
	return createHash('sha256').update(`${IMPORT_VERSION} ${content}`).digest('hex');
}

/** The course's slug when just this package is imported and its videos are in their place. */
async function findImported(
	files: PackageFiles,
	contentHash: string,
	{ db, mediaRoot }: ImportOptions
): Promise<string | undefined> {
	if (!files.has('course.yaml')) return undefined;
	const course = readYaml('course.yaml', await files.read('course.yaml'), CourseEntry);
	if (!course.ok) return undefined;
	const { slug } = course.value;
	const row = await db
		.selectFrom('course')
		.select('content_hash')
		.where('slug', '=', slug)
		.executeTakeFirst();
	if (row?.content_hash !== contentHash) return undefined;
	for (const videoId of await videosOf(db, slug)) {
		const found = await stat(join(mediaRoot, videoId)).catch(() => undefined);
		if (!found?.isDirectory()) return undefined;
	}
	return slug;
}
