import type { Point } from '#film/drawing/point.ts';
import type { FilmCallout } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { solveBridge } from '#film/figure/poses/bridge.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { psoasPoint } from '#film/hip/psoas.ts';
import { innerThighPoint } from '#film/hip/inner-thigh.ts';
import { lesserTrochanterAt } from '#film/hip/thigh-turning.ts';
import { bridgeAt, penAt, turn, viewAt } from './moves.ts';
import { toPicture } from '#film/camera/view.ts';
import { callout } from '#film/callout.ts';

const front = (at: Point) => (moment: Moment) => penAt(moment).at(at);
const side = (find: (joints: FigureJoints) => Point) => (moment: Moment) =>
	toPicture(viewAt(moment), find(solveBridge(bridgeAt(moment))));

export const callouts: readonly FilmCallout[] = [
	callout(
		'lesser-trochanter',
		['begin:lesser', 'rise:there'],
		front(lesserTrochanterAt(turn)),
		[1120, 520]
	),
	callout('psoas', ['through:pelvis', 'hold'], front(psoasPoint), [1040, 240]),
	callout('lumbar-spine', ['through:lumbar', 'hold'], front({ x: -88, y: 212 }), [260, 210]),
	callout('inner-thigh', ['below:inner', 'below'], front(innerThighPoint), [980, 470]),
	callout(
		'hamstrings',
		['back:hamstrings', 'strong'],
		side((joints) => landmarks.hamstrings(joints, 'far')),
		[380, 190]
	),
	callout(
		'psoas',
		['centre:psoas', 'centre'],
		side((joints) => landmarks.psoas(joints, 'near')),
		[300, 260]
	),
	callout(
		'femoral-head',
		['seated:femoral', 'seated'],
		side((joints) => landmarks['femoral-head'](joints, 'near')),
		[270, 230]
	)
];
