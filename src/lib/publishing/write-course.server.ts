import type { Transaction } from 'kysely';
import type { Schema } from '#lib/database/schema.server.ts';
import { writeSearchEntries } from '#lib/search/write-search-entries.server.ts';
import type { CheckedPackage } from './check-package.server.ts';
import type { PlacedMedia } from './place-media.server.ts';
import { writeAnatomy } from './write-anatomy.server.ts';
import { writeTracks } from './write-tracks.server.ts';

export interface CourseToWrite {
	checked: CheckedPackage;
	/** By lesson. */
	media: ReadonlyMap<string, PlacedMedia>;
	contentHash: string;
	now: Date;
}

/**
 * Writes a course over what was there before. Lessons keep their rows by slug, so that notes and
 * progress stay; one that is no longer in the package is unlisted, not deleted.
 */
export async function writeCourse(db: Transaction<Schema>, write: CourseToWrite): Promise<void> {
	const { course } = write.checked;
	const courseId = await writeCourseRow(db, write);
	await writeAnatomy(db, courseId, write.checked);

	// Their lessons lose the module and are given the new one below, if they are still listed.
	await db.deleteFrom('module').where('course_id', '=', courseId).execute();
	let lessonOrdinal = 0;
	for (const [ordinal, { id: slug, title, lessons }] of course.modules.entries()) {
		const { id: moduleId } = await db
			.insertInto('module')
			.values({ course_id: courseId, ordinal, slug, title })
			.returning('id')
			.executeTakeFirstOrThrow();
		for (const lessonSlug of lessons) {
			const place = { courseId, moduleId, ordinal: lessonOrdinal };
			await writeLesson(db, write, { slug: lessonSlug, ...place });
			lessonOrdinal += 1;
		}
	}
	await writeSearchEntries(db, courseId);
}

async function writeCourseRow(
	db: Transaction<Schema>,
	{ checked: { course }, contentHash, now }: CourseToWrite
): Promise<number> {
	const row = {
		slug: course.slug,
		title: course.title,
		subtitle: course.subtitle,
		language: course.language,
		summary: course.summary,
		licence: course.licence,
		safety_note: course.safetyNote,
		completion_threshold: course.completionThreshold,
		is_sequence_enforced: course.sequence === 'enforced' ? 1 : 0,
		content_hash: contentHash,
		imported_at: now.getTime()
	} as const;
	const { id } = await db
		.insertInto('course')
		.values(row)
		.onConflict((conflict) => conflict.column('slug').doUpdateSet(row))
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

async function writeLesson(
	db: Transaction<Schema>,
	{ checked, media }: CourseToWrite,
	place: { slug: string; courseId: number; moduleId: number; ordinal: number }
): Promise<void> {
	const lesson = checked.lessons.find(({ slug }) => slug === place.slug);
	const placed = media.get(place.slug);
	if (!lesson || !placed) throw new Error(`The lesson ${place.slug} was not checked.`);
	const row = {
		course_id: place.courseId,
		module_id: place.moduleId,
		ordinal: place.ordinal,
		slug: place.slug,
		title: lesson.entry.title,
		summary: lesson.entry.summary,
		equipment: JSON.stringify(lesson.entry.equipment),
		level: lesson.entry.level,
		video_id: placed.videoId,
		duration_ms: placed.durationMs,
		has_storyboard: placed.hasStoryboard ? 1 : 0,
		has_poster: placed.hasPoster ? 1 : 0
	} as const;
	const { id } = await db
		.insertInto('lesson')
		.values(row)
		.onConflict((conflict) => conflict.columns(['course_id', 'slug']).doUpdateSet(row))
		.returning('id')
		.executeTakeFirstOrThrow();
	await writeTracks(db, id, lesson);
}
