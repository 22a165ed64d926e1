import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConnection, type Connection } from '#lib/database/connection.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';

export const MIGRATIONS = 'migrations/sqlite';
const ROWS = 'tests/fixtures/rows';

/** The names of all migrations, in order. */
export const migrationNames = readdirSync(MIGRATIONS).sort();

type Rows = Record<string, Record<string, unknown>[]>;

/**
 * A database in `folder` as the version with the first `count` migrations left it, people's rows in
 * it: `tests/fixtures/rows` holds what each version began to keep.
 */
export function openOldDatabase(folder: string, count: number): Connection {
	const connection = openConnection(join(folder, 'cueline.sqlite'));
	const until = join(folder, 'migrations');
	mkdirSync(until);
	for (const name of migrationNames.slice(0, count)) {
		cpSync(join(MIGRATIONS, name), join(until, name));
		migrate({ sqlite: connection.sqlite }, until);
		const rows = join(ROWS, `${name.slice(0, 4)}.sql`);
		if (existsSync(rows)) connection.sqlite.exec(readFileSync(rows, 'utf8'));
	}
	return connection;
}

/** Every row of every table of ours, by table; what search makes of them is left out. */
export function readRows({ sqlite }: Pick<Connection, 'sqlite'>): Rows {
	const tables = sqlite
		.prepare<[], string>(
			`SELECT name FROM pragma_table_list
			WHERE type = 'table' AND strict AND name NOT IN ('migration', 'search_entry') ORDER BY name`
		)
		.pluck()
		.all();
	const all = (table: string) =>
		sqlite.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all();
	return Object.fromEntries(tables.map((table) => [table, all(table)]));
}

/** `before` as far as `after` has its tables and columns: what a migration dropped, it meant to drop. */
export function stillNamed(before: Rows, after: Rows): Rows {
	return Object.fromEntries(
		Object.entries(before)
			.filter(([table]) => table in after)
			.map(([table, rows]) => [table, rows.map((row) => pick(row, after[table]?.[0] ?? {}))])
	);
}

/** The columns of every row in `rows` that `wanted` names. */
export function onlyColumnsOf(rows: Rows, wanted: Rows): Rows {
	return Object.fromEntries(
		Object.entries(wanted).map(([table, [first = {}]]) => [
			table,
			(rows[table] ?? []).map((row) => pick(row, first))
		])
	);
}

function pick(row: Record<string, unknown>, named: Record<string, unknown>) {
	return Object.fromEntries(Object.entries(row).filter(([column]) => column in named));
}

/** All that makes a schema: the text of its tables, indexes, triggers and views. */
export function readSchema({ sqlite }: Pick<Connection, 'sqlite'>): unknown[] {
	return sqlite
		.prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name')
		.all();
}
