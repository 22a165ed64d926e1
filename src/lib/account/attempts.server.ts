import type { Database } from '#lib/database/connection.server.ts';

/** So many attempts in a window that opens with the first of them. */
export interface Limit {
	limit: number;
	windowMs: number;
}

interface Attempt {
	isAllowed: boolean;
	/** 0 when allowed, else whole seconds until the window ends. */
	retryAfterSeconds: number;
}

export interface Attempts {
	/**
	 * Counts one attempt under `key`, such as 'sign-in:address:203.0.113.7', or refuses it when the
	 * window is full. One statement: attempts that arrive together cannot pass together.
	 */
	take(key: string, limit: Limit, now: Date): Promise<Attempt>;
	/** Takes one count back: where only failures count, a success was none. */
	giveBack(key: string): Promise<void>;
	/** Forgets what was counted under `key`. */
	forget(key: string): Promise<void>;
	/** Forgets windows that are over. */
	deleteExpired(now: Date): Promise<void>;
}

/** What wrong passwords for an account are counted under. `email` as it is stored. */
export function signInKey(email: string): string {
	return `sign-in:account:${email}`;
}

/** Counters in the `attempt` table, so that a restart resets none of them. */
export function createAttempts(kysely: Database): Attempts {
	return {
		async take(key, { limit, windowMs }, now) {
			const at = now.getTime();
			const counted = await kysely
				.insertInto('attempt')
				.values({ key, count: 1, window_ends_at: at + windowMs })
				.onConflict((conflict) =>
					conflict
						.column('key')
						.doUpdateSet((eb) => {
							const isOver = eb('attempt.window_ends_at', '<=', at);
							return {
								count: eb
									.case()
									.when(isOver)
									.then(1)
									.else(eb('attempt.count', '+', 1))
									.end(),
								window_ends_at: eb
									.case()
									.when(isOver)
									.then(at + windowMs)
									.else(eb.ref('attempt.window_ends_at'))
									.end()
							};
						})
						.where((eb) =>
							eb.or([eb('attempt.window_ends_at', '<=', at), eb('attempt.count', '<', limit)])
						)
				)
				.returning('count')
				.executeTakeFirst();
			if (counted !== undefined) return { isAllowed: true, retryAfterSeconds: 0 };

			const full = await kysely
				.selectFrom('attempt')
				.where('key', '=', key)
				.select('window_ends_at')
				.executeTakeFirst();
			const leftMs = (full?.window_ends_at ?? at) - at;
			return { isAllowed: false, retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1000)) };
		},

		async giveBack(key) {
			await kysely
				.updateTable('attempt')
				.set((eb) => ({ count: eb('count', '-', 1) }))
				.where('key', '=', key)
				.where('count', '>', 0)
				.execute();
		},

		async forget(key) {
			await kysely.deleteFrom('attempt').where('key', '=', key).execute();
		},

		async deleteExpired(now) {
			await kysely.deleteFrom('attempt').where('window_ends_at', '<=', now.getTime()).execute();
		}
	};
}
