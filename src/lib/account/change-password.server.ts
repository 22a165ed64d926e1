import type { Account } from './account.ts';
import { newPasswordForm, parseForm, type Issues } from './account-form.ts';
import type { AccountStore } from './account-store.server.ts';
import type { Attempts } from './attempts.server.ts';
import { hashPassword } from './passwords.server.ts';
import { proveAgain } from './prove-identity.server.ts';
import type { Sessions } from './sessions.server.ts';

type PasswordChange =
	| { isChanged: true }
	| { isChanged: false; issues: Issues }
	| { isChanged: false; retryAfterSeconds: number };

interface Stores {
	accounts: AccountStore;
	attempts: Attempts;
	sessions: Sessions;
}

/**
 * Gives who knows the current password a new one and signs out the account's other devices: whoever
 * had the old password may be signed in on one of them.
 * @param fields `currentPassword` and `newPassword`, as the form sends them.
 */
export async function changePassword(
	{ accounts, attempts, sessions }: Stores,
	{ account, sessionId, fields }: { account: Account; sessionId: string; fields: unknown },
	now: Date
): Promise<PasswordChange> {
	const parsed = parseForm(newPasswordForm(account), fields);
	if (!parsed.isValid) return { isChanged: false, issues: parsed.issues };

	const { currentPassword, newPassword } = parsed.values;
	const proof = await proveAgain({ accounts, attempts }, account, currentPassword, now);
	if (!proof.isProven) {
		if (proof.reason === 'too-many') {
			return { isChanged: false, retryAfterSeconds: proof.retryAfterSeconds };
		}
		const issues = { currentPassword: 'This is not your current password. Type it again.' };
		return { isChanged: false, issues };
	}

	await accounts.changePassword(account.id, await hashPassword(newPassword));
	await sessions.endOthers(account.id, sessionId);
	return { isChanged: true };
}
