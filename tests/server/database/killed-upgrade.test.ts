import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	copyFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnection } from '#lib/database/connection.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';
import {
	migrationNames,
	MIGRATIONS,
	onlyColumnsOf,
	openOldDatabase,
	readRows,
	readSchema,
	stillNamed
} from './old-database.ts';

let folder: string;
let schema: unknown[];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cueline-killed-'));
	const fresh = openConnection(':memory:');
	migrate(fresh, MIGRATIONS);
	schema = readSchema(fresh);
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('an upgrade that is killed', () => {
	it.concurrent.each(migrationNames)(
		'at any statement of %s goes on at the next start',
		async (name) => {
			const index = migrationNames.indexOf(name);
			const before = join(folder, name);
			mkdirSync(before);
			const old = openOldDatabase(before, index);
			const rows = readRows(old);
			await old.close();

			const statements = splitStatements(readFileSync(join(MIGRATIONS, name), 'utf8'));
			for (let at = 0; at <= statements.length; at += 1) {
				const path = join(before, 'killed.sqlite');
				copyFileSync(join(before, 'cueline.sqlite'), path);
				const deadly = join(before, `dies-at-${at}`);
				cpSync(MIGRATIONS, deadly, { recursive: true });
				writeFileSync(join(deadly, name), statements.toSpliced(at, 0, 'SELECT die();').join('\n'));
				expect(await runUntilKilled(path, deadly)).toBe('SIGKILL');

				const next = openConnection(path);
				next.sqlite.pragma('synchronous = OFF'); // nobody pulls a plug here, and there are many
				expect(migrate(next, MIGRATIONS)).toEqual(migrationNames.slice(index));
				expect(next.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
				expect(readSchema(next)).toEqual(schema);
				const after = readRows(next);
				const wanted = stillNamed(rows, after);
				expect(onlyColumnsOf(after, wanted)).toEqual(wanted);
				await next.close();
				rmSync(path);
			}
		},
		180_000
	);
});

async function runUntilKilled(path: string, migrations: string): Promise<unknown> {
	const script = fileURLToPath(new URL('./migrate-until-killed.ts', import.meta.url));
	const child = spawn(process.execPath, [script, path, migrations], { stdio: 'inherit' });
	const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
	return signal;
}

/** A statement ends at a semicolon that ends its line, a trigger at its END. Comments are left out. */
function splitStatements(sql: string): string[] {
	const statements: string[] = [];
	let statement = '';
	for (const line of sql.split('\n')) {
		const code = line.replace(/--.*$/, '').trimEnd();
		statement += `${code}\n`;
		const isTrigger = /^\s*CREATE TRIGGER/.test(statement);
		if (!(isTrigger ? code === 'END;' : code.endsWith(';'))) continue;
		statements.push(statement);
		statement = '';
	}
	return statements;
}
