import { createHash } from 'node:crypto';
import type { Database } from '#lib/database/connection.server.ts';
import type { Account } from './account.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** However often it is used, a session ends this long after signing in. */
export const ABSOLUTE_LIFETIME_MS = 90 * DAY_MS;

/** What the database keeps of a session: SHA-256 of the token in the cookie, in hex. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

interface StoredSession {
	/** The raw token, as the caller gave it. */
	id: string;
	userId: string;
	/** The end of the idle lifetime. */
	expiresAt: Date;
	attributes: { createdAt: Date };
}

/**
 * lucia's seven questions to a database, answered so that a stolen copy of the database signs
 * nobody in: a token is looked up by its hash and never written down.
 */
export function createSessionAdapter(kysely: Database) {
	return {
		/** Neither session nor account once the absolute lifetime is over, whatever `expires_at` says. */
		async getSessionAndUser(
			token: string
		): Promise<[StoredSession | null, { id: string; attributes: Omit<Account, 'id'> } | null]> {
			const row = await kysely
				.selectFrom('session')
				.innerJoin('account', 'account.id', 'session.account_id')
				.where('session.id', '=', hashToken(token))
				.where('session.created_at', '>', Date.now() - ABSOLUTE_LIFETIME_MS)
				.select(['session.created_at as started_at', 'session.expires_at', 'session.account_id'])
				.select(['account.name', 'account.email', 'account.role', 'account.created_at'])
				.executeTakeFirst();
			if (row === undefined) return [null, null];
			const { name, email, role } = row;
			return [
				toStoredSession(token, row),
				{ id: row.account_id, attributes: { name, email, role, createdAt: row.created_at } }
			];
		},

		/** Their `id` is the stored hash: nobody but the browser knows the token. */
		async getUserSessions(accountId: string): Promise<StoredSession[]> {
			const rows = await kysely
				.selectFrom('session')
				.where('account_id', '=', accountId)
				.select(['id', 'created_at as started_at', 'expires_at', 'account_id'])
				.execute();
			return rows.map((row) => toStoredSession(row.id, row));
		},

		async setSession(session: StoredSession): Promise<void> {
			await kysely
				.insertInto('session')
				.values({
					id: hashToken(session.id),
					account_id: session.userId,
					created_at: session.attributes.createdAt.getTime(),
					expires_at: session.expiresAt.getTime()
				})
				.execute();
		},

		async updateSessionExpiration(token: string, expiresAt: Date): Promise<void> {
			await kysely
				.updateTable('session')
				.set({ expires_at: expiresAt.getTime() })
				.where('id', '=', hashToken(token))
				.execute();
		},

		async deleteSession(token: string): Promise<void> {
			await kysely.deleteFrom('session').where('id', '=', hashToken(token)).execute();
		},

		async deleteUserSessions(accountId: string): Promise<void> {
			await kysely.deleteFrom('session').where('account_id', '=', accountId).execute();
		},

		async deleteExpiredSessions(): Promise<void> {
			const now = Date.now();
			await kysely
				.deleteFrom('session')
				.where((eb) =>
					eb.or([eb('expires_at', '<=', now), eb('created_at', '<=', now - ABSOLUTE_LIFETIME_MS)])
				)
				.execute();
		}
	};
}

function toStoredSession(
	id: string,
	row: { account_id: string; started_at: number; expires_at: number }
): StoredSession {
	return {
		id,
		userId: row.account_id,
		expiresAt: new Date(row.expires_at),
		attributes: { createdAt: new Date(row.started_at) }
	};
}
