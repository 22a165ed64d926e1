/** Maps progress 0..1 to progress 0..1. */
export type Ease = (fraction: number) => number;

export function clamp01(value: number): number {
	return Math.min(1, Math.max(0, value));
}

export const easeInOut: Ease = (fraction) =>
	fraction < 0.5 ? 4 * fraction ** 3 : 1 - (-2 * fraction + 2) ** 3 / 2;

export const easeOut: Ease = (fraction) => 1 - (1 - fraction) ** 3;

/** Swings past the end a little and settles, for a thing that drops into its place. */
export const settle: Ease = (fraction) => {
	const back = fraction - 1;
	return 1 + 2.2 * back ** 3 + 1.2 * back ** 2;
};

/** A number on its way from one value to another. */
export function mix(from: number, to: number, fraction: number): number {
	return from + (to - from) * fraction;
}
