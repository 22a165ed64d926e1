import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import { normaliseEmail, type Account, type Role } from './account.ts';
import { signInKey } from './attempts.server.ts';

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
	/** All accounts, the oldest first. */
	list(): Promise<Account[]>;
	/**
	 * Deletes the account with every row of it, wrong passwords counted for it included. Answers
	 * false, and deletes nothing, where it is the only admin.
	 */
	erase(accountId: string): Promise<boolean>;
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
		},

		async list() {
			const rows = await kysely
				.selectFrom('account')
				.selectAll()
				.orderBy('created_at')
				.orderBy('email')
				.execute();
			return rows.map(toAccount);
		},

		erase: (accountId) =>
			kysely.transaction().execute(async (transaction) => {
				const admins = transaction
					.selectFrom('account as other')
					.where('other.role', '=', 'admin')
					.where('other.id', '!=', accountId)
					.select('other.id');
				const erased = await transaction
					.deleteFrom('account')
					.where('id', '=', accountId)
					.where((eb) => eb.or([eb('role', '!=', 'admin'), eb.exists(admins)]))
					.returning('email')
					.executeTakeFirst();
				if (erased === undefined) return false;
				await transaction
					.deleteFrom('attempt')
					.where('key', '=', signInKey(erased.email))
					.execute();
				return true;
			})
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
