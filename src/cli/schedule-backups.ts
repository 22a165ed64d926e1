import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { BackupResult } from '#lib/backup/write-backup.server.ts';
import { scheduleBackups } from '#lib/backup/scheduled-backups.server.ts';
import { createLog } from '#lib/operation/log.server.ts';
import type { Settings } from '../settings.server.ts';

/** Makes the backups that BACKUP_DIR asks for, until the server stops. */
export function makeScheduledBackups({ backups, dataDir, logLevel }: Settings): void {
	if (backups === undefined) return;
	const log = createLog(logLevel);
	const stop = scheduleBackups(backups, {
		write: (file, signal) => runBackup({ file, dataDir, signal }),
		tell({ file, ...outcome }) {
			if (outcome.ok) log.info({ file }, 'backup');
			else log.error({ file, reason: outcome.message }, 'backup failed');
		}
	});
	process.once('sveltekit:shutdown', stop);
}

/** In a process of its own that gives way to others: no answer waits for a backup. */
async function runBackup(options: {
	file: string;
	dataDir: string;
	signal: AbortSignal;
}): Promise<BackupResult> {
	const { file, dataDir, signal } = options;
	const command = join(import.meta.dirname, 'cueline.ts');
	const child = spawn(process.execPath, [command, 'backup', file], {
		env: { ...process.env, DATA_DIR: dataDir },
		stdio: ['ignore', 'ignore', 'pipe'],
		signal
	});
	const ended = once(child, 'close');
	if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
	const [said] = await Promise.all([text(child.stderr), ended]);
	return child.exitCode === 0 ? { ok: true } : { ok: false, message: said.trim() };
}
