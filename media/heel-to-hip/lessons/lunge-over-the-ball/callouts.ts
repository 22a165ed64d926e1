import type { Point } from '#film/drawing/point.ts';
import type { FilmCallout, Place } from '#film/film.ts';
import { solveBallLunge } from '#film/figure/poses/ball-lunge.ts';
import { frontThighPoint } from '#film/figure/front-thigh.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { shapeAt, viewAt } from './moves.ts';
import { toPicture } from '#film/camera/view.ts';

export const callouts: readonly FilmCallout[] = [
	onFigure('quadriceps', (joints) => frontThighPoint(joints, 'far'), { x: 960, y: 130 }, [
		{ phrase: 'carry', word: 'quadriceps' },
		{ phrase: 'carry' }
	]),
	onFigure(
		'femoral-head',
		(joints) => landmarks['femoral-head'](joints, 'near'),
		{ x: 250, y: 290 },
		[{ phrase: 'settle', word: 'femoral' }, { phrase: 'settle' }]
	),
	onFigure('heel-bone', (joints) => landmarks['heel-bone'](joints, 'far'), { x: 1110, y: 420 }, [
		{ phrase: 'heel', word: 'front' },
		{ phrase: 'hamstrings', word: 'the' }
	]),
	onFigure('hamstrings', (joints) => landmarks.hamstrings(joints, 'far'), { x: 1090, y: 330 }, [
		{ phrase: 'hamstrings', word: 'hamstrings' },
		{ phrase: 'hamstrings' }
	]),
	onFigure(
		'hip-flexors',
		(joints) => landmarks['hip-flexors'](joints, 'near'),
		{ x: 240, y: 420 },
		[{ phrase: 'open', word: 'hip' }, { phrase: 'open' }]
	),
	onFigure('lumbar-spine', (joints) => landmarks['lumbar-spine'](joints), { x: 330, y: 300 }, [
		{ phrase: 'lifts', word: 'lower' },
		{ phrase: 'lifts' }
	])
];

/** A structure of the figure, named from one place of the narration to the end of another. */
function onFigure(
	structure: string,
	find: (joints: FigureJoints) => Point,
	label: Point,
	[from, until]: [Place, Place]
): FilmCallout {
	return {
		structure,
		from,
		until,
		label,
		at: (moment) => toPicture(viewAt(moment), find(solveBallLunge(shapeAt(moment))))
	};
}
