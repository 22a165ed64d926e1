import { openConnection } from '#lib/database/connection.server.ts';

/** What is in a database. */
export interface Contents {
	/** How many rows each table has. */
	rows: Record<string, number>;
	/** The folders below `media` that lessons are played from, sorted. */
	videoIds: string[];
}

/**
 * Looks through a closed database and leaves it one file, without a write-ahead log.
 * @returns undefined when it is damaged, or none.
 */
export async function inspectDatabase(path: string): Promise<Contents | undefined> {
	try {
		const connection = openConnection(path);
		try {
			const { sqlite } = connection;
			const isWhole = sqlite.pragma('integrity_check', { simple: true }) === 'ok';
			const breaches = sqlite.pragma('foreign_key_check') as unknown[];
			if (!isWhole || breaches.length > 0) return undefined;
			const column = (sql: string) => sqlite.prepare<[], string>(sql).pluck().all();
			const tables = column(
				"SELECT name FROM pragma_table_list WHERE type = 'table' AND strict ORDER BY name"
			);
			const count = (table: string) =>
				sqlite.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
			const rows = Object.fromEntries(tables.map((table) => [table, count(table)]));
			const videoIds = column('SELECT DISTINCT video_id FROM lesson ORDER BY video_id');
			sqlite.pragma('journal_mode = DELETE');
			return { rows, videoIds };
		} finally {
			await connection.close();
		}
	} catch {
		return undefined;
	}
}
