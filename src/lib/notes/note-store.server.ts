import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Authorized, LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { groupWrites } from '#lib/database/grouped-writes.server.ts';
import { toIsoTime } from '#lib/progress/iso-time.ts';
import { assertNever } from '#lib/shared/assert-never.ts';
import type { NoteDraft } from './note-draft.ts';
import { prepareNoteRows, type NoteRow } from './note-rows.server.ts';
import { mergeEdit, type Standing } from './merge-edit.ts';
import { byMoment, type Note } from './note.ts';

/** A lesson's notes among all of a course's. A lesson that is no longer listed cannot be opened. */
export interface LessonNotes {
	slug: string;
	title: string;
	isListed: boolean;
	notes: Note[];
}

/**
 * `note` holds the text that was sent, unless it had been sent before and was changed since. `other`
 * is the note it was meant for, where it became one of its own.
 */
interface Kept {
	kind: 'kept';
	note: Note;
	other?: Note;
	isRestored?: true;
}

interface Full {
	kind: 'full';
}

export type PutResult =
	| Kept
	| Full
	/** This very text had been kept before; the learner has deleted it since. */
	| { kind: 'deleted since' }
	/** The learner deleted it, later than this was written. */
	| { kind: 'deleted' }
	/** The learner has a note of this id at another lesson. */
	| { kind: 'elsewhere' };

export type RemoveResult =
	| { kind: 'removed' }
	/** It was edited since the revision that was to be deleted: the edit wins. */
	| { kind: 'stays'; note: Note }
	| { kind: 'unknown' };

export type NoteStore = ReturnType<typeof createNoteStore>;

export const NOTES_PER_LESSON = 5000;

/**
 * Learners' notes. Ids are a learner's own: nobody reaches another's note by knowing its id.
 *
 * An edit says which revision it was made on (`basedOn`) and names its own (`revision`); every name
 * is remembered. So, in whatever order and however often edits and deletions arrive:
 * - an edit of what stands replaces it; one that was taken before changes nothing;
 * - an edit of what does not stand any more becomes a note of its own, linked to the other: no text
 *   is ever written over by somebody who had not seen it. What was then written on that edit, before
 *   its writer knew, follows it there;
 * - an edit is worth more than a deletion by somebody who had not seen it: the note comes back, or
 *   stays. Deleting an old revision deletes nothing else.
 * Who sends no `basedOn` has the latest `updatedAt` stand.
 */
