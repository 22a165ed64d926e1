import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection, type Connection } from '#lib/database/connection.server.ts';
import { groupWrites } from '#lib/database/grouped-writes.server.ts';

let folder: string;
let connection: Connection;
let reader: Connection;
let write: ReturnType<typeof groupWrites>;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cueline-writes-'));
	connection = openConnection(join(folder, 'writes.sqlite'));
	connection.sqlite.exec(`
		CREATE TABLE shelf (name TEXT PRIMARY KEY) STRICT;
		CREATE TABLE book (title TEXT PRIMARY KEY,
			shelf TEXT REFERENCES shelf (name) DEFERRABLE INITIALLY DEFERRED) STRICT;
	`);
	reader = openConnection(join(folder, 'writes.sqlite'));
	write = groupWrites(connection);
});

afterEach(async () => {
	await reader.close();
	await connection.close();
	rmSync(folder, { recursive: true, force: true });
});

describe('groupWrites', () => {
	it('answers with what the work returned, once others can read it', async () => {
		expect(await write(() => add('Heels'))).toBe('Heels');
		expect(titles(reader)).toEqual(['Heels']);
	});

	it('commits what arrives together at once', async () => {
		let seenBetween: string[] | undefined;
		await Promise.all([write(() => add('Heels')), write(() => (seenBetween = titles(reader)))]);
		expect(seenBetween).toEqual([]);
		expect(titles(reader)).toEqual(['Heels']);
	});

	it('undoes the one that throws, whole, and keeps the others', async () => {
		const answers = await Promise.allSettled([
			write(() => add('Heels')),
			write(() => {
				add('Hips');
				throw new Error('no');
			}),
			write(() => add('Knees'))
		]);
		expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect(titles(reader)).toEqual(['Heels', 'Knees']);
	});

	it('tells everybody when the commit fails, and goes on with the next', async () => {
		const answers = await Promise.allSettled([
			write(() => add('Heels')),
			write(() => add('Hips', 'no such shelf'))
		]);
		expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		expect(titles(reader)).toEqual([]);
		await write(() => add('Knees'));
		expect(titles(reader)).toEqual(['Knees']);
	});

	it('never lands in a transaction that somebody else undoes', async () => {
		const undone = connection.kysely.transaction().execute(async () => {
			const written = write(() => add('Heels'));
			await new Promise(setImmediate);
			await new Promise(setImmediate);
			return Promise.reject(new Error('undo', { cause: written }));
		});
		const { cause } = (await undone.catch((reason: unknown) => reason)) as {
			cause: Promise<string>;
		};
		expect(await cause).toBe('Heels');
		expect(titles(reader)).toEqual(['Heels']);
	});
});

function add(title: string, shelf: string | null = null): string {
	connection.sqlite.prepare('INSERT INTO book (title, shelf) VALUES (?, ?)').run(title, shelf);
	return title;
}

function titles({ sqlite }: Connection): string[] {
	return sqlite.prepare<[], string>('SELECT title FROM book ORDER BY title').pluck().all();
}
