/** What carries the legs where an exercise can be done in several ways; `none` is without either. */
export const VARIANTS = ['ball', 'roller', 'none'] as const;
export type Variant = (typeof VARIANTS)[number];

/** One thing to do, and the stretch of the lesson's video that speaks of it. */
export interface PracticeStep {
	text: string;
	/** Whom it is for; for everybody without. */
	variant?: Variant;
	startSeconds: number;
	/** When the video goes on to something else, the pause after the words included. */
	endSeconds: number;
}

/** What a lesson asks its learner to do beside the film. */
export interface PracticeCard {
	/** By start. Those that one learner sees never overlap. */
	steps: readonly PracticeStep[];
	/** How long or how often: `5 slow breaths, each side`. */
	amount: string;
	/** What doing it well feels like. */
	feel: string;
	/** When to stop, and what to do then. */
	stop: string;
}

/** What a card calls a variant. */
export const VARIANT_LABELS = {
	ball: 'With a ball',
	roller: 'With a roller',
	none: 'Without ball or roller'
} as const satisfies Record<Variant, string>;

/** Whether the video speaks of a step at a second. */
export function isSpoken({ startSeconds, endSeconds }: PracticeStep, seconds: number): boolean {
	return startSeconds <= seconds && seconds < endSeconds;
}

/**
 * The number of each step, from 1, as those count who do it: steps that stand for each other have
 * the same, and one for everybody goes on from the highest before it.
 */
export function numberSteps(steps: readonly Pick<PracticeStep, 'variant'>[]): number[] {
	const counts = { ball: 0, roller: 0, none: 0 };
	return steps.map(({ variant }) => {
		if (variant !== undefined) return (counts[variant] += 1);
		const number = Math.max(...Object.values(counts)) + 1;
		for (const each of VARIANTS) counts[each] = number;
		return number;
	});
}
