import type { FilmCallout } from '#film/film.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { solveLunge } from '#film/figure/poses/lunge.ts';
import { shapeAt, viewAt } from './moves.ts';
import { calloutsOn } from '#film/callout.ts';

const onFigure = calloutsOn((moment) => solveLunge(shapeAt(moment)), viewAt);

export const callouts: readonly FilmCallout[] = [
	onFigure(
		'hip-flexors',
		['stretch:hip', 'front'],
		(joints) => landmarks['hip-flexors'](joints, 'near'),
		[290, 500]
	),
	onFigure('pelvis', ['push:pelvis', 'push'], landmarks.pelvis, [320, 392]),
	onFigure('lumbar-spine', ['push:lower', 'price'], landmarks['lumbar-spine'], [300, 290]),
	onFigure(
		'heel-bone',
		['heel:sink', 'heel'],
		(joints) => landmarks['heel-bone'](joints, 'far'),
		[1090, 520]
	),
	onFigure(
		'hamstrings',
		['hamstrings:hamstrings', 'hamstrings'],
		(joints) => landmarks.hamstrings(joints, 'far'),
		[660, 506]
	),
	onFigure(
		'femoral-head',
		['seat:femoral', 'fit'],
		(joints) => landmarks['femoral-head'](joints, 'near'),
		[300, 384]
	),
	onFigure(
		'inner-thigh',
		['inner:inner', 'inner'],
		(joints) => landmarks['inner-thigh'](joints, 'far'),
		[690, 580]
	),
	onFigure(
		'psoas',
		['psoas:psoas', 'psoas'],
		(joints) => landmarks.psoas(joints, 'near'),
		[290, 300]
	)
];
