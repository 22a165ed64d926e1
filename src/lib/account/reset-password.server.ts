import { findPasswordFault } from './password-rules.ts';
import type { AccountStore } from './account-store.server.ts';
import { signInKey, type Attempts } from './attempts.server.ts';
import { hashPassword } from './passwords.server.ts';
import type { Sessions } from './sessions.server.ts';

interface Stores {
	accounts: AccountStore;
	attempts: Attempts;
	sessions: Sessions;
}

type Reset = { ok: true; email: string } | { ok: false; message: string };

/**
 * Gives an account another password, whatever it was: for an operator whom its owner asked. Signs
 * the account out everywhere and forgets wrong passwords, so that the owner can log in at once.
 */
export async function resetPassword(
	{ accounts, attempts, sessions }: Stores,
	{ email, password }: { email: string; password: string }
): Promise<Reset> {
	const found = await accounts.findByEmail(email);
	if (found === undefined) {
		return { ok: false, message: `email: There is no account with the e-mail ${email}.` };
	}
	const { account } = found;
	const fault = findPasswordFault(password, account);
	if (fault !== undefined) return { ok: false, message: `password: ${fault}` };
	await accounts.changePassword(account.id, await hashPassword(password));
	await sessions.endAll(account.id);
	await attempts.forget(signInKey(account.email));
	return { ok: true, email: account.email };
}
