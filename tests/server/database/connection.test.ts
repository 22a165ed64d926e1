import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection, type Connection } from '#lib/database/connection.server.ts';

const MEGABYTE = 1024 * 1024;

let folder: string;
let path: string;
let connection: Connection;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cueline-connection-'));
	path = join(folder, 'cueline.sqlite');
	connection = openConnection(path);
	connection.sqlite.exec('CREATE TABLE book (title TEXT PRIMARY KEY, text BLOB) STRICT');
});

afterEach(async () => {
	await connection.close();
	rmSync(folder, { recursive: true });
});

describe('openConnection', () => {
	it('syncs every commit to disk, on a new file and on one that is there', () => {
		const full = 2;
		const again = openConnection(path);
		for (const { sqlite } of [connection, again]) {
			expect(sqlite.pragma('synchronous', { simple: true })).toBe(full);
			expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
			expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
		}
		again.sqlite.close();
	});

	it('keeps its write-ahead log short under a steady load', () => {
		writeMegabytes(60);
		expect(logBytes()).toBeLessThan(8 * MEGABYTE);
	});

	it('cuts the log that a slow reader has made long', () => {
		const reader = openConnection(path);
		reader.sqlite.exec('BEGIN; SELECT count(*) FROM book');
		writeMegabytes(40);
		expect(logBytes()).toBeGreaterThan(40 * MEGABYTE);
		reader.sqlite.exec('COMMIT');
		writeMegabytes(10);
		expect(logBytes()).toBeLessThanOrEqual(17 * MEGABYTE);
		reader.sqlite.close();
	});

	it('leaves no log when it is closed, even while somebody is writing', async () => {
		const written = connection.kysely.transaction().execute(async (transaction) => {
			await sql`INSERT INTO book (title) VALUES ('Heels')`.execute(transaction);
			await new Promise(setImmediate);
		});
		await connection.close();
		await written;
		expect(statSync(`${path}-wal`, { throwIfNoEntry: false })).toBeUndefined();
		connection = openConnection(path);
		expect(titles()).toEqual(['Heels']);
	});

	it('begins a transaction as a writer, so that one that reads first is not refused later', async () => {
		const other = openConnection(path);
		other.sqlite.pragma('busy_timeout = 0');
		await connection.kysely.transaction().execute(async (transaction) => {
			await sql`SELECT count(*) FROM book`.execute(transaction);
			expect(() => add(other, 'Hips')).toThrow(/locked/);
			await sql`INSERT INTO book (title) VALUES ('Heels')`.execute(transaction);
		});
		other.sqlite.close();
		expect(titles()).toEqual(['Heels']);
	});

	it('tells that the disk is full, undoes what was begun, and goes on when there is room', async () => {
		connection.sqlite.pragma('cache_size = 1');
		const fill = () =>
			connection.kysely.transaction().execute(async (transaction) => {
				await sql`INSERT INTO book (title) VALUES ('Heels')`.execute(transaction);
				await sql`INSERT INTO book VALUES ('Hips', zeroblob(${MEGABYTE}))`.execute(transaction);
			});
		connection.sqlite.pragma('max_page_count = 10');
		await expect(fill()).rejects.toMatchObject({ code: 'SQLITE_FULL' });
		expect(titles()).toEqual([]);

		connection.sqlite.pragma('max_page_count = 4294967294');
		await fill();
		expect(titles()).toEqual(['Heels', 'Hips']);
	});
});

function writeMegabytes(count: number): void {
	const write = connection.sqlite.prepare('REPLACE INTO book VALUES (?, randomblob(?))');
	for (let index = 0; index < count; index += 1) write.run(`Book ${index % 10}`, MEGABYTE);
}

function logBytes(): number {
	return statSync(`${path}-wal`).size;
}

function add({ sqlite }: Connection, title: string): void {
	sqlite.prepare('INSERT INTO book (title) VALUES (?)').run(title);
}

function titles(): string[] {
	return connection.sqlite
		.prepare<[], string>('SELECT title FROM book ORDER BY title')
		.pluck()
		.all();
}
