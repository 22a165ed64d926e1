import type { Role } from '#lib/account/account.ts';
import type { Note } from '#lib/notes/note.ts';
import type { Progress } from '#lib/progress/progress.ts';

/**
 * Everything Cueline keeps of one person, as the account page gives it to them (`cueline.json`).
 * Times are ISO 8601, `*Ms` media milliseconds. Left out are the hash of the password and those of
 * the sessions' tokens, which would open the account to whoever finds the file.
 */
export interface PersonalData {
	format: 'cueline-personal-data';
	version: 1;
	exportedAt: string;
	account: { id: string; name: string; email: string; role: Role; createdAt: string };
	/** By name, each as it was last set. */
	settings: Record<string, { value: unknown; setAt: string }>;
	/** Where the person is signed in. */
	sessions: { startedAt: string; expiresAt: string }[];
	/** Wrong passwords typed for this e-mail lately, and until when they count. */
	wrongPasswords: { count: number; until: string } | null;
	/** How much newly played time may still be credited, and when that was reckoned. */
	credit: { ms: number; at: string } | null;
	/** Reports of playing of which a part was not credited. */
	notCredited: { session: string; seq: number; ms: number; receivedAt: string }[];
	courses: CourseData[];
}

export interface CourseData {
	/** The address of its page. */
	address: string;
	slug: string;
	title: string;
	/** BCP 47 */
	language: string;
	/** The share of a lesson's video that completes it, 0 to 1. */
	completionThreshold: number;
	enrolledAt: string | null;
	completedAt: string | null;
	/** Those with progress or notes, in the course's order. */
	lessons: LessonData[];
}

export interface LessonData {
	address: string;
	slug: string;
	title: string;
	progress: KeptProgress | null;
	/** By their moment; a deleted one without its text. */
	notes: KeptNote[];
}

export interface KeptProgress extends Progress {
	/** When the position was last told. */
	positionAt: string;
	updatedAt: string;
}

export interface KeptNote extends Note {
	deletedAt: string | null;
}
