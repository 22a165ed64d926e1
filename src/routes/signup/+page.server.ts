import { fail, redirect } from '@sveltejs/kit';
import { keepTyped, parseForm, sayTooMany, signUpForm } from '#lib/account/account-form.ts';
import { toAddressKey } from '#lib/account/client-address.ts';
import { toNextPath } from '#lib/account/next-path.ts';
import { registerAccount } from '#lib/account/register-account.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Generous, for a class that signs up behind one address; too slow to fill a disk. */
const SIGN_UPS_PER_ADDRESS = { limit: 300, windowMs: 60 * 60 * 1000 };

export const load: PageServerLoad = ({ locals, url }) => {
	const next = toNextPath(url.searchParams.get('next'));
	if (locals.account) redirect(303, next);
	return { next };
};

export const actions = {
	default: async ({ locals, request, cookies, url, getClientAddress, setHeaders }) => {
		const { accounts, attempts, sessions } = locals.cueline;
		const now = new Date();
		const fields = Object.fromEntries(await request.formData());
		const values = keepTyped(fields, ['name', 'email']);

		const parsed = parseForm(signUpForm, fields);
		if (!parsed.isValid) return fail(400, { values, issues: parsed.issues });

		const key = `sign-up:address:${toAddressKey(getClientAddress())}`;
		const { isAllowed, retryAfterSeconds } = await attempts.take(key, SIGN_UPS_PER_ADDRESS, now);
		if (!isAllowed) {
			setHeaders({ 'retry-after': String(retryAfterSeconds) });
			return fail(429, { values, message: sayTooMany('new accounts', retryAfterSeconds) });
		}

		const registered = await registerAccount(accounts, { ...parsed.values, role: 'learner' }, now);
		if (!registered.ok) return fail(409, { values, issues: registered.issues });

		await sessions.start(cookies, registered.account.id);
		redirect(303, toNextPath(url.searchParams.get('next')));
	}
} satisfies Actions;
