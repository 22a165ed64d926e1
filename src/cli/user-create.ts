import { registerAccount } from '#lib/account/register-account.server.ts';
import type { Role } from '#lib/account/account.ts';
import { UsageError, type Command } from './command.ts';
import { openForCommand } from './open-for-command.ts';
import { readArguments } from './read-arguments.ts';
import { readPassword } from './read-password.ts';

const ROLES = ['learner', 'instructor', 'admin'] as const satisfies Role[];

/** Makes an account of any role. The password comes from standard input. */
export const userCreate: Command = {
	usage: `--email EMAIL --name NAME --role ${ROLES.join('|')}`,
	async run(args) {
		const { options } = readArguments(args, {
			wordCount: 0,
			options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } }
		});
		const { email, name } = options;
		const role = ROLES.find((known) => known === options['role']);
		if (email === undefined || name === undefined || role === undefined) {
			throw new UsageError(`Give the e-mail, the name and the role (${ROLES.join(', ')}).`);
		}
		const password = await readPassword();
		const cueline = openForCommand();
		try {
			const person = { email, name, password, role };
			const registration = await registerAccount(cueline.accounts, person, new Date());
			if (registration.ok) {
				console.log(`${registration.account.email}: ${role} created`);
				return 0;
			}
			for (const [field, issue] of Object.entries(registration.issues)) {
				console.error(`${field}: ${issue}`);
			}
			return 1;
		} finally {
			await cueline.close();
		}
	}
};
