import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Account } from '#lib/account/account.ts';

/** Who is signed in. Anybody else is sent to log in, and from there back here. */
export function requireAccount({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Account {
	if (locals.account !== null) return locals.account;
	redirect(303, `/login?${new URLSearchParams({ next: url.pathname }).toString()}`);
}
