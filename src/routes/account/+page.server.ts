import { fail, redirect } from '@sveltejs/kit';
import {
	keepTyped,
	nameForm,
	newPasswordForm,
	parseForm,
	sayTooMany
} from '#lib/account/account-form.ts';
import { hashPassword } from '#lib/account/passwords.server.ts';
import { proveAgain } from '#lib/account/prove-identity.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { account, sessionId } = requireSession(locals);
	const otherSessions = await locals.cueline.sessions.countOthers(account.id, sessionId);
	return { name: account.name, email: account.email, otherSessions };
};

export const actions: Actions = {
	name: async ({ locals, request }) => {
		const { account } = requireSession(locals);
		const fields = Object.fromEntries(await request.formData());
		const parsed = parseForm(nameForm, fields);
		if (!parsed.isValid) {
			return fail(400, { name: { values: keepTyped(fields, ['name']), issues: parsed.issues } });
		}
		account.name = parsed.values.name;
		await locals.cueline.accounts.rename(account.id, account.name);
		return { name: { done: 'Your name is saved.' } };
	},

	password: async ({ locals, request, setHeaders }) => {
		const { account, sessionId } = requireSession(locals);
		const { accounts, sessions } = locals.cueline;
		const fields = Object.fromEntries(await request.formData());
		const parsed = parseForm(newPasswordForm(account), fields);
		if (!parsed.isValid) return fail(400, { password: { issues: parsed.issues } });

		const { currentPassword, newPassword } = parsed.values;
		const proof = await proveAgain(locals.cueline, account, currentPassword, new Date());
		if (!proof.isProven && proof.reason === 'too-many') {
			setHeaders({ 'retry-after': String(proof.retryAfterSeconds) });
			const message = sayTooMany('wrong passwords', proof.retryAfterSeconds);
			return fail(429, { password: { message } });
		}
		if (!proof.isProven) {
			const issues = { currentPassword: 'This is not your current password. Type it again.' };
			return fail(400, { password: { issues } });
		}
		await accounts.changePassword(account.id, await hashPassword(newPassword));
		await sessions.endOthers(account.id, sessionId);
		return {
			password: { done: 'Your password is changed, and your other devices are signed out.' }
		};
	},

	devices: async ({ locals }) => {
		const { account, sessionId } = requireSession(locals);
		await locals.cueline.sessions.endOthers(account.id, sessionId);
		return { devices: { done: 'Your other devices are signed out.' } };
	}
};

function requireSession({ account, sessionId }: App.Locals) {
	if (account === null || sessionId === null) redirect(303, '/login?next=/account');
	return { account, sessionId };
}
