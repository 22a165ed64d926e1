import type { TranscriptProblem } from '../cue.ts';

/** A cue and where it is in its file, from 1. */
export interface CueAtLine<Cue extends { id: string }> {
	cue: Cue;
	line: number;
}

/** What may end an HTML id and stand in an address without being encoded. */
const USABLE = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * Gives every cue an id of its own: the file's where it is usable and not taken by a cue before,
 * else `c1`, `c2` and so on by the cue's place. A repeated id is reported as a problem.
 */
export function giveCueIds<Cue extends { id: string }>(
	items: readonly CueAtLine<Cue>[],
	report?: (problem: TranscriptProblem) => void
): Cue[] {
	const own = new Set(items.map(({ cue }) => cue.id));
	const given = new Set<string>();
	return items.map(({ cue, line }, index) => {
		const isRepeated = given.has(cue.id);
		if (isRepeated) {
			const message = `The cue id "${cue.id}" is used twice. Give this cue another one.`;
			report?.({ line, code: 'duplicate-id', message });
		}
		const id = USABLE.test(cue.id) && !isRepeated ? cue.id : freeId(index + 1, own, given);
		given.add(id);
		return id === cue.id ? cue : { ...cue, id };
	});
}

function freeId(place: number, own: Set<string>, given: Set<string>): string {
	let id = `c${place}`;
	while (own.has(id) || given.has(id)) id += '-';
	return id;
}
