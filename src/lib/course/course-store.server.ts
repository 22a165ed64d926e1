import type { Selectable } from 'kysely';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import type { Course, CourseOutline, Lesson } from './course.ts';

export type CourseStore = ReturnType<typeof createCourseStore>;

export interface Chapter {
	startSeconds: number;
	endSeconds: number;
	title: string;
}

/** Published courses. Outlines are kept in memory until their course is imported anew. */
export function createCourseStore(db: Database) {
	const outlines = new Map<string, CourseOutline>();

	async function readOutline(course: Course): Promise<CourseOutline> {
		const [modules, lessons] = await Promise.all([
			db
				.selectFrom('module')
				.selectAll()
				.where('course_id', '=', course.id)
				.orderBy('ordinal')
				.execute(),
			db
				.selectFrom('lesson')
				.selectAll()
				.where('course_id', '=', course.id)
				.where('module_id', 'is not', null)
				.orderBy('ordinal')
				.execute()
		]);
		return {
			...course,
			modules: modules.map(({ id, slug, title }) => ({
				slug,
				title,
				lessons: lessons.filter(({ module_id }) => module_id === id).map(toLesson)
			}))
		};
	}

	return {
		async all(): Promise<Course[]> {
			const rows = await db.selectFrom('course').selectAll().orderBy('id').execute();
			return rows.map(toCourse);
		},

		/** A course with its modules and lessons in order, or undefined when there is none. */
		async outline(slug: string): Promise<CourseOutline | undefined> {
			const row = await db
				.selectFrom('course')
				.selectAll()
				.where('slug', '=', slug)
				.executeTakeFirst();
			if (row === undefined) return undefined;
			const known = outlines.get(slug);
			if (known?.contentHash === row.content_hash) return known;
			const outline = await readOutline(toCourse(row));
			outlines.set(slug, outline);
			return outline;
		},

		/** A lesson's chapters in the language asked for, by start; empty when it has none. */
		async chapters(lessonId: number, language: string): Promise<Chapter[]> {
			const rows = await db
				.selectFrom('chapter')
				.selectAll()
				.where('lesson_id', '=', lessonId)
				.where('language', '=', language)
				.orderBy('ordinal')
				.execute();
			return rows.map(({ start_ms, end_ms, title }) => ({
				startSeconds: start_ms / 1000,
				endSeconds: end_ms / 1000,
				title
			}));
		}
	};
}

function toCourse(row: Selectable<Schema['course']>): Course {
	return {
		id: row.id,
		slug: row.slug,
		title: row.title,
		subtitle: row.subtitle,
		language: row.language,
		summary: row.summary,
		licence: row.licence,
		safetyNote: row.safety_note,
		completionThreshold: row.completion_threshold,
		isSequenceEnforced: row.is_sequence_enforced === 1,
		contentHash: row.content_hash,
		importedAt: row.imported_at
	};
}

function toLesson(row: Selectable<Schema['lesson']>): Lesson {
	return {
		id: row.id,
		slug: row.slug,
		title: row.title,
		summary: row.summary,
		equipment: JSON.parse(row.equipment) as string[],
		level: row.level,
		durationMs: row.duration_ms,
		videoId: row.video_id,
		hasPoster: row.has_poster === 1,
		hasStoryboard: row.has_storyboard === 1
	};
}
