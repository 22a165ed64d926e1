import { toSeconds } from '#lib/shared/media-time.ts';
import type { CourseData, KeptProgress, LessonData, PersonalData } from './personal-data.ts';

/** An xAPI statement, as far as the Video Profile asks for it. */
export interface VideoStatement {
	id: string;
	actor: { objectType: 'Agent'; name: string; mbox: string };
	verb: { id: string; display: Record<'en', string> };
	object: {
		objectType: 'Activity';
		id: string;
		definition: { type: string; name: Record<string, string> };
	};
	result?: { completion?: true; duration?: string; extensions: Record<string, number | string> };
	context: {
		language: string;
		contextActivities: { category: [{ id: string }]; parent: [{ id: string }] };
		extensions: Record<string, number | string>;
	};
	/** ISO 8601 */
	timestamp: string;
}

type Draft = Pick<VideoStatement, 'verb' | 'timestamp' | 'result'>;

const PROFILE = 'https://w3id.org/xapi/video';
const EXTENSION = `${PROFILE}/extensions`;

const VERBS = {
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	played: `${PROFILE}/verbs/played`,
	paused: `${PROFILE}/verbs/paused`,
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated'
};

/**
 * What a person has played, as statements of the xAPI Video Profile (https://w3id.org/xapi/video,
 * 1.0.3): one session for each video, from `initialized` over `played` and `paused` for each played
 * segment, and `completed` where watching completed it, to `terminated`. Cueline keeps what was
 * played, not each time it was: all bear the time of the last, but for `completed`, and segments
 * stand in the order of the video. A lesson marked complete by hand was not completed as a video.
 * @param makeId a UUID of version 4, always the same for the same text, so that a learning record
 * store takes the same statement once.
 */
export function toVideoStatements(
	{ account, courses }: PersonalData,
	makeId: (text: string) => string
): VideoStatement[] {
	const { name, email } = account;
	const actor = { objectType: 'Agent', name, mbox: `mailto:${email}` } as const;
	return courses.flatMap((course) =>
		course.lessons.flatMap((lesson) => {
			const { progress } = lesson;
			if (progress === null || progress.segments.length === 0) return [];
			const frame = { actor, ...describe(course, lesson, progress) };
			let session: string | undefined;
			return draft(progress).map((statement) => {
				const content = { ...frame, ...statement };
				const id = makeId(JSON.stringify([content, session]));
				// The profile: a session is named by the statement that opens it.
				session ??= id;
				const { context, ...rest } = content;
				const extensions = { ...context.extensions, [`${EXTENSION}/session-id`]: session };
				return { id, ...rest, context: { ...context, extensions } };
			});
		})
	);
}

function describe(course: CourseData, lesson: LessonData, { durationMs }: KeptProgress) {
	const { language, completionThreshold } = course;
	const definition = {
		type: `${PROFILE}/activity-type/video`,
		name: { [language]: lesson.title }
	};
	return {
		object: { objectType: 'Activity', id: lesson.address, definition },
		context: {
			language,
			contextActivities: { category: [{ id: PROFILE }], parent: [{ id: course.address }] },
			extensions: {
				[`${EXTENSION}/length`]: toSeconds(durationMs),
				[`${EXTENSION}/completion-threshold`]: rounded(completionThreshold)
			}
		}
	} satisfies Pick<VideoStatement, 'object' | 'context'>;
}

function draft(progress: KeptProgress): Draft[] {
	const { segments, durationMs, watchedMs, completedAt, completedBy } = progress;
	const lastAt = progress.positionAt;
	const lastMs = segments.at(-1)?.[1] ?? 0;
	const soFar = (count: number) => {
		const played = segments.slice(0, count);
		const ms = played.reduce((sum, [fromMs, toMs]) => sum + toMs - fromMs, 0);
		return {
			[`${EXTENSION}/progress`]: rounded(ms / durationMs),
			[`${EXTENSION}/played-segments`]: played
				.map((segment) => segment.map((ms) => toSeconds(ms).toFixed(3)).join('[.]'))
				.join('[,]')
		};
	};
	const time = (ms: number) => ({ [`${EXTENSION}/time`]: toSeconds(ms) });
	const all = soFar(segments.length);

	const watching = segments.flatMap(([fromMs, toMs], index): Draft[] => [
		{ verb: verb('played'), timestamp: lastAt, result: { extensions: time(fromMs) } },
		{
			verb: verb('paused'),
			timestamp: lastAt,
			result: { extensions: { ...time(toMs), ...soFar(index + 1) } }
		}
	]);
	const completion: Draft[] =
		completedAt !== null && completedBy === 'watched'
			? [
					{
						verb: verb('completed'),
						timestamp: completedAt,
						result: {
							completion: true,
							duration: `PT${toSeconds(watchedMs)}S`,
							extensions: { ...time(lastMs), ...all }
						}
					}
				]
			: [];
	return [
		{ verb: verb('initialized'), timestamp: lastAt },
		...watching,
		...completion,
		{
			verb: verb('terminated'),
			timestamp: lastAt,
			result: { extensions: { ...time(lastMs), ...all } }
		}
	];
}

function verb(name: keyof typeof VERBS): VideoStatement['verb'] {
	return { id: VERBS[name], display: { en: name } };
}

/** The profile takes three decimals. */
function rounded(share: number): number {
	return Math.min(1, Math.round(share * 1000) / 1000);
}
