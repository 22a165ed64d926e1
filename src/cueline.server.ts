import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { createAccountStore, type AccountStore } from '#lib/account/account-store.server.ts';
import { createAttempts, type Attempts } from '#lib/account/attempts.server.ts';
import { createSessions, type Sessions } from '#lib/account/sessions.server.ts';
import { createAnatomyStore, type AnatomyStore } from '#lib/anatomy/anatomy-store.server.ts';
import { createCourseStore, type CourseStore } from '#lib/course/course-store.server.ts';
import { createEnrolmentStore, type EnrolmentStore } from '#lib/course/enrolment-store.server.ts';
import { openConnection, type Connection } from '#lib/database/connection.server.ts';
import { makeFolder } from '#lib/database/make-folder.server.ts';
import { migrate } from '#lib/database/migrate.server.ts';
import { readSecret } from '#lib/database/secret.server.ts';
import { createMediaTokens, type MediaTokens } from '#lib/media/media-token.server.ts';
import { createNoteStore, type NoteStore } from '#lib/notes/note-store.server.ts';
import {
	createPersonalDataStore,
	type PersonalDataStore
} from '#lib/personal-data/personal-data-store.server.ts';
import { createPracticeStore, type PracticeStore } from '#lib/practice/practice-store.server.ts';
import { createProgressStore, type ProgressStore } from '#lib/progress/progress-store.server.ts';
import { createSearchStore, type SearchStore } from '#lib/search/search-store.server.ts';
import {
	createAccountSettingsStore,
	type AccountSettingsStore
} from '#lib/settings/account-settings-store.server.ts';
import {
	createTranscriptStore,
	type TranscriptStore
} from '#lib/transcript/transcript-store.server.ts';
import type { Settings } from './settings.server.ts';

/** Everything a request may ask: the stores over one open database. */
export interface Cueline {
	settings: Settings;
	connection: Connection;
	accounts: AccountStore;
	accountSettings: AccountSettingsStore;
	sessions: Sessions;
	attempts: Attempts;
	courses: CourseStore;
	enrolments: EnrolmentStore;
	transcripts: TranscriptStore;
	anatomy: AnatomyStore;
	practice: PracticeStore;
	progress: ProgressStore;
	notes: NoteStore;
	personalData: PersonalDataStore;
	search: SearchStore;
	mediaTokens: MediaTokens;
	/** The folder that holds a folder for each imported video. */
	mediaRoot: string;
	/** The migrations that ran as it was opened. */
	migrated: string[];
	close(): Promise<void>;
}

const HOUR_MS = 60 * 60 * 1000;

/** Opens and migrates the database in `DATA_DIR` and wires the stores. Call `close` when done. */
export function openCueline(settings: Settings): Cueline {
	makeFolder(settings.dataDir);
	const mediaRoot = join(settings.dataDir, 'media');
	makeFolder(mediaRoot);

	const databaseFile = join(settings.dataDir, 'cueline.sqlite');
	keepPrivate(databaseFile);
	const connection = openConnection(databaseFile);
	const migrated = migrate(connection, join(settings.root, 'migrations', 'sqlite'));

	const { kysely } = connection;
	const sessions = createSessions(kysely, { isSecure: settings.origin.startsWith('https:') });
	const attempts = createAttempts(kysely);
	const progress = createProgressStore(connection);
	const search = createSearchStore(kysely);
	const housekeeping = setInterval(() => {
		void sessions.deleteExpired();
		void attempts.deleteExpired(new Date());
		void progress.deleteOldBeats(new Date());
	}, HOUR_MS);
	housekeeping.unref();

	return {
		settings,
		connection,
		accounts: createAccountStore(kysely),
		accountSettings: createAccountSettingsStore(kysely),
		sessions,
		attempts,
		courses: createCourseStore(kysely),
		enrolments: createEnrolmentStore(kysely),
		transcripts: createTranscriptStore(kysely),
		anatomy: createAnatomyStore(kysely, search),
		practice: createPracticeStore(kysely),
		progress,
		notes: createNoteStore(connection),
		personalData: createPersonalDataStore(kysely, settings),
		search,
		mediaTokens: createMediaTokens(readSecret(connection, 'media-token')),
		mediaRoot,
		migrated,
		async close() {
			clearInterval(housekeeping);
			await connection.close();
		}
	};
}

/** A proxy may read the media beside it, and nobody else the database: its log takes over its mode. */
function keepPrivate(databaseFile: string): void {
	if (!existsSync(databaseFile)) closeSync(openSync(databaseFile, 'a', 0o600));
}
