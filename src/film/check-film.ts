import type { Film, FilmCallout } from './film.ts';
import { findPlace, type Timeline } from './timeline.ts';
import { checkCallouts } from './checks/callouts.ts';
import { checkPace } from './checks/pace.ts';
import { checkPicture } from './checks/picture.ts';
import { checkScript } from './checks/script.ts';
import { checkSpoken } from './checks/spoken.ts';

/** How long a film may be. */
export interface FilmLength {
	shortestSeconds: number;
	longestSeconds: number;
}

export const lessonLength: FilmLength = { shortestSeconds: 75, longestSeconds: 150 };

/** The names and aliases of each structure of the course's anatomy, by id. */
export type StructureWords = ReadonlyMap<string, readonly string[]>;

/** Everything that would make a film wrong, as sentences, before anything is rendered; empty when it
 * may be made. `structures` is undefined where there is no anatomy yet. */
export function checkFilm(
	film: Film,
	timeline: Timeline,
	structures: StructureWords | undefined,
	length: FilmLength = lessonLength
): string[] {
	const script = checkScript(film);
	if (timeline.phrases.length === 0) return script;
	const problems = film.callouts.map((callout) => checkPlaces(callout, timeline));
	const placed = { callouts: film.callouts.filter((_, index) => problems[index]?.length === 0) };
	return [
		...script,
		...checkLength(timeline, length),
		...checkPace(timeline),
		...checkPoster(film, timeline),
		...checkStructures(film, structures),
		...problems.flat(),
		...checkCallouts(placed, timeline),
		...(structures ? checkSpoken(placed, timeline, structures) : []),
		...checkPicture(film, timeline)
	];
}

function checkLength(
	{ durationSeconds }: Timeline,
	{ shortestSeconds, longestSeconds }: FilmLength
): string[] {
	if (durationSeconds >= shortestSeconds && durationSeconds <= longestSeconds) return [];
	return [
		`The film lasts ${durationSeconds} seconds; a lesson lasts ${shortestSeconds} to ${longestSeconds}.`
	];
}

function checkPoster({ poster }: Film, timeline: Timeline): string[] {
	const found = poster ? findPlace(timeline, poster) : undefined;
	return typeof found === 'string' ? [`The poster has no place in the film. ${found}`] : [];
}

function checkStructures({ callouts }: Film, structures: StructureWords | undefined): string[] {
	if (!structures) return [];
	const unknown = new Set(
		callouts.map(({ structure }) => structure).filter((id) => !structures.has(id))
	);
	return [...unknown].map((id) => `The callout "${id}" names no structure of anatomy.yaml.`);
}

/** Whether a callout's places are in the narration, and those its point asks for. */
function checkPlaces(callout: FilmCallout, timeline: Timeline): string[] {
	const missing = [callout.from, callout.until]
		.map((place) => findPlace(timeline, place))
		.filter((found) => typeof found === 'string');
	return missing.map((problem) => `The callout "${callout.structure}" has no time. ${problem}`);
}
