import { parsePassageParameter } from '#lib/shared/media-time.ts';
import { courseProgress, drawOutline, neighboursOf, stateOf } from '#lib/course/outline.ts';
import type { PageServerLoad } from './$types';
import { describeLesson } from './describe-lesson.ts';
import { chaptersIn } from './lesson-content.ts';
import { learnerOf, openLessonPage } from './open-lesson.server.ts';
import { readContent } from './read-content.server.ts';
import { DESCRIBED, DESCRIPTIONS_COOKIE, LANGUAGE_COOKIE } from './reading-cookies.ts';

/** A lesson that stopped this close to its end starts at its beginning again. */
const END_MS = 3000;

export const load: PageServerLoad = async (event) => {
	const { cookies, locals, params, url } = event;
	event.depends(`/courses/${params.course}/${params.lesson}`);
	const { cueline, account } = locals;
	const { outline, learning, lesson } = await openLessonPage(event);
	const hold = learnerOf(account, { outline, lesson, learning });
	const language = url.searchParams.get('lang') ?? cookies.get(LANGUAGE_COOKIE) ?? outline.language;

	const [content, notes, progress] = await Promise.all([
		readContent(cueline, { outline, lesson }, language),
		hold === undefined ? [] : cueline.notes.list(hold),
		hold === undefined ? undefined : cueline.progress.read(hold)
	]);

	const progressOfCourse = courseProgress(outline, learning);
	const summary = learning.progress.get(lesson.id);
	const resumeMs = summary?.positionMs ?? 0;
	const resumeSeconds = resumeMs > lesson.durationMs - END_MS ? 0 : resumeMs / 1000;
	const asked = parsePassageParameter(url.searchParams.get('t'));
	const startSeconds = Math.min(asked?.startSeconds ?? resumeSeconds, lesson.durationMs / 1000);

	const media = `/media/${cueline.mediaTokens.mint(lesson.videoId, new Date())}`;
	const { previous, next } = neighboursOf(outline, params.lesson);
	return {
		course: {
			slug: outline.slug,
			title: outline.title,
			safetyNote: outline.safetyNote,
			modules: drawOutline(outline, learning),
			lessons: progressOfCourse.total
		},
		...(learning.isEnrolled ? { courseProgress: progressOfCourse } : {}),
		crumbs: [
			{ title: outline.title, href: `/courses/${outline.slug}` },
			{ title: outline.modules.find(({ lessons }) => lessons.includes(lesson))?.title ?? '' },
			{ title: lesson.title }
		],
		lesson,
		state: stateOf(summary),
		previous: previous && { slug: previous.slug, title: previous.title },
		next: next && { slug: next.slug, title: next.title },
		source: {
			src: `${media}/video/master.m3u8`,
			...(lesson.hasPoster
				? { poster: `/courses/${outline.slug}/${lesson.slug}/poster.webp` }
				: {}),
			...(lesson.hasStoryboard ? { storyboard: `${media}/storyboard.vtt` } : {})
		},
		startSeconds,
		...(asked?.endSeconds === undefined
			? {}
			: { passage: { startSeconds, endSeconds: asked.endSeconds } }),
		content,
		isDescribed: cookies.get(DESCRIPTIONS_COOKIE) === DESCRIBED,
		learner: hold && progress && { accountId: hold.accountId, progress, notes },
		description: describeLesson({
			outline,
			lesson,
			chapters: chaptersIn(content.parts, outline.language),
			origin: cueline.settings.origin
		})
	};
};
