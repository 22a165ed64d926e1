import { countEvent } from '#lib/shared/count-event.server.ts';
import type { Account } from './account.ts';
import type { AccountStore } from './account-store.server.ts';
import { signInKey, type Attempts, type Limit } from './attempts.server.ts';
import { toAddressKey } from './client-address.ts';
import { verifyPassword } from './passwords.server.ts';
import { createTurns } from './turns.ts';

const QUARTER_HOUR_MS = 15 * 60 * 1000;

/** Wrong passwords only: whoever knows theirs is never counted. */
const WRONG_PER_ACCOUNT = { limit: 10, windowMs: QUARTER_HOUR_MS };
const WRONG_PER_ADDRESS = { limit: 100, windowMs: QUARTER_HOUR_MS };

type Proof<Proven> =
	| { isProven: true; proven: Proven }
	| { isProven: false; reason: 'wrong' }
	| { isProven: false; reason: 'too-many'; retryAfterSeconds: number };

/**
 * Whose e-mail and password these are. An unknown e-mail costs the same counts, the same time and
 * gets the same answer as a wrong password.
 * @param address the client's, as the request gives it.
 */
export async function proveByEmail(
	{ accounts, attempts }: { accounts: AccountStore; attempts: Attempts },
	given: { email: string; password: string; address: string },
	now: Date
): Promise<Proof<Account>> {
	const found = await accounts.findByEmail(given.email);
	const keys = [
		{ key: `sign-in:address:${toAddressKey(given.address)}`, ...WRONG_PER_ADDRESS },
		{ key: signInKey(given.email), ...WRONG_PER_ACCOUNT }
	];
	const proof = await provePassword(attempts, { ...given, hash: found?.passwordHash, keys }, now);
	if (!proof.isProven) return proof;
	return found === undefined
		? { isProven: false, reason: 'wrong' }
		: { isProven: true, proven: found.account };
}

/** Whether a signed-in learner knows the account's password, within the same limit as at sign-in. */
export async function proveAgain(
	{ accounts, attempts }: { accounts: AccountStore; attempts: Attempts },
	account: Account,
	password: string,
	now: Date
): Promise<Proof<true>> {
	const hash = await accounts.findPasswordHash(account.id);
	const keys = [{ key: signInKey(account.email), ...WRONG_PER_ACCOUNT }];
	return provePassword(attempts, { password, hash, keys }, now);
}

/**
 * Few at once, and each counted before its password is looked at: guesses sent all at the same
 * moment do not get past the limit, and as many right passwords are not mistaken for guesses.
 */
const takeTurn = createTurns(2);

function provePassword(
	attempts: Attempts,
	given: { password: string; hash: string | undefined; keys: (Limit & { key: string })[] },
	now: Date
): Promise<Proof<true>> {
	return takeTurn(async () => {
		const taken: string[] = [];
		const giveBack = () => Promise.all(taken.map((key) => attempts.giveBack(key)));

		for (const { key, ...limit } of given.keys) {
			const { isAllowed, retryAfterSeconds } = await attempts.take(key, limit, now);
			if (!isAllowed) {
				await giveBack();
				countEvent('sign-in-refused');
				return { isProven: false, reason: 'too-many', retryAfterSeconds };
			}
			taken.push(key);
		}

		if (!(await verifyPassword(given.password, given.hash))) {
			countEvent('sign-in-refused');
			return { isProven: false, reason: 'wrong' };
		}
		await giveBack();
		return { isProven: true, proven: true };
	});
}
