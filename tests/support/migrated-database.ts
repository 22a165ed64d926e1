import { openConnection, type Connection } from '#lib/database/connection.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';

/** A real SQLite in memory, at the newest migration. */
export function migratedDatabase(): Connection {
	const connection = openConnection(':memory:');
	migrate(connection, 'migrations/sqlite');
	return connection;
}
