import type { Generated } from 'kysely';

/** Kysely's picture of `migrations/sqlite`. Times are unix milliseconds, `*_ms` media milliseconds. */
export interface Schema {
	account: AccountTable;
	session: SessionTable;
	attempt: AttemptTable;
	server_secret: { name: string; value: Buffer };
	course: CourseTable;
	module: ModuleTable;
	lesson: LessonTable;
	chapter: ChapterTable;
	transcript: { id: Generated<number>; lesson_id: number; language: string };
	cue: CueTable;
	description: DescriptionTable;
	structure: StructureTable;
	anatomy_view: AnatomyViewTable;
	callout: CalloutTable;
	practice_card: { lesson_id: number; amount: string; feel: string; stop: string };
	practice_step: PracticeStepTable;
	enrolment: EnrolmentTable;
	lesson_progress: LessonProgressTable;
	refused_beat: RefusedBeatTable;
	time_credit: { account_id: string; credit_ms: number; filled_at: number };
	note: NoteTable;
	note_revision: { account_id: string; revision: string; note_id: string };
	search_entry: SearchEntryTable;
	account_settings: { account_id: string; settings: string; revision: number };
}

interface AccountTable {
	id: string;
	email: string;
	name: string;
	role: 'learner' | 'instructor' | 'admin';
	password_hash: string;
	created_at: number;
}

interface SessionTable {
	id: string;
	account_id: string;
	created_at: number;
	expires_at: number;
}

interface AttemptTable {
	key: string;
	count: number;
	window_ends_at: number;
}

interface CourseTable {
	id: Generated<number>;
	slug: string;
	title: string;
	subtitle: string;
	language: string;
	summary: string;
	licence: string;
	safety_note: string;
	completion_threshold: number;
	is_sequence_enforced: 0 | 1;
	content_hash: string;
	imported_at: number;
}

interface ModuleTable {
	id: Generated<number>;
	course_id: number;
	ordinal: number;
	slug: string;
	title: string;
}

interface LessonTable {
	id: Generated<number>;
	course_id: number;
	module_id: number | null;
	ordinal: number;
	slug: string;
	title: string;
	summary: string;
	equipment: string;
	level: string;
	video_id: string;
	duration_ms: number;
	has_storyboard: 0 | 1;
	has_poster: 0 | 1;
}

interface ChapterTable {
	lesson_id: number;
	ordinal: number;
	language: string;
	start_ms: number;
	end_ms: number;
	title: string;
}

interface CueTable {
	transcript_id: number;
	ordinal: number;
	id: string;
	start_ms: number;
	end_ms: number;
	speaker: string | null;
	text: string;
	words: string | null;
}

interface DescriptionTable {
	lesson_id: number;
	language: string;
	ordinal: number;
	start_ms: number;
	end_ms: number;
	text: string;
}

interface StructureTable {
	course_id: number;
	id: string;
	name: string;
	aliases: string;
	definition: string;
	region: string;
	ordinal: Generated<number>;
	related: Generated<string>;
}

interface AnatomyViewTable {
	course_id: number;
	ordinal: number;
	id: string;
	title: string;
	width: number;
	height: number;
	picture: Buffer;
	picture_type: string;
	parts: string;
}

interface CalloutTable {
	lesson_id: number;
	ordinal: number;
	id: string;
	structure_id: string;
	start_ms: number;
	end_ms: number;
	at: string;
	label: string;
}

interface PracticeStepTable {
	lesson_id: number;
	ordinal: number;
	variant: 'ball' | 'roller' | 'none' | null;
	start_ms: number;
	end_ms: number;
	text: string;
}

interface EnrolmentTable {
	account_id: string;
	course_id: number;
	enrolled_at: number;
	completed_at: number | null;
}

interface LessonProgressTable {
	account_id: string;
	lesson_id: number;
	segments: string;
	watched_ms: number;
	position_ms: number;
	position_at: number;
	position_session: Generated<string>;
	position_seq: Generated<number>;
	completed_at: number | null;
	completed_by: 'watched' | 'manual' | null;
	decided_at: Generated<number>;
	updated_at: number;
}

interface RefusedBeatTable {
	account_id: string;
	session: string;
	seq: number;
	refused_ms: number;
	received_at: number;
}

interface NoteTable {
	account_id: string;
	id: string;
	lesson_id: number;
	at_ms: number;
	body: string;
	created_at: number;
	updated_at: number;
	deleted_at: number | null;
	revision: Generated<string>;
	conflict_of: string | null;
}

interface SearchEntryTable {
	id: Generated<number>;
	course_id: number;
	lesson_id: number | null;
	kind:
		| 'structure'
		| 'module'
		| 'lesson'
		| 'chapter'
		| 'summary'
		| 'callout'
		| 'step'
		| 'amount'
		| 'feel'
		| 'stop'
		| 'line'
		| 'description';
	key: string;
	language: string;
	start_ms: number | null;
	title: string;
	body: string;
	words: string | null;
}
