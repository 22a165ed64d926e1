import { restoreBackup } from '#lib/database/backup.server.ts';
import type { Command } from './command.ts';
import { explainStart } from './explain-start.ts';
import { openForCommand, settingsForCommand } from './open-for-command.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';

/** Puts a backup into an empty `DATA_DIR`. */
export const restore: Command = {
	usage: 'FILE',
	async run(args) {
		const [file = ''] = readArguments(args, { wordCount: 1, options: {} }).words;
		const settings = settingsForCommand();
		const { dataDir } = settings;
		const restored = await restoreBackup({ file: fromUsersFolder(file), dataDir }).catch(
			(error: unknown) => ({ ok: false as const, message: explainStart(error, settings) })
		);
		if (!restored.ok) throw new Error(restored.message);
		// Opening brings an older backup's database to the newest migration.
		await openForCommand().close();
		console.log(`${dataDir}: restored`);
		return 0;
	}
};
