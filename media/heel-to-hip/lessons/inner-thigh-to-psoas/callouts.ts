import type { Point } from '#film/drawing/point.ts';
import type { FilmCallout, Place } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { solveBridge } from '#film/figure/poses/bridge.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { psoasPoint } from '#film/hip/psoas.ts';
import { innerThighPoint } from '#film/hip/inner-thigh.ts';
import { lesserTrochanterAt } from '#film/hip/thigh-turning.ts';
import { bridgeAt, penAt, turn, viewAt } from './moves.ts';
import { toPicture } from '#film/camera/view.ts';

const front = (at: Point) => (moment: Moment) => penAt(moment).at(at);
const side = (find: (joints: FigureJoints) => Point) => (moment: Moment) =>
	toPicture(viewAt(moment), find(solveBridge(bridgeAt(moment))));

export const callouts: readonly FilmCallout[] = [
	named('lesser-trochanter', front(lesserTrochanterAt(turn)), { x: 1120, y: 520 }, [
		{ phrase: 'begin', word: 'lesser' },
		{ phrase: 'rise', word: 'there' }
	]),
	named('psoas', front(psoasPoint), { x: 1040, y: 240 }, [
		{ phrase: 'through', word: 'pelvis' },
		{ phrase: 'hold' }
	]),
	named('lumbar-spine', front({ x: -88, y: 212 }), { x: 260, y: 210 }, [
		{ phrase: 'through', word: 'lumbar' },
		{ phrase: 'hold' }
	]),
	named('inner-thigh', front(innerThighPoint), { x: 980, y: 470 }, [
		{ phrase: 'below', word: 'inner' },
		{ phrase: 'below' }
	]),
	named(
		'hamstrings',
		side((joints) => landmarks.hamstrings(joints, 'far')),
		{ x: 380, y: 190 },
		[{ phrase: 'back', word: 'hamstrings' }, { phrase: 'strong' }]
	),
	named(
		'psoas',
		side((joints) => landmarks.psoas(joints, 'near')),
		{ x: 300, y: 260 },
		[{ phrase: 'centre', word: 'psoas' }, { phrase: 'centre' }]
	),
	named(
		'femoral-head',
		side((joints) => landmarks['femoral-head'](joints, 'near')),
		{ x: 270, y: 230 },
		[{ phrase: 'seated', word: 'femoral' }, { phrase: 'seated' }]
	)
];

/** A structure, named from one place of the narration to the end of another. */
function named(
	structure: string,
	at: (moment: Moment) => Point,
	label: Point,
	[from, until]: [Place, Place]
): FilmCallout {
	return { structure, from, until, label, at };
}
