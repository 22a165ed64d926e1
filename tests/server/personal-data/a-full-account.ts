import type { Connection } from '#lib/database/connection.server.ts';
import { addLesson, COURSE_ID, LESSON_ID } from '../transcript/add-lesson.ts';

/** A column of a table that has rows of accounts. */
export interface OwnedColumn {
	table: string;
	column: string;
	/** What the full account has there; found nowhere else in it. */
	value: string | number;
}

const OWNER = 'owner-of-everything';
export const EMAIL = 'ana@example.org';

const PLACE: Record<string, string | number> = {
	account_id: OWNER,
	lesson_id: LESSON_ID,
	course_id: COURSE_ID
};

/** What may stand where not just anything may. */
const FIT: Record<string, string | number> = {
	'account.id': OWNER,
	'account.email': EMAIL,
	'account.role': 'learner',
	'lesson_progress.segments': '[[1000,2500]]',
	'lesson_progress.position_ms': 2345,
	'lesson_progress.completed_by': 'watched',
	'note_revision.note_id': 'note.id',
	'account_settings.settings': '{"rate":{"value":"settings.value","at":1700000000000}}'
};

/**
 * Fills every table that has an `account_id`, whatever tables there are, with a row of one account,
 * and answers what stands in which column.
 */
export async function fillAccount(connection: Connection): Promise<OwnedColumn[]> {
	const { sqlite } = connection;
	await addLesson(connection);
	const columns: OwnedColumn[] = [];
	let number = 1_700_000_000_000;
	for (const table of ownedTables(connection)) {
		const row = sqlite
			.prepare<[string], { name: string; type: string }>(
				'SELECT name, type FROM pragma_table_info(?)'
			)
			.all(table)
			.map(({ name, type }) => {
				number += 1001;
				const given = PLACE[name];
				const any = type === 'INTEGER' ? number : `${table}.${name}`;
				return {
					name,
					value: given ?? FIT[`${table}.${name}`] ?? any,
					isGiven: given !== undefined
				};
			});
		const names = row.map(({ name }) => name).join(', ');
		const insert = sqlite.prepare(
			`INSERT INTO ${table} (${names}) VALUES (${row.map(() => '?').join(', ')})`
		);
		insert.run(row.map(({ value }) => value));
		for (const { name, value, isGiven } of row) {
			if (!isGiven) columns.push({ table, column: name, value });
		}
	}
	sqlite
		.prepare('INSERT INTO attempt (key, count, window_ends_at) VALUES (?, 3, ?)')
		.run(`sign-in:account:${EMAIL}`, Date.now() + 60_000);
	return columns;
}

/** The tables with rows of accounts, parents before their children. */
export function ownedTables({ sqlite }: Pick<Connection, 'sqlite'>): string[] {
	const owned = sqlite
		.prepare<[], string>(
			`SELECT t.name FROM pragma_table_list t, pragma_table_info(t.name) c
			WHERE t.type = 'table' AND c.name = 'account_id' ORDER BY t.name`
		)
		.pluck()
		.all();
	return ['account', ...owned];
}
