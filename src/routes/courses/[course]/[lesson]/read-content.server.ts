import type { Structure } from '#lib/anatomy/structure.ts';
import type { CourseOutline, Lesson } from '#lib/course/course.ts';
import type { Cueline } from '../../../../cueline.server.ts';
import { atlasAddress } from '../anatomy/read-atlas.server.ts';
import { LessonContent, type LessonStructure } from './lesson-content.ts';

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
	const [chapters, callouts, structures, practice, atlas] = await Promise.all([
		cueline.courses.chapters(lesson.id, outline.language),
		cueline.anatomy.callouts(lesson.id),
		cueline.anatomy.structures(outline.id),
		cueline.practice.card(lesson.id),
		atlasAddress(cueline, outline)
	]);
	const content = new LessonContent({
		transcript: transcript ?? { language, cues: [] },
		chapters,
		callouts,
		structures: structures.map(toLessonStructure),
		practice,
		atlas
	});
	keep(key, content);
	return content;
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