export function createNoteStore({ kysely, sqlite }: Pick<Connection, 'kysely' | 'sqlite'>) {
	const rows = prepareNoteRows(sqlite);
	const write = groupWrites({ kysely, sqlite });

	return {
		/** A lesson's notes by their moment. */
		async list({ accountId, lessonId }: Authorized<LessonOfLearner>): Promise<Note[]> {
			const found = await kysely
				.selectFrom('note')
				.selectAll()
				.where('account_id', '=', accountId)
				.where('lesson_id', '=', lessonId)
				.where('deleted_at', 'is', null)
				.execute();
			return found.map(toNote).sort(byMoment);
		},

		/** Keeps a note, as above; again, if need be. */
		put(
			{ accountId, lessonId }: Authorized<LessonOfLearner>,
			id: string,
			draft: NoteDraft,
			now: Date
		): Promise<PutResult> {
			const revision = draft.revision ?? randomUUID();
			const updatedAt = Math.min(draft.updatedAt, now.getTime());
			const text = { at_ms: draft.atMs, body: draft.body, updated_at: updatedAt, revision };

			function change(row: NoteRow): Kept {
				// Who writes on the second of two texts itself has seen both.
				const conflict_of = row.id === id ? null : row.conflict_of;
				return kept(rows.keep({ ...row, ...text, deleted_at: null, conflict_of }));
			}

			function add(own: Pick<NoteRow, 'id' | 'created_at' | 'conflict_of'>): Kept | Full {
				if (rows.count(accountId, lessonId) >= NOTES_PER_LESSON) return { kind: 'full' };
				const hold = { account_id: accountId, lesson_id: lessonId, deleted_at: null };
				return kept(rows.keep({ ...hold, ...text, ...own }));
			}

			function addBeside(row: NoteRow): Kept | Full {
				const { id: conflict_of, created_at } = row;
				const added = add({ id: randomUUID(), created_at, conflict_of });
				return added.kind === 'full' ? added : { ...added, other: toNote(row) };
			}

			return write((): PutResult => {
				const addressed = rows.find(accountId, id);
				const taken = rows.findTaker(accountId, revision);
				const row = taken ?? rows.findTaker(accountId, draft.basedOn ?? '') ?? addressed;
				if (row === undefined) return add({ id, created_at: updatedAt, conflict_of: null });
				if (row.lesson_id !== lessonId) return { kind: 'elsewhere' };
				if (taken !== undefined) return takenBefore(taken, addressed);
				const merge = mergeEdit(toStanding(row), { ...draft, updatedAt });
				switch (merge) {
					case 'replaces':
						return change(row);
					case 'restores':
						return { ...change(row), isRestored: true };
					case 'stands beside':
						return addBeside(row);
					case 'says the same':
						rows.remember(row, revision);
						return kept(row);
					case 'is outdated':
						return row.deleted_at === null ? kept(row) : { kind: 'deleted' };
					default:
						return assertNever(merge);
				}
			});
		},

		/**
		 * Deletes a note and its text: always, or only the revision it is based on. Again, it changes
		 * nothing.
		 */
		remove(
			{ accountId, lessonId }: Authorized<LessonOfLearner>,
			id: string,
			{ now, basedOn }: { now: Date; basedOn?: string | undefined }
		): Promise<RemoveResult> {
			return write((): RemoveResult => {
				const row = rows.findTaker(accountId, basedOn ?? '') ?? rows.find(accountId, id);
				if (row?.lesson_id !== lessonId) return { kind: 'unknown' };
				if (row.deleted_at !== null) return { kind: 'removed' };
				if (basedOn !== undefined && row.revision !== basedOn) {
					return { kind: 'stays', note: toNote(row) };
				}
				rows.keep({ ...row, body: '', deleted_at: now.getTime() });
				return { kind: 'removed' };
			});
		},

		/** All notes of a course by lesson, in the order of the course; lessons without are left out. */
		async all(accountId: string, courseId: number): Promise<LessonNotes[]> {
			const found = await kysely
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
			return [...Map.groupBy(found, ({ lesson_id }) => lesson_id).values()].flatMap((group) => {
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

function kept(row: NoteRow): Kept {
	return { kind: 'kept', note: toNote(row) };
}

/** What stands of a text that was sent before: it, what it was meant for, or nothing. */
function takenBefore(taken: NoteRow, addressed: NoteRow | undefined): PutResult {
	const standing = addressed?.deleted_at === null ? addressed : undefined;
	if (taken.deleted_at !== null) {
		return standing === undefined ? { kind: 'deleted since' } : kept(standing);
	}
	const other = standing?.id === taken.id ? undefined : standing;
	return { kind: 'kept', note: toNote(taken), ...(other && { other: toNote(other) }) };
}

function toStanding(row: NoteRow): Standing {
	return {
		revision: row.revision,
		atMs: row.at_ms,
		body: row.body,
		updatedAt: row.updated_at,
		deletedAt: row.deleted_at
	};
}

function toNote(row: NoteRow): Note {
	return {
		id: row.id,
		atMs: row.at_ms,
		body: row.body,
		createdAt: toIsoTime(row.created_at),
		updatedAt: toIsoTime(row.updated_at),
		revision: row.revision,
		...(row.conflict_of === null ? {} : { conflictOf: row.conflict_of })
	};
}
