import type { Authorized, LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { groupWrites } from '#lib/database/grouped-writes.server.ts';
import type { Beat } from './beat.ts';
import { completionAfterWatching, completionByHand } from './completion.ts';
import { coverage, unionSegments } from './played-segments.ts';
import { prepareProgressRows, type KeptProgress } from './progress-rows.server.ts';
import { toProgress, type Progress } from './progress.ts';
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

/** A beat sent again after longer than this finds its time already counted: union is idempotent. */
const BEATS_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Learners' progress. Every write is whole or not at all, so that none is lost or doubled. */
export function createProgressStore({ kysely, sqlite }: Pick<Connection, 'kysely' | 'sqlite'>) {
	const rows = prepareProgressRows(sqlite);
	const write = groupWrites({ kysely, sqlite });

	return {
		async read(lesson: Authorized<LessonOfLearner>): Promise<Progress> {
			return kysely.connection().execute(() => Promise.resolve(answer(lesson, rows.find(lesson))));
		},

		/**
		 * Counts a beat, once. New time is credited as far as the learner can have played it by now
		 * (`time-credit.ts`); of positions the latest by event time stands, and none is in the future.
		 * @throws when the account was deleted meanwhile.
		 */
		record(lesson: Authorized<LessonOfLearner>, beat: Beat, now: Date): Promise<Progress> {
			const nowMs = now.getTime();
			return write(() => {
				const found = rows.findForBeat(lesson, beat);
				if (found === undefined) throw new Error(`There is no account ${lesson.accountId}.`);
				if (found.isSeen) return answer(lesson, found.kept);

				const { segments } = found.kept;
				const available = fillCredit(found.credit, nowMs);
				const { credited, credit } = takeCredit(beat.segments, segments, available);
				const kept = watch(lesson, found.kept, { ...beat, segments: credited }, nowMs);
				rows.keepBeat(lesson.accountId, beat, nowMs);
				rows.keepCredit(lesson.accountId, credit);
				rows.keep(lesson, kept, nowMs);
				return answer(lesson, kept);
			});
		},

		/** Marks a lesson complete, or not complete, by hand. */
		setCompletion(
			lesson: Authorized<LessonOfLearner>,
			isDone: boolean,
			now: Date
		): Promise<Progress> {
			const nowMs = now.getTime();
			return write(() => {
				const before = rows.find(lesson);
				const kept = { ...before, completion: completionByHand(before.completion, isDone, nowMs) };
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

		/** Forgets beats of which no copy can be on its way any more. */
		async deleteOldBeats(now: Date): Promise<void> {
			await kysely
				.deleteFrom('progress_beat')
				.where('received_at', '<', now.getTime() - BEATS_KEPT_MS)
				.execute();
		}
	};
}

function watch(
	{ durationMs, completionThreshold }: LessonOfLearner,
	before: KeptProgress,
	beat: Beat,
	nowMs: number
): KeptProgress {
	const segments = unionSegments(before.segments, beat.segments);
	const at = Math.min(beat.at, nowMs);
	const isLatest = at >= before.positionAt;
	return {
		segments,
		positionMs: isLatest ? beat.positionMs : before.positionMs,
		positionAt: isLatest ? at : before.positionAt,
		completion: completionAfterWatching(before.completion, {
			before: coverage(before.segments, durationMs),
			after: coverage(segments, durationMs),
			threshold: completionThreshold,
			nowMs
		})
	};
}

function answer({ durationMs }: LessonOfLearner, kept: KeptProgress): Progress {
	return toProgress({ durationMs, ...kept });
}
