import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lastBackup, scheduleBackups } from '#lib/backup/scheduled-backups.server.ts';
import { temporaryFolder } from '../publishing/small-course.ts';

/** Waits for what a busy machine may take a while for. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });

const HOUR_MS = 60 * 60 * 1000;
const START_MS = Date.parse('2026-11-22T03:00:00Z');

type Outcome = { ok: true } | { ok: false; message: string };

/** A schedule of one backup a day, under a clock that the test sets. */
function aSchedule({ dir = temporaryFolder(), keep = 2 } = {}) {
	const told: string[] = [];
	let nowMs = START_MS;
	let looks = 0;
	let writing: () => Promise<Outcome> = () => Promise.resolve({ ok: true });
	const started: string[] = [];
	const signals: AbortSignal[] = [];
	const start = () => {
		const stop = scheduleBackups(
			{ dir, everyMs: 24 * HOUR_MS, keep },
			{
				async write(file, signal) {
					started.push(basename(file));
					signals.push(signal);
					const outcome = await writing();
					if (outcome.ok) writeFileSync(file, 'a backup');
					return outcome;
				},
				tell: (outcome) => told.push(outcome.ok ? basename(outcome.file) : outcome.message),
				now() {
					looks += 1;
					return new Date(nowMs);
				},
				lookEveryMs: 1
			}
		);
		onTestFinished(stop);
		return stop;
	};
	return {
		dir,
		told,
		started,
		signals,
		start,
		answer: (next: () => Promise<Outcome>) => (writing = next),
		pass: (hours: number) => (nowMs += hours * HOUR_MS),
		/** Until it has been asked twenty times more whether a backup is due. */
		looked: async () => {
			const until = looks + 20;
			await soon(() => expect(looks).toBeGreaterThan(until));
		}
	};
}

const FIRST = 'cueline-2026-11-22T03-00-00Z.tar';
const SECOND = 'cueline-2026-11-23T03-00-00Z.tar';

describe('scheduleBackups', { timeout: 60_000 }, () => {
	it('writes one at once, and the next when that is a day old', async () => {
		const { told, start, pass, looked } = aSchedule();
		start();
		await soon(() => expect(told).toEqual([FIRST]));
		pass(23.9);
		await looked();
		expect(told).toEqual([FIRST]);
		pass(0.1);
		await soon(() => expect(told).toEqual([FIRST, SECOND]));
	});

	it('writes none too early after a restart', async () => {
		const { told, start, pass, looked } = aSchedule();
		const stop = start();
		await soon(() => expect(told).toEqual([FIRST]));
		stop();
		pass(1);
		start();
		await looked();
		expect(told).toEqual([FIRST]);
	});

	it('tells why one failed, removes nothing, and tries again a quarter of an hour later', async () => {
		const { dir, told, start, pass, answer, looked } = aSchedule({ keep: 1 });
		start();
		await soon(() => expect(told).toEqual([FIRST]));
		answer(() => Promise.resolve({ ok: false, message: 'No space.' }));
		pass(24);
		await soon(() => expect(told).toEqual([FIRST, 'No space.']));
		pass(0.24);
		await looked();
		expect(told).toHaveLength(2);
		expect(readdirSync(dir)).toEqual([FIRST]);
		answer(() => Promise.resolve({ ok: true }));
		pass(0.01);
		await soon(() => expect(told[2]).toMatch(/^cueline-2026-11-23/));
		expect(readdirSync(dir)).toHaveLength(1);
	});

	it('goes on after a folder that cannot be used', async () => {
		const dir = join(temporaryFolder(), 'file', 'below');
		writeFileSync(join(dir, '..'), 'no folder');
		const { told, start, pass } = aSchedule({ dir });
		start();
		await soon(() => expect(told).toHaveLength(1));
		expect(told[0]).toMatch(/below cannot be used for backups \(EEXIST: .*file/);
		pass(1);
		await soon(() => expect(told).toHaveLength(2));
	});

	it('never writes two at a time', async () => {
		const { started, start, pass, answer, looked } = aSchedule();
		const { promise, resolve } = Promise.withResolvers<Outcome>();
		answer(() => promise);
		start();
		await soon(() => expect(started).toEqual([FIRST]));
		pass(48);
		await looked();
		expect(started).toEqual([FIRST]);
		resolve({ ok: true });
	});

	it('keeps the newest ones, and every file that is not its own', async () => {
		const dir = temporaryFolder();
		const foreign = ['cueline.tar', 'cueline-old.tar', 'cueline-2020-01-01T00-00-00Z.tar.gz'];
		const own = ['cueline-2026-11-19T03-00-00Z.tar', 'cueline-2026-11-20T03-00-00Z.tar'];
		for (const name of [...foreign, ...own]) writeFileSync(join(dir, name), '');
		const { told, start } = aSchedule({ dir, keep: 2 });
		start();
		await soon(() => expect(told).toEqual([FIRST]));
		expect(readdirSync(dir).sort()).toEqual([...foreign, own[1], FIRST].sort());
		expect(await lastBackup(dir)).toEqual(new Date(START_MS));
	});

	it('gives up the one being written when it is stopped', async () => {
		const { started, signals, start, answer } = aSchedule();
		answer(() => new Promise(() => undefined));
		const stop = start();
		await soon(() => expect(started).toHaveLength(1));
		stop();
		expect(signals[0]?.aborted).toBe(true);
	});
});

describe('lastBackup', () => {
	it('knows of none where there is no such folder', async () => {
		expect(await lastBackup('/nowhere')).toBeUndefined();
	});
});
