import type { Database } from '#lib/database/connection.server.ts';

/** The folders of a course's videos, each once. */
export async function videosOf(db: Database, courseSlug: string): Promise<string[]> {
	const rows = await db
		.selectFrom('lesson')
		.innerJoin('course', 'course.id', 'lesson.course_id')
		.select('lesson.video_id')
		.distinct()
		.where('course.slug', '=', courseSlug)
		.execute();
	return rows.map(({ video_id }) => video_id);
}
