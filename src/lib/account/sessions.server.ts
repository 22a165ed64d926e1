import type { Cookies } from '@sveltejs/kit';
import { Lucia, TimeSpan } from 'lucia';
import type { Database } from '#lib/database/connection.server.ts';
import type { Account } from './account.ts';
import { ABSOLUTE_LIFETIME_MS, createSessionAdapter, hashToken } from './session-adapter.server.ts';

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ createdAt: Date }, Omit<Account, 'id'>>;
		DatabaseSessionAttributes: { createdAt: Date };
		DatabaseUserAttributes: Omit<Account, 'id'>;
	}
}

/** A session that is not used for this long ends. */
const IDLE_LIFETIME = new TimeSpan(30, 'd');

/** A session in use is prolonged this often at most, so that not every request writes. */
const PROLONG_EVERY_MS = 60 * 60 * 1000;

/** What sessions need of a request's cookies. */
export type SessionCookies = Pick<Cookies, 'get' | 'set' | 'delete'>;

export interface Sessions {
	/**
	 * Who sends this request, or undefined. `id` is the session's stored hash, never its token.
	 * Prolongs the session in use, and its cookie with it.
	 */
	read(cookies: SessionCookies): Promise<{ account: Account; id: string } | undefined>;
	/** Signs an account in on this browser, ending the session it had. */
	start(cookies: SessionCookies, accountId: string): Promise<void>;
	/** Signs this browser out. */
	end(cookies: SessionCookies): Promise<void>;
	/** How many sessions the account has besides `sessionId` (as `read` gives it). */
	countOthers(accountId: string, sessionId: string): Promise<number>;
	/** Ends every session of the account but `sessionId`, and says how many. */
	endOthers(accountId: string, sessionId: string): Promise<number>;
	/** Ends every session of the account. */
	endAll(accountId: string): Promise<void>;
	deleteExpired(): Promise<void>;
}

/** Sessions kept in `session`, carried in an httpOnly cookie; `isSecure` when the origin is https. */
export function createSessions(kysely: Database, { isSecure }: { isSecure: boolean }): Sessions {
	const adapter = createSessionAdapter(kysely);
	const lucia = new Lucia(adapter, {
		sessionExpiresIn: IDLE_LIFETIME,
		sessionCookie: { name: 'cueline_session' },
		getSessionAttributes: ({ createdAt }) => ({ createdAt }),
		getUserAttributes: ({ name, email, role, createdAt }) => ({ name, email, role, createdAt })
	});
	const name = lucia.sessionCookieName;
	const cookie = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' } as const;

	function keepCookie(cookies: SessionCookies, token: string, createdAt: Date): void {
		const leftMs = createdAt.getTime() + ABSOLUTE_LIFETIME_MS - Date.now();
		const maxAgeMs = Math.min(IDLE_LIFETIME.milliseconds(), leftMs);
		cookies.set(name, token, { ...cookie, maxAge: Math.floor(maxAgeMs / 1000) });
	}

	return {
		async read(cookies) {
			const token = cookies.get(name);
			if (token === undefined) return undefined;
			const { session, user } = await lucia.validateSession(token);
			if (session === null) return undefined;

			const prolonged = new Date(Date.now() + IDLE_LIFETIME.milliseconds());
			const isDue = prolonged.getTime() - session.expiresAt.getTime() >= PROLONG_EVERY_MS;
			if (isDue) await adapter.updateSessionExpiration(token, prolonged);
			if (isDue || session.fresh) keepCookie(cookies, token, session.createdAt);

			return { account: user, id: hashToken(token) };
		},

		async start(cookies, accountId) {
			const former = cookies.get(name);
			if (former !== undefined) await lucia.invalidateSession(former);
			const session = await lucia.createSession(accountId, { createdAt: new Date() });
			keepCookie(cookies, session.id, session.createdAt);
		},

		async end(cookies) {
			const token = cookies.get(name);
			if (token === undefined) return;
			await lucia.invalidateSession(token);
			cookies.delete(name, cookie);
		},

		async countOthers(accountId, sessionId) {
			const { others } = await kysely
				.selectFrom('session')
				.where('account_id', '=', accountId)
				.where('id', '!=', sessionId)
				.where('expires_at', '>', Date.now())
				.select((eb) => eb.fn.countAll<number>().as('others'))
				.executeTakeFirstOrThrow();
			return others;
		},

		async endOthers(accountId, sessionId) {
			const result = await kysely
				.deleteFrom('session')
				.where('account_id', '=', accountId)
				.where('id', '!=', sessionId)
				.executeTakeFirst();
			return Number(result.numDeletedRows);
		},

		async endAll(accountId) {
			await lucia.invalidateUserSessions(accountId);
		},

		async deleteExpired() {
			await lucia.deleteExpiredSessions();
		}
	};
}
