import type { Command } from './command.ts';
import { openForCommand } from './open-for-command.ts';
import { readArguments } from './read-arguments.ts';

/** Lists the accounts, the oldest first: e-mail, role, day of signing up and name, parted by tabs. */
export const userList: Command = {
	usage: '[--json]',
	async run(args) {
		const { json } = readArguments(args, {
			wordCount: 0,
			options: { json: { type: 'boolean' } }
		}).options;
		const cueline = openForCommand();
		try {
			const accounts = (await cueline.accounts.list()).map(({ createdAt, ...account }) => ({
				...account,
				createdAt: new Date(createdAt).toISOString()
			}));
			if (json === true) {
				console.log(JSON.stringify(accounts));
				return 0;
			}
			for (const { email, role, createdAt, name } of accounts) {
				console.log([email, role, createdAt.slice(0, 10), name].join('\t'));
			}
			return 0;
		} finally {
			await cueline.close();
		}
	}
};
