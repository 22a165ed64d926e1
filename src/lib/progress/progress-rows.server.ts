import type Sqlite from 'better-sqlite3';
import type { LessonOfLearner } from '#lib/account/permissions.server.ts';
import type { Beat } from './beat.ts';
import { NOT_COMPLETE, type Decided } from './completion.ts';
import { NO_POSITION, type LastPosition } from './last-position.ts';
import { clampToDuration, watchedMs, type PlayedSegments } from './played-segments.ts';
import { firstCredit, type TimeCredit } from './time-credit.ts';

/** What is kept of one lesson. Segments lie within the video, which a new import may have cut. */
export interface KeptProgress extends Decided {
	segments: PlayedSegments;
	position: LastPosition;
}

interface Row {
	segments: string | null;
	position_ms: number;
	position_at: number;
	position_session: string;
	position_seq: number;
	completed_at: number | null;
	completed_by: 'watched' | 'manual' | null;
	decided_at: number;
}

interface RowWithCredit extends Row {
	credit_ms: number | null;
	filled_at: number;
	refused_ms: number | null;
}

/** The statements of progress, prepared once: a few for each beat, which are most of what a server does. */
export function prepareProgressRows(sqlite: Sqlite.Database) {
	const find = sqlite.prepare<[string, number], Row>(
		`SELECT segments, position_ms, position_at, position_session, position_seq,
			completed_at, completed_by, decided_at
		FROM lesson_progress WHERE account_id = ? AND lesson_id = ?`
	);
	const findForBeat = sqlite.prepare<[string, number, number, string], RowWithCredit>(
		`SELECT p.segments, p.position_ms, p.position_at, p.position_session, p.position_seq,
			p.completed_at, p.completed_by, p.decided_at, c.credit_ms, c.filled_at, r.refused_ms
		FROM account a
		LEFT JOIN refused_beat r ON r.account_id = a.id AND r.session = ? AND r.seq = ?
		LEFT JOIN lesson_progress p ON p.account_id = a.id AND p.lesson_id = ?
		LEFT JOIN time_credit c ON c.account_id = a.id
		WHERE a.id = ?`
	);
	const keep = sqlite.prepare(
		`INSERT INTO lesson_progress (account_id, lesson_id, segments, watched_ms, position_ms,
			position_at, position_session, position_seq, completed_at, completed_by, decided_at, updated_at)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (account_id, lesson_id) DO UPDATE SET segments = excluded.segments,
			watched_ms = excluded.watched_ms, position_ms = excluded.position_ms,
			position_at = excluded.position_at, position_session = excluded.position_session,
			position_seq = excluded.position_seq, completed_at = excluded.completed_at,
			completed_by = excluded.completed_by, decided_at = excluded.decided_at,
			updated_at = excluded.updated_at`
	);
	const keepRefused = sqlite.prepare(
		`INSERT INTO refused_beat (account_id, session, seq, refused_ms, received_at)
		VALUES (?, ?, ?, ?, ?)`
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

		/**
		 * Undefined when the account is gone. `refusedMs` is what was refused of this beat when it
		 * came before.
		 */
		findForBeat(
			{ accountId, accountCreatedAt, lessonId, durationMs }: LessonOfLearner,
			{ session, seq }: Beat
		): { kept: KeptProgress; credit: TimeCredit; refusedMs: number | undefined } | undefined {
			const row = findForBeat.get(session, seq, lessonId, accountId);
			if (row === undefined) return undefined;
			const { credit_ms: creditMs, filled_at: filledAt } = row;
			return {
				kept: toKept(row, durationMs),
				credit: creditMs === null ? firstCredit(accountCreatedAt) : { creditMs, filledAt },
				refusedMs: row.refused_ms ?? undefined
			};
		},

		/** Keeps a lesson's progress and, once every listed lesson is complete, the course's. */
		keep({ accountId, lessonId, courseId }: LessonOfLearner, kept: KeptProgress, nowMs: number) {
			const { segments, position, completion, decidedAt } = kept;
			const { positionMs, at, session, seq } = position;
			const { completedAt, completedBy } = completion;
			const played = [JSON.stringify(segments), watchedMs(segments), positionMs, at, session, seq];
			keep.run(accountId, lessonId, ...played, completedAt, completedBy, decidedAt, nowMs);
			if (completedAt !== null) completeCourse.run(nowMs, accountId, courseId);
		},

		keepRefused(accountId: string, { session, seq }: Beat, refusedMs: number, nowMs: number) {
			keepRefused.run(accountId, session, seq, refusedMs, nowMs);
		},

		keepCredit(accountId: string, { creditMs, filledAt }: TimeCredit) {
			keepCredit.run(accountId, creditMs, filledAt);
		}
	};
}

function toKept(row: Row | undefined, durationMs: number): KeptProgress {
	if (row === undefined || row.segments === null) {
		return { segments: [], position: NO_POSITION, completion: NOT_COMPLETE, decidedAt: 0 };
	}
	const { completed_at: completedAt, completed_by: completedBy } = row;
	const isComplete = completedAt !== null && completedBy !== null;
	return {
		segments: clampToDuration(JSON.parse(row.segments) as PlayedSegments, durationMs),
		position: {
			positionMs: Math.min(row.position_ms, durationMs),
			at: row.position_at,
			session: row.position_session,
			seq: row.position_seq
		},
		completion: isComplete ? { completedAt, completedBy } : NOT_COMPLETE,
		decidedAt: row.decided_at
	};
}
