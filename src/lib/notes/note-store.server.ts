import { sql, type Selectable } from 'kysely';
import type { Authorized, LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import { toIsoTime } from '#lib/progress/iso-time.ts';
import type { NoteDraft } from './note-draft.ts';
import { byMoment, type Note } from './note.ts';

/** A lesson's notes among all of a course's. A lesson that is no longer listed cannot be opened. */
export interface LessonNotes {
	slug: string;
	title: string;
	isListed: boolean;
	notes: Note[];
}

export type PutResult =
	| { kind: 'kept'; note: Note }
	/** The learner deleted it, later than this was written. */
	| { kind: 'deleted' }
	/** The learner has a note of this id at another lesson. */
	| { kind: 'elsewhere' }
	| { kind: 'full' };

export type NoteStore = ReturnType<typeof createNoteStore>;

export const NOTES_PER_LESSON = 5000;

/** Learners' notes. Ids are a learner's own: nobody reaches another's note by knowing its id. */
export function createNoteStore(db: Database) {
	function find(accountId: string, id: string) {
		return db
			.selectFrom('note')
			.selectAll()
			.where('account_id', '=', accountId)
			.where('id', '=', id)
			.executeTakeFirst();
	}

	async function isFull({ accountId, lessonId }: LessonOfLearner): Promise<boolean> {
		const { count } = await db
			.selectFrom('note')
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.where('account_id', '=', accountId)
			.where('lesson_id', '=', lessonId)
			.where('deleted_at', 'is', null)
			.executeTakeFirstOrThrow();
		return count >= NOTES_PER_LESSON;
	}

	return {
		/** A lesson's notes by their moment. */
		async list({ accountId, lessonId }: Authorized<LessonOfLearner>): Promise<Note[]> {
			const rows = await db
				.selectFrom('note')
				.selectAll()
				.where('account_id', '=', accountId)
				.where('lesson_id', '=', lessonId)
				.where('deleted_at', 'is', null)
				.execute();
			return rows.map(toNote).sort(byMoment);
		},

		/**
		 * Keeps a note; again, if need be: the latest `updatedAt` stands, and answers as the note that
		 * stands. One written before its deletion does not bring it back, one written after does.
		 */
		async put(
			lesson: Authorized<LessonOfLearner>,
			id: string,
			draft: NoteDraft,
			now: Date
		): Promise<PutResult> {
			const { accountId, lessonId } = lesson;
			if ((await find(accountId, id)) === undefined && (await isFull(lesson))) {
				return { kind: 'full' };
			}
			const updatedAt = Math.min(draft.updatedAt, now.getTime());
			// One statement decides, so that two at once leave the later one whatever their order.
			await db
				.insertInto('note')
				.values({
					account_id: accountId,
					id,
					lesson_id: lessonId,
					at_ms: draft.atMs,
					body: draft.body,
					created_at: updatedAt,
					updated_at: updatedAt,
					deleted_at: null
				})
				.onConflict((conflict) =>
					conflict
						.columns(['account_id', 'id'])
						.doUpdateSet({
							at_ms: sql`excluded.at_ms`,
							body: sql`excluded.body`,
							updated_at: sql`excluded.updated_at`,
							deleted_at: null
						})
						.whereRef('note.lesson_id', '=', 'excluded.lesson_id')
						.whereRef(
							'excluded.updated_at',
							'>',
							sql<number>`coalesce(note.deleted_at, note.updated_at)`
						)
				)
				.execute();
			return toResult(await find(accountId, id), lessonId);
		},

		/** Deletes a note and its text. Answers whether the learner has, or had, such a note here. */
		async remove(
			{ accountId, lessonId }: Authorized<LessonOfLearner>,
			id: string,
			now: Date
		): Promise<boolean> {
			await db
				.updateTable('note')
				.set({ deleted_at: now.getTime(), body: '' })
				.where('account_id', '=', accountId)
				.where('id', '=', id)
				.where('lesson_id', '=', lessonId)
				.where('deleted_at', 'is', null)
				.execute();
			return (await find(accountId, id))?.lesson_id === lessonId;
		},

		/** All notes of a course by lesson, in the order of the course; lessons without are left out. */
		async all(accountId: string, courseId: number): Promise<LessonNotes[]> {
			const rows = await db
				.selectFrom('note')
				.innerJoin('lesson', 'lesson.id', 'note.lesson_id')
				.selectAll('note')
				.select(['lesson.slug', 'lesson.title', 'lesson.module_id'])
				.where('note.account_id', '=', accountId)
				.where('lesson.course_id', '=', courseId)
				.where('note.deleted_at', 'is', null)
				.orderBy(sql`lesson.module_id IS NULL`)
				.orderBy('lesson.ordinal')
				.execute();
			return [...Map.groupBy(rows, ({ lesson_id }) => lesson_id).values()].flatMap((group) => {
				const [{ slug, title, module_id } = {}] = group;
				if (slug === undefined || title === undefined) return [];
				return {
					slug,
					title,
					isListed: module_id !== null,
					notes: group.map(toNote).sort(byMoment)
				};
			});
		}
	};
}

function toResult(row: Selectable<Schema['note']> | undefined, lessonId: number): PutResult {
	if (row === undefined) throw new Error('A note vanished while it was written.');
	if (row.lesson_id !== lessonId) return { kind: 'elsewhere' };
	return row.deleted_at === null ? { kind: 'kept', note: toNote(row) } : { kind: 'deleted' };
}

function toNote(row: Selectable<Schema['note']>): Note {
	return {
		id: row.id,
		atMs: row.at_ms,
		body: row.body,
		createdAt: toIsoTime(row.created_at),
		updatedAt: toIsoTime(row.updated_at)
	};
}
