import type Sqlite from 'better-sqlite3';
import type { Selectable } from 'kysely';
import type { Schema } from '#lib/database/schema.server.ts';

export type NoteRow = Selectable<Schema['note']>;

/** The statements by which notes are written, prepared once. */
export function prepareNoteRows(sqlite: Sqlite.Database) {
	const find = sqlite.prepare<[string, string], NoteRow>(
		'SELECT * FROM note WHERE account_id = ? AND id = ?'
	);
	const findTaker = sqlite.prepare<[string, string], NoteRow>(
		`SELECT n.* FROM note_revision r
		JOIN note n ON n.account_id = r.account_id AND n.id = r.note_id
		WHERE r.account_id = ? AND r.revision = ?`
	);
	const count = sqlite
		.prepare<[string, number], number>(
			'SELECT count(*) FROM note WHERE account_id = ? AND lesson_id = ? AND deleted_at IS NULL'
		)
		.pluck();
	const keep = sqlite.prepare<NoteRow>(
		`INSERT INTO note (account_id, id, lesson_id, at_ms, body, created_at, updated_at, deleted_at,
			revision, conflict_of)
		VALUES (@account_id, @id, @lesson_id, @at_ms, @body, @created_at, @updated_at, @deleted_at,
			@revision, @conflict_of)
		ON CONFLICT (account_id, id) DO UPDATE SET at_ms = excluded.at_ms, body = excluded.body,
			updated_at = excluded.updated_at, deleted_at = excluded.deleted_at,
			revision = excluded.revision, conflict_of = excluded.conflict_of`
	);
	const remember = sqlite.prepare<[string, string, string]>(
		'INSERT OR IGNORE INTO note_revision (account_id, revision, note_id) VALUES (?, ?, ?)'
	);

	return {
		find: (accountId: string, id: string) => find.get(accountId, id),

		/** The note that took a revision, whatever became of it. */
		findTaker: (accountId: string, revision: string) => findTaker.get(accountId, revision),

		/** How many notes a learner has at a lesson. */
		count: (accountId: string, lessonId: number) => count.get(accountId, lessonId) ?? 0,

		/** Keeps a note, and remembers its revision for good. */
		keep(row: NoteRow): NoteRow {
			keep.run(row);
			remember.run(row.account_id, row.revision, row.id);
			return row;
		},

		/** Remembers a revision that said what the note says already. */
		remember(row: NoteRow, revision: string) {
			remember.run(row.account_id, revision, row.id);
		}
	};
}
