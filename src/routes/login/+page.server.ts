import { fail, redirect } from '@sveltejs/kit';
import { keepTyped, logInForm, parseForm, sayTooMany } from '#lib/account/account-form.ts';
import { toNextPath } from '#lib/account/next-path.ts';
import { proveByEmail } from '#lib/account/prove-identity.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = toNextPath(url.searchParams.get('next'));
	if (locals.account) redirect(303, next);
	return { next };
};

export const actions = {
	default: async ({ locals, request, cookies, url, getClientAddress, setHeaders }) => {
		const fields = Object.fromEntries(await request.formData());
		const values = keepTyped(fields, ['email']);

		const parsed = parseForm(logInForm, fields);
		if (!parsed.isValid) return fail(400, { values, issues: parsed.issues });

		const given = { ...parsed.values, address: getClientAddress() };
		const proof = await proveByEmail(locals.cueline, given, new Date());
		if (proof.isProven) {
			await locals.cueline.sessions.start(cookies, proof.proven.id);
			redirect(303, toNextPath(url.searchParams.get('next')));
		}
		if (proof.reason === 'too-many') {
			const { retryAfterSeconds } = proof;
			setHeaders({ 'retry-after': String(retryAfterSeconds) });
			return fail(429, { values, message: sayTooMany('wrong passwords', retryAfterSeconds) });
		}
		const password = 'This e-mail and password do not belong together. Check both and try again.';
		return fail(400, { values, issues: { password } });
	}
} satisfies Actions;
