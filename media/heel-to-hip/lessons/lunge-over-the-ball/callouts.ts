import type { FilmCallout } from '#film/film.ts';
import { solveBallLunge } from '#film/figure/poses/ball-lunge.ts';
import { frontThighPoint } from '#film/figure/front-thigh.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { shapeAt, viewAt } from './moves.ts';
import { calloutsOn } from '#film/callout.ts';

const onFigure = calloutsOn((moment) => solveBallLunge(shapeAt(moment)), viewAt);

export const callouts: readonly FilmCallout[] = [
	onFigure(
		'quadriceps',
		['carry:quadriceps', 'carry'],
		(joints) => frontThighPoint(joints, 'far'),
		[960, 130]
	),
	onFigure(
		'femoral-head',
		['settle:femoral', 'settle'],
		(joints) => landmarks['femoral-head'](joints, 'near'),
		[250, 290]
	),
	onFigure(
		'heel-bone',
		['heel:front', 'hamstrings:the'],
		(joints) => landmarks['heel-bone'](joints, 'far'),
		[1110, 420]
	),
	onFigure(
		'hamstrings',
		['hamstrings:hamstrings', 'hamstrings'],
		(joints) => landmarks.hamstrings(joints, 'far'),
		[1090, 330]
	),
	onFigure(
		'hip-flexors',
		['open:hip', 'open'],
		(joints) => landmarks['hip-flexors'](joints, 'near'),
		[240, 420]
	),
	onFigure(
		'lumbar-spine',
		['lifts:lower', 'lifts'],
		(joints) => landmarks['lumbar-spine'](joints),
		[330, 300]
	)
];
