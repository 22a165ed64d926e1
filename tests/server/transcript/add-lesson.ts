import type { Connection } from '#lib/database/connection.server.ts';

export const COURSE_ID = 1;
export const LESSON_ID = 1;

/** A course in a language, with one module and one lesson. */
export async function addLesson(
	{ kysely }: Connection,
	{ language = 'en' }: { language?: string } = {}
): Promise<void> {
	await kysely
		.insertInto('course')
		.values({
			id: COURSE_ID,
			slug: 'heel-to-hip',
			title: 'From Heel to Hip',
			subtitle: '',
			language,
			summary: '',
			licence: 'CC BY 4.0',
			safety_note: '',
			completion_threshold: 0.9,
			is_sequence_enforced: 0,
			content_hash: 'first',
			imported_at: 0
		})
		.execute();
	await kysely
		.insertInto('module')
		.values({ id: 1, course_id: COURSE_ID, ordinal: 0, slug: 'one', title: 'One' })
		.execute();
	await kysely
		.insertInto('lesson')
		.values({
			id: LESSON_ID,
			course_id: COURSE_ID,
			module_id: 1,
			ordinal: 0,
			slug: 'ball-and-socket',
			title: 'Ball and socket',
			summary: '',
			equipment: '[]',
			level: 'all',
			video_id: 'abc',
			duration_ms: 112_000,
			has_storyboard: 0,
			has_poster: 0
		})
		.execute();
}
