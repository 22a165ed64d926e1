import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import {
	enrolledLearner,
	newDataDir,
	removeDataDir,
	startCueline,
	type RunningCueline
} from '../support/running-cueline.ts';
import { databaseOf } from './support/database-of.ts';

const LESSON = '/courses/heel-to-hip/ball-and-socket';

let server: RunningCueline;
let cookie: string;

test.beforeAll(async () => {
	server = await startCueline(newDataDir());
	cookie = await enrolledLearner(server.origin);
});

test.afterAll(async () => {
	await server.stop();
	removeDataDir(server.dataDir);
});

test('while another process holds the database, writing is put off and reading goes on', async () => {
	const database = databaseOf(server.dataDir);
	database.exec('BEGIN IMMEDIATE');
	const during = await writeEverywhere('busy with another change');
	expect((await fetch(server.origin + LESSON, { headers: { cookie } })).status).toBe(200);
	database.exec('ROLLBACK');
	database.close();
	await expectAllWritten(during);
});

test('while the disk takes nothing more, writing is put off and reading goes on', async () => {
	limitFileSize('1');
	const during = await writeEverywhere('storage just now');
	expect((await fetch(server.origin + LESSON, { headers: { cookie } })).status).toBe(200);
	limitFileSize('unlimited');
	await expectAllWritten(during);

	const database = databaseOf(server.dataDir);
	expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
	database.close();
});

/** What a full disk does to a write, for a process that is running; nobody has to be root for it. */
function limitFileSize(bytes: string): void {
	const words = ['--pid', String(server.serverPid), `--fsize=${bytes}:unlimited`];
	expect(spawnSync('prlimit', words).status).toBe(0);
}

interface Write {
	path: string;
	init: RequestInit;
	/** What it answers when it works. */
	status: number;
}

/** A beat, a note and a sign-up, each told to come again later in a sentence that has `said`. */
async function writeEverywhere(said: string): Promise<Write[]> {
	const now = new Date().toISOString();
	const asJson = { origin: server.origin, cookie, 'content-type': 'application/json' };
	const beat = { session: randomUUID(), seq: 0, segments: [[0, 400]], positionMs: 400, at: now };
	const note = { atMs: 1000, body: `Kept ${said}`, updatedAt: now };
	const writes: Write[] = [
		{
			path: `${LESSON}/progress`,
			init: { method: 'POST', headers: asJson, body: JSON.stringify(beat) },
			status: 200
		},
		{
			path: `${LESSON}/notes/${randomUUID()}`,
			init: { method: 'PUT', headers: asJson, body: JSON.stringify(note) },
			status: 200
		},
		{
			path: '/signup',
			init: {
				method: 'POST',
				redirect: 'manual',
				headers: { origin: server.origin, accept: 'text/html' },
				body: new URLSearchParams({
					name: 'Cleo',
					email: `${randomUUID()}@example.org`,
					password: `long-${randomUUID()}`
				})
			},
			status: 303
		}
	];
	for (const { path, init } of writes) {
		const answer = await fetch(server.origin + path, init);
		expect([path, answer.status]).toEqual([path, 503]);
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(await answer.text()).toContain(said);
	}
	return writes;
}

/** The very same requests once more: each is kept, and nothing of the first try is in its way. */
async function expectAllWritten(writes: readonly Write[]): Promise<void> {
	for (const { path, init, status } of writes) {
		const answer = await fetch(server.origin + path, init);
		expect([path, answer.status]).toEqual([path, status]);
	}
	const answer = await fetch(`${server.origin}${LESSON}/notes`, { headers: { cookie } });
	const { notes } = (await answer.json()) as { notes: { body: string }[] };
	const bodies = notes.map(({ body }) => body);
	expect(new Set(bodies).size).toBe(bodies.length);
}
