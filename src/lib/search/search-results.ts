import { byPoints, type Hit } from './hit.ts';
import { toPassage, type Passage } from './passage.ts';

/** What a search found, as its page shows it. */
export interface SearchResults {
	/** The best first. */
	structures: Hit[];
	modules: Hit[];
	/** The one with the best hit first, among equals in the order of the course. */
	lessons: LessonHits[];
	count: number;
	/** Whether there is more than is shown. */
	isCut: boolean;
}

export interface LessonHits {
	slug: string;
	title: Passage;
	/** Of a lesson that is not open yet only the title is found. */
	isLocked: boolean;
	/** The best of them, in the order of time; what has no moment comes first. */
	hits: Hit[];
	/** The others, in the order of time. */
	more: Hit[];
}

export interface SearchedCourse {
	slug: string;
	/** BCP 47 */
	language: string;
}

export interface SearchedLesson {
	id: number;
	slug: string;
	title: string;
	isLocked: boolean;
}

export interface PlacedHit {
	/** Null for what belongs to the course as a whole. */
	lessonId: number | null;
	hit: Hit;
}

/** How many hits of a lesson are shown at once. */
const SHOWN = 5;

/** @param lessons in the order of the course; hits in others are left out */
export function groupHits(
	placed: readonly PlacedHit[],
	lessons: readonly SearchedLesson[]
): Omit<SearchResults, 'isCut'> {
	const byLesson = Map.groupBy(placed, ({ lessonId }) => lessonId);
	const ofCourse = (byLesson.get(null) ?? []).map(({ hit }) => hit).sort(byPoints);
	const found = lessons
		.flatMap((lesson) => {
			const hits = (byLesson.get(lesson.id) ?? []).map(({ hit }) => hit).sort(byPoints);
			const [best] = hits;
			return best === undefined ? [] : { best, count: hits.length, shown: toLesson(lesson, hits) };
		})
		.sort((a, b) => b.best.points - a.best.points);
	return {
		structures: ofCourse.filter(({ kind }) => kind === 'structure'),
		modules: ofCourse.filter(({ kind }) => kind === 'module'),
		lessons: found.map(({ shown }) => shown),
		count: found.reduce((sum, { count }) => sum + count, ofCourse.length)
	};
}

function toLesson({ slug, title, isLocked }: SearchedLesson, ranked: readonly Hit[]): LessonHits {
	const named = ranked.find(({ kind }) => kind === 'lesson');
	const others = ranked.filter((hit) => hit !== named);
	return {
		slug,
		title: named?.title ?? toPassage(title, []),
		isLocked,
		hits: others.slice(0, SHOWN).sort(byTime),
		more: others.slice(SHOWN).sort(byTime)
	};
}

function byTime(a: Hit, b: Hit): number {
	return (a.atSeconds ?? -1) - (b.atSeconds ?? -1);
}
