import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DATABASE } from '#lib/backup/manifest.server.ts';
import { writeBackup, type BackupResult } from '#lib/backup/write-backup.server.ts';
import { openConnection } from '#lib/database/connection.server.ts';
import type { Settings } from '../settings.server.ts';
import type { Command } from './command.ts';
import { explainStart } from './explain-start.ts';
import { settingsForCommand } from './open-for-command.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';

/** Writes the database and the imported media to one file, while the server may be running. */
export const backup: Command = {
	usage: 'FILE',
	async run(args) {
		const [file = ''] = readArguments(args, { wordCount: 1, options: {} }).words;
		const settings = settingsForCommand();
		const written = await write(fromUsersFolder(file), settings).catch((error: unknown) => {
			throw new Error(explainStart(error, settings), { cause: error });
		});
		if (!written.ok) throw new Error(written.message);
		console.log(`${file}: database and media`);
		return 0;
	}
};

/** Unlike other commands it leaves the database as it is: one may be backed up before an update. */
async function write(file: string, { dataDir }: Settings): Promise<BackupResult> {
	const names = await readdir(dataDir).catch((error: unknown): string[] => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	});
	if (!names.includes(DATABASE)) {
		throw new Error(
			`DATA_DIR is ${dataDir}, where there is no Cueline. Set it to the folder it was started with.`
		);
	}
	const stopping = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => stopping.abort());
	}
	const connection = openConnection(join(dataDir, DATABASE));
	try {
		const { sqlite } = connection;
		const { signal } = stopping;
		return await writeBackup({ sqlite, dataDir, file, now: new Date(), signal });
	} finally {
		await connection.close();
	}
}
