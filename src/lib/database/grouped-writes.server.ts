import { countEvent } from '#lib/shared/count-event.server.ts';
import type { Connection } from './connection.server.ts';

interface Job {
	/** Does the work and says how to tell its caller, once that is on disk. */
	run: () => () => void;
	fail: (reason: unknown) => void;
}

/**
 * Writes that arrive together share one transaction, so that many are synced to disk for the price
 * of one. Each is a savepoint of its own: one that throws undoes itself and nothing else. Nobody is
 * answered before the commit; when that fails, everybody is told.
 */
export function groupWrites({ kysely, sqlite }: Pick<Connection, 'kysely' | 'sqlite'>) {
	let waiting: Job[] = [];

	const commit = sqlite.transaction((jobs: readonly Job[]) =>
		jobs.map(({ run, fail }) => {
			try {
				return run();
			} catch (reason) {
				// A full disk undoes the whole transaction: there is nothing left to add to.
				if (!sqlite.inTransaction) throw reason;
				return () => fail(reason);
			}
		})
	);

	function flush(): void {
		const jobs = waiting;
		waiting = [];
		try {
			const answers = commit.immediate(jobs);
			countEvent('commit');
			countEvent('grouped-write', jobs.length);
			for (const answer of answers) answer();
		} catch (reason) {
			for (const { fail } of jobs) fail(reason);
		}
	}

	/**
	 * Runs `work` without interruption in an immediate transaction. It waits for Kysely's one
	 * connection first: otherwise it could land inside a transaction that somebody else has begun
	 * and may yet undo.
	 */
	return function write<Result>(work: () => Result): Promise<Result> {
		const savepoint = sqlite.transaction(work);
		return new Promise((resolve, reject: (reason: unknown) => void) => {
			const run = () => {
				const result = savepoint();
				return () => resolve(result);
			};
			waiting.push({ run, fail: reject });
			if (waiting.length > 1) return;
			setImmediate(() => {
				kysely
					.connection()
					.execute(() => {
						flush();
						return Promise.resolve();
					})
					.catch((reason: unknown) => {
						const jobs = waiting;
						waiting = [];
						for (const { fail } of jobs) fail(reason);
					});
			});
		});
	};
}
