import { writeBackup } from '#lib/database/backup.server.ts';
import type { Command } from './command.ts';
import { openForCommand } from './open-for-command.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';

/** Writes the database and the imported media to one file, while the server may be running. */
export const backup: Command = {
	usage: 'FILE',
	async run(args) {
		const [file = ''] = readArguments(args, { wordCount: 1, options: {} }).words;
		const cueline = openForCommand();
		try {
			const { sqlite } = cueline.connection;
			const written = await writeBackup({
				sqlite,
				dataDir: cueline.settings.dataDir,
				file: fromUsersFolder(file)
			});
			if (!written.ok) throw new Error(written.message);
			console.log(`${file}: database and media`);
			return 0;
		} finally {
			await cueline.close();
		}
	}
};
