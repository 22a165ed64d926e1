import { point } from '#film/drawing/point.ts';
import type { FilmCallout } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { middleOfInnerCurve } from '#film/foot/curves.ts';
import { footAt, heelBehind } from './foot-card.ts';
import { jointsAt, viewAt } from './moves.ts';
import { callout, calloutsOn } from '#film/callout.ts';

type Spot = (joints: FigureJoints) => { x: number; y: number };

const middleOfSpine: Spot = ({ spine, head }) => place(spine[9] ?? head, point(0, 1));

const onFigure = calloutsOn(jointsAt, viewAt);

export const callouts: readonly FilmCallout[] = [
	onFigure('spine', ['spine:spine', 'spine'], middleOfSpine, [330, 330]),
	callout(
		'arch',
		['foot:arches', 'arches:edge'],
		(moment) => middleOfInnerCurve(footAt(moment)),
		[1120, 240]
	),
	onFigure('pelvis', ['heel:pelvis', 'heel'], (joints) => landmarks.pelvis(joints), [300, 330]),
	onFigure(
		'lumbar-spine',
		['heel:lumbar', 'deep:where'],
		(joints) => landmarks['lumbar-spine'](joints),
		[290, 240]
	),
	onFigure(
		'psoas',
		['deep:psoas', 'deep'],
		(joints) => landmarks.psoas(joints, 'near'),
		[300, 240]
	),
	callout('heel-bone', ['back:widen', 'centre'], () => heelBehind, [1120, 400]),
	onFigure(
		'hamstrings',
		['support:hamstrings', 'support'],
		(joints) => landmarks.hamstrings(joints, 'far'),
		[400, 440]
	),
	onFigure(
		'femoral-head',
		['support:hips', 'support'],
		(joints) => landmarks['femoral-head'](joints, 'near'),
		[900, 320]
	)
];
