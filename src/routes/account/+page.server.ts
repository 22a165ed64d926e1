import { fail, redirect } from '@sveltejs/kit';
import { keepTyped, nameForm, parseForm, sayTooMany } from '#lib/account/account-form.ts';
import { changePassword } from '#lib/account/change-password.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { account, sessionId } = requireSession(locals);
	const otherSessions = await locals.cueline.sessions.countOthers(account.id, sessionId);
	return { name: account.name, email: account.email, otherSessions };
};

export const actions = {
	name: async ({ locals, request }) => {
		const { account } = requireSession(locals);
		const fields = Object.fromEntries(await request.formData());
		const parsed = parseForm(nameForm, fields);
		if (!parsed.isValid) {
			return fail(400, { name: { values: keepTyped(fields, ['name']), issues: parsed.issues } });
		}
		// Without script this request draws the page too, the name in its header included.
		account.name = parsed.values.name;
		await locals.cueline.accounts.rename(account.id, account.name);
		return { name: { done: 'Your name is saved.' } };
	},

	password: async ({ locals, request, setHeaders }) => {
		const { account, sessionId } = requireSession(locals);
		const fields = Object.fromEntries(await request.formData());
		const change = await changePassword(locals.cueline, { account, sessionId, fields }, new Date());
		if (!change.isChanged && 'retryAfterSeconds' in change) {
			setHeaders({ 'retry-after': String(change.retryAfterSeconds) });
			const message = sayTooMany('wrong passwords', change.retryAfterSeconds);
			return fail(429, { password: { message } });
		}
		if (!change.isChanged) return fail(400, { password: { issues: change.issues } });
		return {
			password: { done: 'Your password is changed, and your other devices are signed out.' }
		};
	},

	devices: async ({ locals }) => {
		const { account, sessionId } = requireSession(locals);
		await locals.cueline.sessions.endOthers(account.id, sessionId);
		return { devices: { done: 'Your other devices are signed out.' } };
	}
} satisfies Actions;

function requireSession({ account, sessionId }: App.Locals) {
	if (account === null || sessionId === null) redirect(303, '/login?next=/account');
	return { account, sessionId };
}
