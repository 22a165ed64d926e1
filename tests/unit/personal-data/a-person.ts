import type {
	CourseData,
	KeptNote,
	KeptProgress,
	LessonData,
	PersonalData
} from '#lib/personal-data/personal-data.ts';
import { toProgress } from '#lib/progress/progress.ts';
import type { PlayedSegments } from '#lib/progress/played-segments.ts';

const ORIGIN = 'https://courses.example.org';

export function aPerson({ courses }: { courses: CourseData[] }): PersonalData {
	const createdAt = '2026-01-01T00:00:00.000Z';
	return {
		format: 'cueline-personal-data',
		version: 1,
		exportedAt: '2026-11-22T12:00:00.000Z',
		account: { id: 'ana', name: 'Ana', email: 'ana@example.org', role: 'learner', createdAt },
		settings: {},
		sessions: [],
		wrongPasswords: null,
		credit: null,
		notCredited: [],
		courses
	};
}

export function aCourse(changes: Partial<CourseData>): CourseData {
	const slug = changes.slug ?? 'heel-to-hip';
	const address = `${ORIGIN}/courses/${slug}`;
	const { lessons = [] } = changes;
	return {
		address,
		slug,
		title: 'From Heel to Hip',
		language: 'en',
		completionThreshold: 0.9,
		enrolledAt: null,
		completedAt: null,
		...changes,
		lessons: lessons.map((lesson) => ({ ...lesson, address: `${address}/${lesson.slug}` }))
	};
}

export function aLesson(changes: Partial<LessonData> = {}): LessonData {
	return {
		address: '',
		slug: 'ball-and-socket',
		title: 'Ball and socket',
		progress: null,
		notes: [],
		...changes
	};
}

export function aNote(changes: Partial<KeptNote>): KeptNote {
	const at = '2026-11-01T10:00:00.000Z';
	return {
		id: 'note',
		atMs: 0,
		body: '',
		createdAt: at,
		updatedAt: at,
		revision: 'revision',
		deletedAt: null,
		...changes
	};
}

/** Progress by its played segments, in a lesson of 100 seconds. */
export function played(
	segments: PlayedSegments,
	completion: Pick<KeptProgress, 'completedAt' | 'completedBy'> = {
		completedAt: null,
		completedBy: null
	}
): KeptProgress {
	return {
		...toProgress({
			durationMs: 100_000,
			segments,
			positionMs: 0,
			completion: { completedAt: null, completedBy: null }
		}),
		...completion,
		positionAt: '2026-11-20T10:00:00.000Z',
		updatedAt: '2026-11-20T10:00:01.000Z'
	};
}
