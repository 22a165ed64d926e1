import { sql, type Transaction } from 'kysely';
import type { Schema } from '#lib/database/schema.server.ts';

/**
 * Writes what a course can be searched for in place of what it could be. The database tells itself
 * what that is (`search_source`), as it did when the index was made.
 */
export async function writeSearchEntries(db: Transaction<Schema>, courseId: number): Promise<void> {
	await db.deleteFrom('search_entry').where('course_id', '=', courseId).execute();
	await sql`
		INSERT INTO search_entry
			(course_id, lesson_id, kind, key, language, start_ms, title, body, words)
		SELECT course_id, lesson_id, kind, key, language, start_ms, title, body, words
		FROM search_source
		WHERE course_id = ${courseId}
		ORDER BY place, lesson_ordinal, start_ms
	`.execute(db);
}
