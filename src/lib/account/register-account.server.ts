import type { Account, Role } from './account.ts';
import { parseForm, signUpForm, type Issues } from './account-form.ts';
import type { AccountStore } from './account-store.server.ts';
import { hashPassword } from './passwords.server.ts';

type Registration =
	| { ok: true; account: Account }
	/** Nothing was stored. `taken`: the e-mail has an account already. */
	| { ok: false; reason: 'invalid' | 'taken'; issues: Issues };

/**
 * Checks a person's details as the sign-up page does and makes them an account.
 * The password is taken as it is, spaces included.
 */
export async function registerAccount(
	accounts: Pick<AccountStore, 'create'>,
	person: { name: unknown; email: unknown; password: unknown; role: Role },
	now: Date
): Promise<Registration> {
	const parsed = parseForm(signUpForm, person);
	if (!parsed.isValid) return { ok: false, reason: 'invalid', issues: parsed.issues };

	const { name, email, password } = parsed.values;
	const passwordHash = await hashPassword(password);
	const account = await accounts.create({ name, email, role: person.role, passwordHash }, now);
	if (account !== undefined) return { ok: true, account };
	return {
		ok: false,
		reason: 'taken',
		issues: { email: 'There is an account with this e-mail already. Log in with it instead.' }
	};
}
