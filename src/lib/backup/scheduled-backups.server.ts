import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '#lib/database/make-folder.server.ts';
import { STAGING_PREFIX, type BackupResult } from './write-backup.server.ts';
import { nameBackup, newestBackup, outdatedBackups } from './rotation.ts';
import type { BackupPlan } from './backup-plan.ts';

interface Schedule {
	/** Writes one backup to a file that is not there yet. */
	write: (file: string, signal: AbortSignal) => Promise<BackupResult>;
	/** Told of each backup that was written, and why one was not. */
	tell: (outcome: BackupResult & { file: string }) => void;
	now?: () => Date;
	/** How often it is asked whether a backup is due. */
	lookEveryMs?: number;
}

const MINUTE_MS = 60 * 1000;
/** After one that failed. */
const RETRY_MS = 15 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** When the newest scheduled backup in `dir` was begun, if there is one. */
export async function lastBackup(dir: string): Promise<Date | undefined> {
	return newestBackup(await readdir(dir).catch(() => []));
}

/**
 * Writes a backup whenever the newest in the folder is old enough, one at a time, and then removes
 * those that are one too many. The folder itself says when the next is due, so that a restart
 * neither skips one nor makes one too early. Answers how to stop; a backup that is being written
 * is given up.
 */
export function scheduleBackups(plan: BackupPlan, schedule: Schedule): () => void {
	const { write, tell, now = () => new Date(), lookEveryMs = MINUTE_MS } = schedule;
	const stopping = new AbortController();
	let isWriting = false;
	let notBeforeMs = 0;

	async function look(): Promise<void> {
		const begun = now();
		if (isWriting || begun.getTime() < notBeforeMs) return;
		isWriting = true;
		try {
			const last = await lastBackup(plan.dir);
			// One from the future, by a clock that was wrong, does not put off the next.
			const sinceMs = last === undefined ? Infinity : Math.abs(begun.getTime() - last.getTime());
			if (sinceMs < plan.everyMs) return;
			const file = join(plan.dir, nameBackup(begun));
			const outcome = await attempt(file);
			if (stopping.signal.aborted) return;
			if (!outcome.ok) notBeforeMs = now().getTime() + Math.min(RETRY_MS, plan.everyMs);
			tell({ ...outcome, file });
		} finally {
			isWriting = false;
		}
	}

	async function attempt(file: string): Promise<BackupResult> {
		try {
			makeFolder(plan.dir);
			await removeLeftovers(plan.dir, now());
			const written = await write(file, stopping.signal);
			if (written.ok) await rotate(plan);
			return written;
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return { ok: false, message: `${plan.dir} cannot be used for backups (${reason}).` };
		}
	}

	const timer = setInterval(() => void look(), lookEveryMs);
	timer.unref();
	void look();
	return () => {
		clearInterval(timer);
		stopping.abort();
	};
}

async function rotate({ dir, keep }: BackupPlan): Promise<void> {
	for (const name of outdatedBackups(await readdir(dir), keep)) await rm(join(dir, name));
}

/** Of a backup whose process was killed. A day is longer than any takes. */
async function removeLeftovers(dir: string, now: Date): Promise<void> {
	for (const name of await readdir(dir)) {
		if (!name.startsWith(STAGING_PREFIX)) continue;
		const { mtimeMs } = await stat(join(dir, name));
		if (now.getTime() - mtimeMs > DAY_MS) await rm(join(dir, name), { recursive: true });
	}
}
