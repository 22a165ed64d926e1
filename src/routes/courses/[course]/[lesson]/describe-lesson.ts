import type { CourseOutline, Lesson } from '#lib/course/course.ts';
import { formatIsoDuration } from '#lib/shared/media-time.ts';

interface Described {
	outline: CourseOutline;
	lesson: Lesson;
	chapters: readonly { startSeconds: number; endSeconds: number; title: string }[];
	/** Scheme and host, without a slash at the end. */
	origin: string;
}

/** schema.org: a VideoObject with a Clip for each chapter. https://schema.org/Clip */
export function describeLesson({ outline, lesson, chapters, origin }: Described) {
	const address = `${origin}/courses/${outline.slug}/${lesson.slug}`;
	return {
		'@context': 'https://schema.org',
		'@type': 'VideoObject',
		name: lesson.title,
		description: lesson.summary,
		thumbnailUrl: `${address}/poster.webp`,
		uploadDate: new Date(outline.importedAt).toISOString(),
		duration: formatIsoDuration(lesson.durationMs / 1000),
		inLanguage: outline.language,
		embedUrl: address,
		isPartOf: {
			'@type': 'Course',
			name: outline.title,
			url: `${origin}/courses/${outline.slug}`
		},
		hasPart: chapters.map((chapter) => ({
			'@type': 'Clip',
			name: chapter.title,
			startOffset: chapter.startSeconds,
			endOffset: chapter.endSeconds,
			url: `${address}?t=${chapter.startSeconds}`
		}))
	};
}
