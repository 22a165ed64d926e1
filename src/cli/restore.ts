import { join } from 'node:path';
import { restoreBackup } from '#lib/backup/restore-backup.server.ts';
import type { Command } from './command.ts';
import { explainStart } from './explain-start.ts';
import { settingsForCommand } from './open-for-command.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';

/** Puts a backup into an empty `DATA_DIR`. */
export const restore: Command = {
	usage: 'FILE',
	async run(args) {
		const [file = ''] = readArguments(args, { wordCount: 1, options: {} }).words;
		const settings = settingsForCommand();
		const { dataDir, root } = settings;
		const restored = await restoreBackup({
			file: fromUsersFolder(file),
			dataDir,
			migrations: join(root, 'migrations', 'sqlite')
		}).catch((error: unknown) => {
			throw new Error(explainStart(error, settings), { cause: error });
		});
		if (!restored.ok) throw new Error(restored.message);
		console.log(`${dataDir}: restored`);
		return 0;
	}
};
