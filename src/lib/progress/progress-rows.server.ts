import type Sqlite from 'better-sqlite3';
import type { LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Beat } from './beat.ts';
import { NOT_COMPLETE, type Completion } from './completion.ts';
import { clampToDuration, watchedMs, type PlayedSegments } from './played-segments.ts';
import { firstCredit, type TimeCredit } from './time-credit.ts';

/** What is kept of one lesson. Segments lie within the video, which a new import may have cut. */
export interface KeptProgress {
	segments: PlayedSegments;
	positionMs: number;
	/** unix milliseconds */
	positionAt: number;
	completion: Completion;
}

interface Row {
	segments: string | null;
	position_ms: number;
	position_at: number;
	completed_at: number | null;
	completed_by: 'watched' | 'manual' | null;
}

interface RowWithCredit extends Row {
	credit_ms: number | null;
	filled_at: number;
	is_seen: 0 | 1;
}

/** The statements of progress, prepared once: a few for each beat, which are most of what a server does. */
export function prepareProgressRows(sqlite: Sqlite.Database) {
	const find = sqlite.prepare<[string, number], Row>(
		`SELECT segments, position_ms, position_at, completed_at, completed_by
		FROM lesson_progress WHERE account_id = ? AND lesson_id = ?`
	);
	const findForBeat = sqlite.prepare<[string, number, number, string], RowWithCredit>(
		`SELECT p.segments, p.position_ms, p.position_at, p.completed_at, p.completed_by,
			c.credit_ms, c.filled_at,
			EXISTS (SELECT 1 FROM progress_beat b
				WHERE b.account_id = a.id AND b.session = ? AND b.seq = ?) AS is_seen
		FROM account a
		LEFT JOIN lesson_progress p ON p.account_id = a.id AND p.lesson_id = ?
		LEFT JOIN time_credit c ON c.account_id = a.id
		WHERE a.id = ?`
	);
	const keep = sqlite.prepare(
		`INSERT INTO lesson_progress (account_id, lesson_id, segments, watched_ms, position_ms,
			position_at, completed_at, completed_by, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (account_id, lesson_id) DO UPDATE SET segments = excluded.segments,
			watched_ms = excluded.watched_ms, position_ms = excluded.position_ms,
			position_at = excluded.position_at, completed_at = excluded.completed_at,
			completed_by = excluded.completed_by, updated_at = excluded.updated_at`
	);
	const keepBeat = sqlite.prepare(
		'INSERT INTO progress_beat (account_id, session, seq, received_at) VALUES (?, ?, ?, ?)'
	);
	const keepCredit = sqlite.prepare(
		`INSERT INTO time_credit (account_id, credit_ms, filled_at) VALUES (?, ?, ?)
		ON CONFLICT (account_id) DO UPDATE SET credit_ms = excluded.credit_ms,
			filled_at = excluded.filled_at`
	);
	const completeCourse = sqlite.prepare(
		`UPDATE enrolment SET completed_at = ?
		WHERE account_id = ? AND course_id = ? AND completed_at IS NULL AND NOT EXISTS (
			SELECT 1 FROM lesson l
			LEFT JOIN lesson_progress p ON p.lesson_id = l.id AND p.account_id = enrolment.account_id
			WHERE l.course_id = enrolment.course_id AND l.module_id IS NOT NULL
				AND p.completed_at IS NULL)`
	);

	return {
		find({ accountId, lessonId, durationMs }: LessonOfLearner): KeptProgress {
			return toKept(find.get(accountId, lessonId), durationMs);
		},

		/** Undefined when the account is gone. */
		findForBeat(
			{ accountId, accountCreatedAt, lessonId, durationMs }: LessonOfLearner,
			{ session, seq }: Beat
		): { kept: KeptProgress; credit: TimeCredit; isSeen: boolean } | undefined {
			const row = findForBeat.get(session, seq, lessonId, accountId);
			if (row === undefined) return undefined;
			const { credit_ms: creditMs, filled_at: filledAt } = row;
			return {
				kept: toKept(row, durationMs),
				credit: creditMs === null ? firstCredit(accountCreatedAt) : { creditMs, filledAt },
				isSeen: row.is_seen === 1
			};
		},

		/** Keeps a lesson's progress and, once every listed lesson is complete, the course's. */
		keep({ accountId, lessonId, courseId }: LessonOfLearner, kept: KeptProgress, nowMs: number) {
			const { segments, positionMs, positionAt, completion } = kept;
			const { completedAt, completedBy } = completion;
			const played = [JSON.stringify(segments), watchedMs(segments), positionMs, positionAt];
			keep.run(accountId, lessonId, ...played, completedAt, completedBy, nowMs);
			if (completedAt !== null) completeCourse.run(nowMs, accountId, courseId);
		},

		keepBeat(accountId: string, { session, seq }: Beat, nowMs: number) {
			keepBeat.run(accountId, session, seq, nowMs);
		},

		keepCredit(accountId: string, { creditMs, filledAt }: TimeCredit) {
			keepCredit.run(accountId, creditMs, filledAt);
		}
	};
}

function toKept(row: Row | undefined, durationMs: number): KeptProgress {
	if (row === undefined || row.segments === null) {
		return { segments: [], positionMs: 0, positionAt: 0, completion: NOT_COMPLETE };
	}
	const { completed_at: completedAt, completed_by: completedBy } = row;
	const isComplete = completedAt !== null && completedBy !== null;
	return {
		segments: clampToDuration(JSON.parse(row.segments) as PlayedSegments, durationMs),
		positionMs: Math.min(row.position_ms, durationMs),
		positionAt: row.position_at,
		completion: isComplete ? { completedAt, completedBy } : NOT_COMPLETE
	};
}
