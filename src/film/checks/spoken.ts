import { createTermFinder } from '#lib/transcript/words/find-terms.ts';
import type { Film } from '../film.ts';
import { endOf, startOf, type Timeline } from '../timeline.ts';

/** How long before its word a callout may be there. BBC Subtitle Guidelines, "Match subtitle to pace
 * of speaking": what is shown should not anticipate speech by more than 1.5 seconds. */
const mostEarlySeconds = 1.5;

/** Callouts that are there long before their structure is named, as sentences. A callout under which
 * the narration speaks of its structure in other words ("the ball") is left alone. */
export function checkSpoken(
	{ callouts }: Pick<Film, 'callouts'>,
	timeline: Timeline,
	structures: ReadonlyMap<string, readonly string[]>
): string[] {
	const named = namings(timeline, structures);
	return callouts.flatMap(({ structure, from, until }) => {
		const start = startOf(timeline, from);
		const end = endOf(timeline, until);
		const said = (named.get(structure) ?? []).find(
			(seconds) => seconds > start - mostEarlySeconds && seconds < end
		);
		if (said === undefined || said - start <= mostEarlySeconds) return [];
		return [
			`The callout "${structure}" comes ${(said - start).toFixed(1)} s before the narration names it; ` +
				`at most ${mostEarlySeconds}.`
		];
	});
}

/** When each structure is named, by id, in order: by its name or an alias, in the singular or plural,
 * as the transcript marks it. */
function namings(
	timeline: Timeline,
	structures: ReadonlyMap<string, readonly string[]>
): Map<string, number[]> {
	const find = createTermFinder(
		[...structures].map(([id, words]) => ({
			structure: id,
			name: words[0] ?? id,
			definition: '',
			words,
			href: ''
		}))
	);
	const named = new Map<string, number[]>();
	for (const { text, words } of timeline.phrases) {
		for (const { term, from } of find(text)) {
			const word = words[text.slice(0, from).split(' ').length - 1];
			if (word)
				named.set(term.structure, [...(named.get(term.structure) ?? []), word.startSeconds]);
		}
	}
	return named;
}
