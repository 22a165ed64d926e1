import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPackage, type CheckedPackage } from './check-package.server.ts';
import type { ImportOptions, ImportResult } from './import-course.server.ts';
import { makeTranscripts } from './make-transcripts.server.ts';
import type { PackageProblem } from './package-problem.ts';
import { placeMedia, type PlacedMedia } from './place-media.server.ts';
import { videosOf } from './videos-of-course.server.ts';
import { writeCourse } from './write-course.server.ts';

/**
 * Checks a package and puts it in the place of what its course was, whole or not at all.
 * @param contentHash undefined where there is no package
 */
export async function bringIn(
	dir: string,
	contentHash: string | undefined,
	options: ImportOptions
): Promise<ImportResult> {
	const { db, mediaRoot } = options;
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
