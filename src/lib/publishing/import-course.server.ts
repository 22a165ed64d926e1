import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '#lib/database/connection.server.ts';
import { checkPackage, type CheckedPackage } from './check-package.server.ts';
import { CourseEntry } from './course-package.ts';
import { hashFiles, listPackage, type PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';
import { makeTranscripts } from './make-transcripts.server.ts';
import { placeMedia, type PlacedMedia } from './place-media.server.ts';
import { readYaml } from './read-yaml.ts';
import { writeCourse } from './write-course.server.ts';

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
	const { db, mediaRoot } = options;
	const files = await listPackage(dir);
	const contentHash = files && (await hashPackage(files));
	const known = files && contentHash && (await findImported(files, contentHash, options));
	if (known !== undefined) return { ok: true, changed: false, course: known };

	const check = await checkPackage(dir, { hasRecogniser: options.recogniser !== undefined });
	if (!check.ok || contentHash === undefined) {
		return { ok: false, problems: check.ok ? [] : check.problems };
	}
	const { slug } = check.package.course;
	const made = await makeTranscripts(check.package.files, check.package.lessons, options);
	if (!made.ok) return made;
	const before = await videosOf(db, slug);
	const placed = await placeAll(check.package, options);
	if (!placed.ok) return placed;
	const { media } = placed;
	try {
		await db.transaction().execute(async (transaction) => {
			await writeCourse(transaction, {
				checked: { ...check.package, lessons: made.lessons },
				media,
				contentHash,
				now: options.now
			});
		});
	} catch (error) {
		await removeNew(mediaRoot, media);
		throw error;
	}
	await removeUnused(before, options);
	const warned = made.warnings.length > 0 ? { warnings: made.warnings } : {};
	return { ok: true, changed: true, course: slug, ...warned };
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

async function placeAll(
	checked: CheckedPackage,
	{ mediaRoot, onProgress }: ImportOptions
): Promise<
	{ ok: true; media: Map<string, PlacedMedia> } | { ok: false; problems: PackageProblem[] }
> {
	const media = new Map<string, PlacedMedia>();
	for (const lesson of checked.lessons) {
		const placement = await placeMedia(checked.files, lesson, {
			mediaRoot,
			...(onProgress ? { onProgress: (fraction) => onProgress(lesson.slug, fraction) } : {})
		});
		if (!placement.ok) {
			await removeNew(mediaRoot, media);
			return placement;
		}
		media.set(lesson.slug, placement.media);
	}
	return { ok: true, media };
}

async function removeNew(mediaRoot: string, media: Map<string, PlacedMedia>): Promise<void> {
	for (const { videoId, isNew } of media.values()) {
		if (isNew) await rm(join(mediaRoot, videoId), { recursive: true, force: true });
	}
}

async function videosOf(db: Database, courseSlug: string): Promise<string[]> {
	const rows = await db
		.selectFrom('lesson')
		.innerJoin('course', 'course.id', 'lesson.course_id')
		.select('lesson.video_id')
		.distinct()
		.where('course.slug', '=', courseSlug)
		.execute();
	return rows.map(({ video_id }) => video_id);
}

async function removeUnused(videoIds: string[], { db, mediaRoot }: ImportOptions): Promise<void> {
	for (const videoId of videoIds) {
		const used = await db
			.selectFrom('lesson')
			.select('id')
			.where('video_id', '=', videoId)
			.executeTakeFirst();
		if (!used) await rm(join(mediaRoot, videoId), { recursive: true, force: true });
	}
}
