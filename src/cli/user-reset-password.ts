import { resetPassword } from '#lib/account/reset-password.server.ts';
import { UsageError, type Command } from './command.ts';
import { openForCommand } from './open-for-command.ts';
import { readArguments } from './read-arguments.ts';
import { readPassword } from './read-password.ts';

/** Gives an account another password, from standard input, and signs it out everywhere. */
export const userResetPassword: Command = {
	usage: '--email EMAIL',
	async run(args) {
		const { email } = readArguments(args, {
			wordCount: 0,
			options: { email: { type: 'string' } }
		}).options;
		if (typeof email !== 'string') throw new UsageError('Give the e-mail of the account.');
		const password = await readPassword();
		const cueline = openForCommand();
		try {
			const reset = await resetPassword(cueline, { email, password });
			if (!reset.ok) throw new Error(reset.message);
			console.log(`${reset.email}: password reset, signed out everywhere`);
			return 0;
		} finally {
			await cueline.close();
		}
	}
};
