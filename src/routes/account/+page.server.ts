import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { keepTyped, nameForm, parseForm, sayTooMany } from '#lib/account/account-form.ts';
import { changePassword } from '#lib/account/change-password.server.ts';
import { eraseAccount } from '#lib/account/erase-account.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { account, sessionId } = requireSession(locals);
	const { sessions, personalData } = locals.cueline;
	const { id, name, email } = account;
	const otherSessions = await sessions.countOthers(id, sessionId);
	return { id, name, email, otherSessions, kept: await personalData.count(id) };
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
			return refuseGuesses('password', change.retryAfterSeconds, setHeaders);
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
	},

	erase: async ({ locals, request, cookies, setHeaders }) => {
		const { account } = requireSession(locals);
		const fields = Object.fromEntries(await request.formData());
		const erasure = await eraseAccount(locals.cueline, { account, fields }, new Date());
		if (erasure.isErased) {
			await locals.cueline.sessions.end(cookies);
			redirect(303, '/account/erased');
		}
		if ('retryAfterSeconds' in erasure) {
			return refuseGuesses('erase', erasure.retryAfterSeconds, setHeaders);
		}
		if ('message' in erasure) return fail(409, { erase: { message: erasure.message } });
		return fail(400, { erase: { issues: erasure.issues } });
	}
} satisfies Actions;

function refuseGuesses(
	form: 'password' | 'erase',
	retryAfterSeconds: number,
	setHeaders: RequestEvent['setHeaders']
) {
	setHeaders({ 'retry-after': String(retryAfterSeconds) });
	return fail(429, { [form]: { message: sayTooMany('wrong passwords', retryAfterSeconds) } });
}

function requireSession({ account, sessionId }: App.Locals) {
	if (account === null || sessionId === null) redirect(303, '/login?next=/account');
	return { account, sessionId };
}
