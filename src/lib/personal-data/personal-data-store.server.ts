import type { Selectable } from 'kysely';
import type { Account } from '#lib/account/account.ts';
import { signInKey } from '#lib/account/attempts.server.ts';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import { NOT_COMPLETE } from '#lib/progress/completion.ts';
import { toIsoTime } from '#lib/progress/iso-time.ts';
import { clampToDuration, type PlayedSegments } from '#lib/progress/played-segments.ts';
import { toProgress } from '#lib/progress/progress.ts';
import type {
	CourseData,
	KeptNote,
	KeptProgress,
	LessonData,
	PersonalData
} from './personal-data.ts';

export type PersonalDataStore = ReturnType<typeof createPersonalDataStore>;

/** Reads what is kept of a person, for that person alone. `origin` begins the addresses in it. */
export function createPersonalDataStore(db: Database, { origin }: { origin: string }) {
	return {
		async read(account: Account, now: Date): Promise<PersonalData> {
			const { id, name, email, role } = account;
			const createdAt = toIsoTime(account.createdAt);
			return {
				format: 'cueline-personal-data',
				version: 1,
				exportedAt: now.toISOString(),
				account: { id, name, email, role, createdAt },
				...(await readAccount(db, account)),
				courses: await readCourses(db, id, origin)
			};
		},

		/** How much of it there is, for who thinks of erasing it. */
		async count(accountId: string): Promise<{ notes: number; lessons: number; courses: number }> {
			const count = async (table: 'note' | 'lesson_progress' | 'enrolment') => {
				const { rows } = await db
					.selectFrom(table)
					.select(({ fn }) => fn.countAll<number>().as('rows'))
					.where('account_id', '=', accountId)
					.$if(table === 'note', (query) => query.where('deleted_at', 'is', null))
					.executeTakeFirstOrThrow();
				return rows;
			};
			return {
				notes: await count('note'),
				lessons: await count('lesson_progress'),
				courses: await count('enrolment')
			};
		}
	};
}

async function readAccount(db: Database, { id, email }: Account) {
	const sessions = await db
		.selectFrom('session')
		.where('account_id', '=', id)
		.select(['created_at', 'expires_at'])
		.orderBy('created_at')
		.execute();
	const wrong = await db
		.selectFrom('attempt')
		.where('key', '=', signInKey(email))
		.select(['count', 'window_ends_at'])
		.executeTakeFirst();
	const credit = await db
		.selectFrom('time_credit')
		.where('account_id', '=', id)
		.select(['credit_ms', 'filled_at'])
		.executeTakeFirst();
	const refused = await db
		.selectFrom('refused_beat')
		.where('account_id', '=', id)
		.selectAll()
		.orderBy('received_at')
		.execute();
	const kept = await db
		.selectFrom('account_settings')
		.where('account_id', '=', id)
		.select('settings')
		.executeTakeFirst();
	return {
		settings: kept ? toSettings(kept.settings) : {},
		sessions: sessions.map((row) => ({
			startedAt: toIsoTime(row.created_at),
			expiresAt: toIsoTime(row.expires_at)
		})),
		wrongPasswords: wrong ? { count: wrong.count, until: toIsoTime(wrong.window_ends_at) } : null,
		credit: credit ? { ms: credit.credit_ms, at: toIsoTime(credit.filled_at) } : null,
		notCredited: refused.map(({ session, seq, refused_ms, received_at }) => ({
			session,
			seq,
			ms: refused_ms,
			receivedAt: toIsoTime(received_at)
		}))
	};
}

function toSettings(kept: string): PersonalData['settings'] {
	const settings = JSON.parse(kept) as Record<string, { value: unknown; at: number }>;
	const entries = Object.entries(settings);
	return Object.fromEntries(
		entries.map(([name, { value, at }]) => [name, { value, setAt: toIsoTime(at) }])
	);
}

/** The courses a person is enrolled in, has played or has noted something in. */
async function readCourses(db: Database, accountId: string, origin: string): Promise<CourseData[]> {
	const enrolments = await db
		.selectFrom('enrolment')
		.where('account_id', '=', accountId)
		.selectAll()
		.execute();
	const lessons = await readLessons(db, accountId);
	const courseIds = new Set([
		...enrolments.map((row) => row.course_id),
		...lessons.map(({ courseId }) => courseId)
	]);
	const courses = await db
		.selectFrom('course')
		.where('id', 'in', [...courseIds])
		.select(['id', 'slug', 'title', 'language', 'completion_threshold'])
		.orderBy('slug')
		.execute();
	return courses.map(({ id, slug, title, language, completion_threshold }) => {
		const enrolment = enrolments.find((row) => row.course_id === id);
		const address = `${origin}/courses/${slug}`;
		return {
			address,
			slug,
			title,
			language,
			completionThreshold: completion_threshold,
			enrolledAt: toIsoTimeOrNull(enrolment?.enrolled_at),
			completedAt: toIsoTimeOrNull(enrolment?.completed_at),
			lessons: lessons
				.filter(({ courseId }) => courseId === id)
				.map(({ lesson }) => ({ address: `${address}/${lesson.slug}`, ...lesson }))
		};
	});
}

interface LessonOfCourse {
	courseId: number;
	lesson: Omit<LessonData, 'address'>;
}

async function readLessons(db: Database, accountId: string): Promise<LessonOfCourse[]> {
	const progress = await db
		.selectFrom('lesson_progress')
		.where('account_id', '=', accountId)
		.selectAll()
		.execute();
	const notes = await db
		.selectFrom('note')
		.where('account_id', '=', accountId)
		.selectAll()
		.orderBy('at_ms')
		.execute();
	const lessonIds = new Set([...progress, ...notes].map((row) => row.lesson_id));
	const lessons = await db
		.selectFrom('lesson')
		.where('id', 'in', [...lessonIds])
		.select(['id', 'course_id', 'slug', 'title', 'duration_ms'])
		.orderBy('ordinal')
		.execute();
	return lessons.map(({ id, course_id, slug, title, duration_ms }) => {
		const played = progress.find((row) => row.lesson_id === id);
		return {
			courseId: course_id,
			lesson: {
				slug,
				title,
				progress: played ? toKeptProgress(played, duration_ms) : null,
				notes: notes.filter((row) => row.lesson_id === id).map(toKeptNote)
			}
		};
	});
}

function toKeptProgress(
	row: Selectable<Schema['lesson_progress']>,
	durationMs: number
): KeptProgress {
	const { completed_at: completedAt, completed_by: completedBy } = row;
	const isComplete = completedAt !== null && completedBy !== null;
	const segments = clampToDuration(JSON.parse(row.segments) as PlayedSegments, durationMs);
	const completion = isComplete ? { completedAt, completedBy } : NOT_COMPLETE;
	return {
		...toProgress({ durationMs, segments, positionMs: row.position_ms, completion }),
		positionAt: toIsoTime(row.position_at),
		updatedAt: toIsoTime(row.updated_at)
	};
}

function toKeptNote(row: Selectable<Schema['note']>): KeptNote {
	return {
		id: row.id,
		atMs: row.at_ms,
		body: row.body,
		createdAt: toIsoTime(row.created_at),
		updatedAt: toIsoTime(row.updated_at),
		revision: row.revision,
		...(row.conflict_of === null ? {} : { conflictOf: row.conflict_of }),
		deletedAt: toIsoTimeOrNull(row.deleted_at)
	};
}

function toIsoTimeOrNull(unixMs: number | null | undefined): string | null {
	return unixMs === null || unixMs === undefined ? null : toIsoTime(unixMs);
}
