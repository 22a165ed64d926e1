import type { Database } from '#lib/database/connection.server.ts';

export type EnrolmentStore = ReturnType<typeof createEnrolmentStore>;

export interface Enrolment {
	/** unix milliseconds */
	enrolledAt: number;
	/** unix milliseconds; set once, when every listed lesson is complete */
	completedAt: number | null;
}

export function createEnrolmentStore(db: Database) {
	return {
		/** Enrols an account. Answers whether it was not enrolled before. */
		async enrol(accountId: string, courseId: number, now: Date): Promise<boolean> {
			const { numInsertedOrUpdatedRows } = await db
				.insertInto('enrolment')
				.values({ account_id: accountId, course_id: courseId, enrolled_at: now.getTime() })
				.onConflict((conflict) => conflict.doNothing())
				.executeTakeFirstOrThrow();
			return numInsertedOrUpdatedRows === 1n;
		},

		async find(accountId: string, courseId: number): Promise<Enrolment | undefined> {
			const row = await db
				.selectFrom('enrolment')
				.select(['enrolled_at', 'completed_at'])
				.where('account_id', '=', accountId)
				.where('course_id', '=', courseId)
				.executeTakeFirst();
			return row && { enrolledAt: row.enrolled_at, completedAt: row.completed_at };
		}
	};
}
