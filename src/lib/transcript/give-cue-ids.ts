import type { TranscriptProblem } from './cue.ts';

interface Identified {
	id: string;
	/** Where the cue is in its file, from 1. */
	line: number;
}

/** What may end an HTML id and stand in an address without being encoded. */
const USABLE = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * Gives every cue an id of its own: the file's where it is usable and not taken by a cue before,
 * else `c1`, `c2` and so on by the cue's place. A repeated id is told as a problem.
 */
export function giveCueIds<Item extends Identified>(
	items: readonly Item[],
	problems: TranscriptProblem[]
): Item[] {
	const own = new Set(items.map(({ id }) => id));
	const given = new Set<string>();
	return items.map((item, index) => {
		const isRepeated = given.has(item.id);
		if (isRepeated) {
			const message = `The cue id "${item.id}" is used twice. Give this cue another one.`;
			problems.push({ line: item.line, code: 'duplicate-id', message });
		}
		const id = USABLE.test(item.id) && !isRepeated ? item.id : freeId(index + 1, own, given);
		given.add(id);
		return { ...item, id };
	});
}

function freeId(place: number, own: Set<string>, given: Set<string>): string {
	let id = `c${place}`;
	while (own.has(id) || given.has(id)) id += '-';
	return id;
}
