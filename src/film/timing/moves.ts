import { clamp01, easeInOut, mix, type Ease } from '../easing.ts';
import type { Place } from '../film.ts';
import type { Moment } from '../moment.ts';

/** Some numbers of a state on their way to new values, beginning at a spoken word. */
export interface Move<State> {
	at: Place;
	/** After the word's start; negative begins before it. */
	delaySeconds?: number;
	seconds: number;
	to: Partial<State>;
	ease?: Ease;
}

/** A state (a pose, a camera) at a moment: the first one, with every move that has begun applied in
 * the order they are written. */
export function moved<State extends { [Key in keyof State]: number }>(
	moment: Moment,
	from: State,
	moves: readonly Move<State>[]
): State {
	return moves.reduce((state, move) => applied(moment, state, move), from);
}

function applied<State extends { [Key in keyof State]: number }>(
	moment: Moment,
	state: State,
	{ at, delaySeconds = 0, seconds, to, ease = easeInOut }: Move<State>
): State {
	const progress = clamp01((moment.since(at.phrase, at.word) - delaySeconds) / seconds);
	if (progress === 0) return state;
	const result = { ...state };
	for (const key in to) {
		const target: number | undefined = to[key];
		if (target === undefined) continue;
		Object.assign(result, { [key]: mix(state[key], target, ease(progress)) });
	}
	return result;
}
