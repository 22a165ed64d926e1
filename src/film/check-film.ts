import { checkCallouts } from './check-callouts.ts';
import type { Film } from './film.ts';
import type { Timeline } from './timeline.ts';

const longestPhrase = 80;

/** How long a film may be. */
export interface FilmLength {
	shortestSeconds: number;
	longestSeconds: number;
}

export const lessonLength: FilmLength = { shortestSeconds: 75, longestSeconds: 150 };

/** Everything that would make a film wrong, as sentences; empty when it may be made.
 * `structures` are the course's anatomy ids, undefined where there is no anatomy yet. */
export function checkFilm(
	film: Film,
	timeline: Timeline,
	structures: ReadonlySet<string> | undefined,
	length: FilmLength = lessonLength
): string[] {
	return [
		...checkPhrases(film),
		...checkLength(timeline, length),
		...checkCallouts(film, timeline, structures)
	];
}

function checkPhrases(film: Film): string[] {
	const problems: string[] = [];
	const seen = new Set<string>();
	for (const chapter of film.chapters) {
		if (chapter.phrases.length === 0) {
			problems.push(`The chapter "${chapter.title}" has no phrase. Give it one or remove it.`);
		}
		for (const { id, text } of chapter.phrases) {
			if (seen.has(id)) problems.push(`Two phrases are called "${id}". Rename one.`);
			seen.add(id);
			if (text.length > longestPhrase) {
				problems.push(
					`The phrase "${id}" has ${text.length} characters; a caption holds ${longestPhrase}. Split it.`
				);
			}
		}
	}
	return problems;
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
