import { restoreBackup } from '#lib/database/backup.server.ts';
import type { Command } from './command.ts';
import { openForCommand, settingsForCommand } from './open-for-command.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';

/** Puts a backup into an empty `DATA_DIR`. */
export const restore: Command = {
	usage: 'FILE',
	async run(args) {
		const [file = ''] = readArguments(args, { wordCount: 1, options: {} }).words;
		const { dataDir } = settingsForCommand();
		const restored = await restoreBackup({ file: fromUsersFolder(file), dataDir });
		if (!restored.ok) throw new Error(restored.message);
		// Opening brings an older backup's database to the newest migration.
		await openForCommand().close();
		console.log(`${dataDir}: restored`);
		return 0;
	}
};
