import type { FilmCallout } from '#film/film.ts';
import { frontThighPoint } from '#film/figure/front-thigh.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { solveSettling } from '#film/figure/poses/settling.ts';
import { shapeAt, viewAt } from './moves.ts';
import { calloutsOn } from '#film/callout.ts';

const head = (joints: FigureJoints) => landmarks['femoral-head'](joints, 'near');

const onFigure = calloutsOn((moment) => solveSettling(shapeAt(moment)), viewAt);

export const callouts: readonly FilmCallout[] = [
	onFigure(
		'thigh-bone',
		['largest:thigh', 'largest'],
		(joints) => place(joints.near.thigh, { x: 0, y: -26 }),
		[470, 190]
	),
	onFigure('femoral-head', ['ball:femoral', 'ball'], head, [330, 250]),
	onFigure('quadriceps', ['grip:quadriceps', 'grip'], frontThighPoint, [380, 220]),
	onFigure(
		'hip-socket',
		['settle:drop', 'settle'],
		(joints) => place(joints.pelvis, { x: -1.2, y: 2.2 }),
		[300, 250]
	)
];
