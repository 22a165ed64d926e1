import type { Callout } from '#lib/anatomy/callout.ts';
import type { Structure } from '#lib/anatomy/structure.ts';
import type { CourseOutline, Lesson } from '#lib/course/course.ts';
import type { Chapter } from '#lib/player/chapter.ts';
import { createTermFinder } from '#lib/transcript/words/find-terms.ts';
import type { Cueline } from '../../../../cueline.server.ts';
import { atlasAddress } from '../anatomy/read-atlas.server.ts';
import { linkStructures } from './link-structures.ts';
import { LessonContent, type LessonParts, type LessonStructure } from './lesson-content.ts';

interface Place {
	outline: CourseOutline;
	lesson: Lesson;
}

/** How many lessons' contents are kept in memory. */
const KEPT = 64;

const kept = new Map<string, LessonContent>();

/** A lesson's content with the transcript in `language`, else in the course's own. */
export async function readContent(
	cueline: Cueline,
	{ outline, lesson }: Place,
	language: string
): Promise<LessonContent> {
	const key = [outline.contentHash, lesson.id, language].join(' ');
	const known = kept.get(key);
	if (known !== undefined) return known;

	const transcript = await cueline.transcripts.read(lesson.id, language);
	if (transcript === undefined && language !== outline.language) {
		return readContent(cueline, { outline, lesson }, outline.language);
	}
	const languages = await cueline.transcripts.languages(lesson.id);
	const [chapters, descriptions, callouts, structures, practice, atlas] = await Promise.all([
		readChapters(cueline, lesson, new Set([outline.language, ...languages])),
		cueline.transcripts.descriptions(lesson.id, outline.language),
		cueline.anatomy.callouts(lesson.id),
		cueline.anatomy.structures(outline.id),
		cueline.practice.card(lesson.id),
		atlasAddress(cueline, outline)
	]);
	const content = new LessonContent({
		language: outline.language,
		languages: languages.toSorted(
			(a, b) => Number(b === outline.language) - Number(a === outline.language)
		),
		transcript: transcript ?? { language, cues: [] },
		chapters,
		descriptions,
		callouts,
		structures: await namedIn(cueline, { outline, lesson }, { structures, callouts }),
		practice,
		atlas
	});
	keep(key, content);
	return content;
}

/** Those of each language that has any. */
async function readChapters(
	cueline: Cueline,
	lesson: Lesson,
	languages: ReadonlySet<string>
): Promise<LessonParts['chapters']> {
	const chapters: Record<string, readonly Chapter[]> = {};
	for (const language of languages) {
		const titled = await cueline.courses.chapters(lesson.id, language);
		if (titled.length > 0) chapters[language] = titled;
	}
	return chapters;
}

/** Those that the lesson shows or that its lines, in the course's language, name as terms. */
async function namedIn(
	cueline: Cueline,
	{ outline, lesson }: Place,
	{ structures, callouts }: { structures: readonly Structure[]; callouts: readonly Callout[] }
): Promise<LessonStructure[]> {
	const { terms } = linkStructures(outline.slug, structures);
	const findTerms = createTermFinder(terms);
	const original = await cueline.transcripts.read(lesson.id, outline.language);
	const named = new Set(callouts.map(({ structure }) => structure));
	for (const { text } of original?.cues ?? []) {
		for (const { term } of findTerms(text)) named.add(term.structure);
	}
	return structures.filter(({ id }) => named.has(id)).map(toLessonStructure);
}

function toLessonStructure({ id, name, aliases, definition }: Structure): LessonStructure {
	return { id, name, aliases, definition };
}

/** Lets the oldest go when there are too many. */
function keep(key: string, content: LessonContent): void {
	const [oldest] = kept.keys();
	if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
	kept.set(key, content);
}
