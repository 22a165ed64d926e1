import type { Account } from './account.ts';
import { eraseForm, parseForm, type Issues } from './account-form.ts';
import type { AccountStore } from './account-store.server.ts';
import type { Attempts } from './attempts.server.ts';
import { proveAgain } from './prove-identity.server.ts';

type Erasure =
	| { isErased: true }
	| { isErased: false; issues: Issues }
	| { isErased: false; message: string }
	| { isErased: false; retryAfterSeconds: number };

/**
 * Erases the account of who types its password: every row that names it goes with it, its sessions
 * on all devices included. The last admin is refused, who could be replaced by nobody.
 * @param fields `password`, as the form sends it.
 */
export async function eraseAccount(
	{ accounts, attempts }: { accounts: AccountStore; attempts: Attempts },
	{ account, fields }: { account: Account; fields: unknown },
	now: Date
): Promise<Erasure> {
	const parsed = parseForm(eraseForm, fields);
	if (!parsed.isValid) return { isErased: false, issues: parsed.issues };

	const proof = await proveAgain({ accounts, attempts }, account, parsed.values.password, now);
	if (!proof.isProven) {
		if (proof.reason === 'too-many') {
			return { isErased: false, retryAfterSeconds: proof.retryAfterSeconds };
		}
		return { isErased: false, issues: { password: 'This is not your password. Type it again.' } };
	}
	if (await accounts.erase(account.id)) return { isErased: true };
	const message =
		'You are the only admin here. Make another one first, on the server: cueline user create --role admin.';
	return { isErased: false, message };
}
