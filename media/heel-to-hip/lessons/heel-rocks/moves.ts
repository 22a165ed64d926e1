import type { Moment } from '#film/moment.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import type { RockingShape } from '#film/figure/poses/rocking.ts';
import { followAll, type Key } from '#film/timing/tracks.ts';
import type { View } from '#film/camera/view.ts';

/** How far feet, hips and head take part in the rocking, and how far it is overdone. */
const amounts = {
	feet: [
		['open:rock', 0.7, 0.6],
		['feel:small', 0, 1.2],
		['tip:toward', 1, 0.4],
		['round', 0, 1],
		['round:rolls', 1, 0.8],
		['big', 0, 0.8],
		['small:smaller', 0.5, 1],
		['ease:front', 0, 1.4],
		['try:rock', 0.5, 1],
		['still', 0, 2]
	],
	hips: [
		['open:rock', 0.6, 0.6],
		['feel:small', 0, 1.2],
		['tip:toward', 0.3, 0.4],
		['round', 0, 1],
		['push:shin', 0.6, 1],
		['hip:nudges', 1, 1],
		['big', 0, 0.8],
		['small:smaller', 0.6, 1],
		['ease:front', 0, 1.4],
		['try:rock', 0.6, 1],
		['still', 0, 2]
	],
	head: [
		['spine:spine', 1, 1.2],
		['big', 0, 0.8],
		['small:half', 0.6, 1],
		['ease:front', 0, 1.4],
		['try:rock', 0.6, 1],
		['still', 0, 2]
	],
	strain: [
		['big:pull', 1, 1.8],
		['small', 0, 1.8]
	]
} satisfies Record<keyof RockingShape, Key[]>;

/** One rock there and back; half as fast at the end. */
const rockSeconds = 2.3;
const slowRockSeconds = 4.4;
/** The wave needs this long to the hips, and to the head. */
const hipsLaterSeconds = 0.12;
const headLaterSeconds = 0.32;

export function shapeAt(moment: Moment): RockingShape {
	const { feet, hips, head, strain } = followAll(amounts, moment);
	return {
		feet: feet * swing(moment, 0),
		hips: hips * swing(moment, hipsLaterSeconds),
		head: head * swing(moment, headLaterSeconds),
		strain
	};
}

/** -1 to 1: first toward the body. */
function swing(moment: Moment, laterSeconds: number): number {
	const begins: readonly [phrase: string, word: string, seconds: number][] = [
		['small', 'smaller', slowRockSeconds],
		['tip', 'toward', rockSeconds],
		['open', 'rock', rockSeconds]
	];
	const [phrase, word, seconds] = begins.find(
		([inPhrase, atWord]) => moment.since(inPhrase, atWord) >= 0
	) ?? ['open', 'rock', rockSeconds];
	return Math.sin((2 * Math.PI * (moment.since(phrase, word) - laterSeconds)) / seconds);
}

const whole: View = { scale: 6.2, x: 597, y: 566 };
/** From the hip to the toes. */
const legs: View = { scale: 9.6, x: 262, y: 566 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'tip' }, delaySeconds: 0.3, seconds: 1.8, to: legs },
	{ at: { phrase: 'round' }, delaySeconds: -1.2, seconds: 1.8, to: whole },
	{ at: { phrase: 'ease' }, delaySeconds: -0.3, seconds: 1.8, to: legs },
	{ at: { phrase: 'try' }, delaySeconds: -0.6, seconds: 1.8, to: whole }
];

export function viewAt(moment: Moment): View {
	return moved(moment, whole, cameraMoves);
}
