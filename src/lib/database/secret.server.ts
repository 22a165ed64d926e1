import { randomBytes } from 'node:crypto';
import type { Connection } from './connection.server.ts';

/** The named secret of this installation, 32 random bytes, made at its first use. */
export function readSecret({ sqlite }: Pick<Connection, 'sqlite'>, name: string): Buffer {
	sqlite
		.prepare('INSERT INTO server_secret (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING')
		.run(name, randomBytes(32));
	const row = sqlite
		.prepare<[string], { value: Buffer }>('SELECT value FROM server_secret WHERE name = ?')
		.get(name);
	if (row === undefined) throw new Error(`The secret "${name}" could not be kept in the database.`);
	return row.value;
}
