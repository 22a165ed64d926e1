import { checkFilm, type FilmLength, type StructureWords } from '#film/check-film.ts';
import { framesPerSecond, picture, type Film } from '#film/film.ts';
import type { Timeline } from '#film/timeline.ts';
import { writeCallouts } from '#film/write-web-vtt.ts';
import { parseCallouts, type Callout } from '#lib/anatomy/callout.ts';
import { dueCallouts } from '#lib/anatomy/due-callouts.ts';

/** festival's own silence around a phrase adds this to a pause. */
const SILENCE_SECONDS = { from: 0.15, to: 0.5 };
/** A chapter begins so long before its first word. */
const LEAD_SECONDS = { from: 0.35, to: 0.55 };
const PAUSE_SECONDS = 0.5;
const CHAPTER_PAUSE_SECONDS = 1.1;

/** The transcript has no end of a word inside a line: a callout that ends with one may seem to end
 * where the next begins. */
const END_SECONDS = 0.2;
const START_SECONDS = 0.005;
const MOST_PIXELS = 2;

interface Laid {
	film: Film;
	/** As it was made: see made-timeline.ts. */
	timeline: Timeline;
	callouts: readonly Callout[];
	structures: StructureWords;
	length: FilmLength;
}

/** Where a film as it was made lies otherwise in time or place than its source laid out again. */
export function judgeLayout({ film, timeline, callouts, structures, length }: Laid): string[] {
	const problems = checkFilm(film, timeline, structures, length);
	if (problems.length > 0) return problems;
	const wanted = parseCallouts(writeCallouts(film, timeline)).callouts;
	return [
		...judgePauses(film, timeline),
		...judgeChapters(film, timeline),
		...wanted.flatMap((callout, index) => compareCallouts(callout, callouts[index]))
	];
}

function judgePauses(film: Film, { phrases }: Timeline): string[] {
	const pauses = film.chapters.flatMap((chapter) =>
		chapter.phrases.map(({ pauseAfterSeconds }, index) => {
			const isLast = index === chapter.phrases.length - 1;
			return pauseAfterSeconds ?? (isLast ? CHAPTER_PAUSE_SECONDS : PAUSE_SECONDS);
		})
	);
	return phrases.flatMap(({ id, startSeconds }, index) => {
		const before = phrases[index - 1];
		if (before === undefined) return [];
		const extra = startSeconds - before.endSeconds - (pauses[index - 1] ?? 0);
		return isWithin(extra, SILENCE_SECONDS) ? [] : [`The pause before "${id}" is another`];
	});
}

function judgeChapters(film: Film, { chapters, phrases, durationSeconds }: Timeline): string[] {
	const end = chapters.at(-1)?.endSeconds ?? 0;
	const starts = film.chapters.flatMap((source, index) => {
		const first = phrases.find(({ id }) => id === source.phrases[0]?.id)?.startSeconds ?? 0;
		const start = chapters[index]?.startSeconds ?? 0;
		const isGood = index === 0 ? start === 0 : isWithin(first - start, LEAD_SECONDS);
		return isGood ? [] : [`The chapter "${source.title}" starts at ${start} s`];
	});
	const isWhole = Math.abs(end - durationSeconds) <= 1 / framesPerSecond;
	return isWhole ? starts : [...starts, `The last chapter ends at ${end} s`];
}

function compareCallouts(wanted: Callout, made: Callout | undefined): string[] {
	const name = `The callout "${wanted.structure}" of ${wanted.startSeconds} s`;
	if (made?.structure !== wanted.structure) return [`${name} is not there`];
	const isInTime =
		Math.abs(made.startSeconds - wanted.startSeconds) <= START_SECONDS &&
		Math.abs(made.endSeconds - wanted.endSeconds) <= END_SECONDS;
	const isLabelled = made.label.every((share, axis) => share === wanted.label[axis]);
	return [
		...(isInTime ? [] : [`${name} is due from ${made.startSeconds} to ${made.endSeconds} s`]),
		...(isLabelled ? [] : [`${name} has its label elsewhere`]),
		...(farthestApart(wanted, made) <= MOST_PIXELS ? [] : [`${name} points elsewhere`])
	];
}

/** In pixels of the film, as a player shows them, over the time both are due. */
function farthestApart(a: Callout, b: Callout): number {
	const start = Math.max(a.startSeconds, b.startSeconds);
	const seconds = Math.min(a.endSeconds, b.endSeconds) - start;
	const steps = Math.ceil(seconds * framesPerSecond - 0.01);
	const distances = Array.from({ length: steps }, (_, step) => {
		const due = dueCallouts([a, b], start + step / framesPerSecond);
		const [[ax, ay], [bx, by]] = [due[0]?.point ?? [0, 0], due[1]?.point ?? [0, 0]];
		return Math.hypot((ax - bx) * picture.width, (ay - by) * picture.height);
	});
	return Math.max(...distances);
}

function isWithin(value: number, { from, to }: { from: number; to: number }): boolean {
	return value >= from && value <= to;
}
