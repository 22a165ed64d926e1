import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import { normaliseEmail, type Account, type Role } from './account.ts';

interface NewAccount {
	name: string;
	email: string;
	role: Role;
	/** As `hashPassword` makes it. */
	passwordHash: string;
}

export interface AccountStore {
	/** @returns undefined when the e-mail belongs to an account already. */
	create(account: NewAccount, now: Date): Promise<Account | undefined>;
	/** `email` in any case, with or without spaces around it. */
	findByEmail(email: string): Promise<{ account: Account; passwordHash: string } | undefined>;
	findPasswordHash(accountId: string): Promise<string | undefined>;
	rename(accountId: string, name: string): Promise<void>;
	changePassword(accountId: string, passwordHash: string): Promise<void>;
}

export function createAccountStore(kysely: Database): AccountStore {
	return {
		async create({ name, email, role, passwordHash }, now) {
			const row = await kysely
				.insertInto('account')
				.values({
					id: randomUUID(),
					email: normaliseEmail(email),
					name,
					role,
					password_hash: passwordHash,
					created_at: now.getTime()
				})
				.onConflict((conflict) => conflict.column('email').doNothing())
				.returningAll()
				.executeTakeFirst();
			return row && toAccount(row);
		},

		async findByEmail(email) {
			const row = await kysely
				.selectFrom('account')
				.where('email', '=', normaliseEmail(email))
				.selectAll()
				.executeTakeFirst();
			return row && { account: toAccount(row), passwordHash: row.password_hash };
		},

		async findPasswordHash(accountId) {
			const row = await kysely
				.selectFrom('account')
				.where('id', '=', accountId)
				.select('password_hash')
				.executeTakeFirst();
			return row?.password_hash;
		},

		async rename(accountId, name) {
			await kysely.updateTable('account').set({ name }).where('id', '=', accountId).execute();
		},

		async changePassword(accountId, passwordHash) {
			await kysely
				.updateTable('account')
				.set({ password_hash: passwordHash })
				.where('id', '=', accountId)
				.execute();
		}
	};
}

function toAccount(row: Selectable<Schema['account']>): Account {
	return {
		id: row.id,
		name: row.name,
		email: row.email,
		role: row.role,
		createdAt: row.created_at
	};
}
