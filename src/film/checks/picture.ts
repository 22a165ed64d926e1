import type { Film } from '../film.ts';
import { createMoment } from '../moment.ts';
import type { Timeline } from '../timeline.ts';

/** Draws the film at every phrase's start and says what goes wrong there, as sentences: a phrase or a
 * word the narration does not have, a point that is no number. */
export function checkPicture(film: Film, timeline: Timeline): string[] {
	const times = [0, ...timeline.phrases.map(({ startSeconds }) => startSeconds)];
	const problems = new Map<string, number>();
	for (const seconds of times) {
		const problem = drawingProblem(film, timeline, seconds);
		if (problem !== undefined && !problems.has(problem)) problems.set(problem, seconds);
	}
	return [...problems].map(
		([problem, seconds]) => `The picture at ${seconds.toFixed(1)} s cannot be drawn: ${problem}`
	);
}

function drawingProblem(film: Film, timeline: Timeline, seconds: number): string | undefined {
	try {
		const svg = film.draw(createMoment(timeline, seconds));
		return svg.includes('NaN') ? 'a point of it is not a number.' : undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
