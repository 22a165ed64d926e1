import type { Authorized, LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { groupWrites } from '#lib/database/grouped-writes.server.ts';
import type { Beat } from './beat.ts';
import { completionAfterWatching, completionByHand, type Mark } from './completion.ts';
import { laterPosition } from './last-position.ts';
import { coverage } from './played-segments.ts';
import { prepareProgressRows, type KeptProgress } from './progress-rows.server.ts';
import { toProgress, type Progress, type RecordedProgress } from './progress.ts';
import { fillCredit, takeCredit } from './time-credit.ts';

/** What an outline needs of one lesson that a learner has begun. */
export interface LessonSummary {
	lessonId: number;
	watchedMs: number;
	/** 0 to 1 */
	coverage: number;
	positionMs: number;
	/** unix milliseconds of the event; 0 when there is none */
	positionAt: number;
	/** unix milliseconds */
	completedAt: number | null;
	completedBy: 'watched' | 'manual' | null;
}

export type ProgressStore = ReturnType<typeof createProgressStore>;

/** After this, what was refused of a beat may be claimed again as if it were new. */
const REFUSED_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Learners' progress. Every write is whole or not at all, so that none is lost or doubled. */
export function createProgressStore({ kysely, sqlite }: Pick<Connection, 'kysely' | 'sqlite'>) {
	const rows = prepareProgressRows(sqlite);
	const write = groupWrites({ kysely, sqlite });

	return {
		async read(lesson: Authorized<LessonOfLearner>): Promise<Progress> {
			return kysely.connection().execute(() => Promise.resolve(answer(lesson, rows.find(lesson))));
		},

		/**
		 * Merges a beat: again, late, before an earlier one, it comes to the same. New time is credited
		 * as far as the learner can have played it by now (`time-credit.ts`); what is refused is told,
		 * and stays refused when the beat comes again. The last position stands (`last-position.ts`).
		 * Nothing is in the future, whatever `beat.at` says.
		 * @throws when the account was deleted meanwhile.
		 */
		record(lesson: Authorized<LessonOfLearner>, beat: Beat, now: Date): Promise<RecordedProgress> {
			const nowMs = now.getTime();
			return write(() => {
				const found = rows.findForBeat(lesson, beat);
				if (found === undefined) throw new Error(`There is no account ${lesson.accountId}.`);
				if (found.refusedMs !== undefined) {
					return { ...answer(lesson, found.kept), refusedMs: found.refusedMs };
				}
				const available = fillCredit(found.credit, nowMs);
				const credited = takeCredit(beat.segments, found.kept.segments, available);
				const { segments, credit, refusedMs } = credited;
				const isSpent = credit.creditMs < available.creditMs;
				// A bucket that only fills needs no keeping: the time does that.
				if (isSpent || credit.filledAt < found.credit.filledAt) {
					rows.keepCredit(lesson.accountId, credit);
				}
				const kept = watch(lesson, found.kept, { ...beat, segments }, nowMs);
				rows.keep(lesson, kept, nowMs);
				if (refusedMs === 0) return answer(lesson, kept);
				rows.keepRefused(lesson.accountId, beat, refusedMs, nowMs);
				return { ...answer(lesson, kept), refusedMs };
			});
		},

		/** Marks a lesson complete, or not complete, by hand; the last mark stands (`completion.ts`). */
		setCompletion(lesson: Authorized<LessonOfLearner>, mark: Mark, now: Date): Promise<Progress> {
			const nowMs = now.getTime();
			return write(() => {
				const before = rows.find(lesson);
				const kept = { ...before, ...completionByHand(before, mark, nowMs) };
				rows.keep(lesson, kept, nowMs);
				return answer(lesson, kept);
			});
		},

		/** The lessons of a course that a learner has begun, in no order. */
		async ofCourse(accountId: string, courseId: number): Promise<LessonSummary[]> {
			const found = await kysely
				.selectFrom('lesson_progress as p')
				.innerJoin('lesson as l', 'l.id', 'p.lesson_id')
				.select(['p.lesson_id', 'p.watched_ms', 'p.position_ms', 'p.position_at'])
				.select(['p.completed_at', 'p.completed_by', 'l.duration_ms'])
				.where('p.account_id', '=', accountId)
				.where('l.course_id', '=', courseId)
				.execute();
			return found.map((row) => ({
				lessonId: row.lesson_id,
				watchedMs: Math.min(row.watched_ms, row.duration_ms),
				coverage: Math.min(1, row.watched_ms / row.duration_ms),
				positionMs: Math.min(row.position_ms, row.duration_ms),
				positionAt: row.position_at,
				completedAt: row.completed_at,
				completedBy: row.completed_by
			}));
		},

		/** Forgets refused beats of which no copy can be on its way any more. */
		async deleteOldBeats(now: Date): Promise<void> {
			await kysely
				.deleteFrom('refused_beat')
				.where('received_at', '<', now.getTime() - REFUSED_KEPT_MS)
				.execute();
		}
	};
}

/** Progress after a beat; `segments` are all that is believed by now. */
function watch(
	{ durationMs, completionThreshold }: LessonOfLearner,
	before: KeptProgress,
	{ segments, positionMs, session, seq, ...beat }: Beat,
	nowMs: number
): KeptProgress {
	const at = Math.min(beat.at, nowMs);
	const decided = completionAfterWatching(before, {
		before: coverage(before.segments, durationMs),
		after: coverage(segments, durationMs),
		threshold: completionThreshold,
		at,
		nowMs
	});
	const position = laterPosition(before.position, { positionMs, at, session, seq });
	return { ...decided, segments, position };
}

function answer({ durationMs }: LessonOfLearner, kept: KeptProgress): Progress {
	const { segments, position, completion } = kept;
	return toProgress({ durationMs, segments, positionMs: position.positionMs, completion });
}
