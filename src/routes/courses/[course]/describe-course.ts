import type { CourseOutline } from '#lib/course/course.ts';
import { lessonsInOrder } from '#lib/course/outline.ts';
import { formatIsoDuration } from '#lib/shared/media-time.ts';

/** schema.org: a Course with its lessons. https://schema.org/Course `origin` has no slash at its end. */
export function describeCourse(outline: CourseOutline, origin: string) {
	const lessons = lessonsInOrder(outline);
	const totalMs = lessons.reduce((sum, { durationMs }) => sum + durationMs, 0);
	return {
		'@context': 'https://schema.org',
		'@type': 'Course',
		name: outline.title,
		description: outline.summary,
		url: `${origin}/courses/${outline.slug}`,
		inLanguage: outline.language,
		license: outline.licence,
		isAccessibleForFree: true,
		provider: { '@type': 'Organization', name: 'Cueline', url: origin },
		offers: { '@type': 'Offer', category: 'Free' },
		hasCourseInstance: {
			'@type': 'CourseInstance',
			courseMode: 'online',
			courseWorkload: formatIsoDuration(totalMs / 1000)
		},
		syllabusSections: outline.modules.map((module) => ({
			'@type': 'Syllabus',
			name: module.title,
			description: module.lessons.map(({ title }) => title).join(', ')
		}))
	};
}
