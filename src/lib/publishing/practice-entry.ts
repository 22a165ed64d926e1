import * as v from 'valibot';
import { VARIANTS } from '#lib/practice/practice-card.ts';
import { Text } from './course-package.ts';

const CueId = v.pipe(
	v.string('Write the id of a line of the transcript, such as c4.'),
	v.trim(),
	v.nonEmpty('Write the id of a line of the transcript, such as c4.')
);

const StepEntry = v.strictObject({
	say: Text,
	/** Whom the step is for; for everybody without. */
	for: v.optional(
		v.picklist(
			VARIANTS,
			'A step is for ball, roller or none. Leave "for" out when it is for everybody.'
		)
	),
	/** The line of the transcript that begins to speak of it. */
	cue: CueId,
	/** The last line that speaks of it; `cue` itself without. */
	to: v.optional(CueId)
});

/** `practice.yaml`. */
export const PracticeEntry = v.strictObject({
	steps: v.pipe(
		v.array(StepEntry, 'List the steps, each with what to do and its cue.'),
		v.nonEmpty('There is no step. Write one, or delete the file.')
	),
	amount: Text,
	feel: Text,
	stop: Text
});
export type PracticeEntry = v.InferOutput<typeof PracticeEntry>;
