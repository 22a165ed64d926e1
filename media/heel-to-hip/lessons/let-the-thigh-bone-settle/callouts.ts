import type { Point } from '#film/drawing/point.ts';
import type { FilmCallout, Place } from '#film/film.ts';
import { frontThighPoint } from '#film/figure/front-thigh.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { solveSettling } from '#film/figure/poses/settling.ts';
import { shapeAt, viewAt } from './moves.ts';
import { toPicture } from '#film/camera/view.ts';

const head = (joints: FigureJoints) => landmarks['femoral-head'](joints, 'near');

export const callouts: readonly FilmCallout[] = [
	onFigure(
		'thigh-bone',
		(joints) => place(joints.near.thigh, { x: 0, y: -26 }),
		{ x: 470, y: 190 },
		[{ phrase: 'largest', word: 'thigh' }, { phrase: 'largest' }]
	),
	onFigure('femoral-head', head, { x: 330, y: 250 }, [
		{ phrase: 'ball', word: 'femoral' },
		{ phrase: 'ball' }
	]),
	onFigure('quadriceps', frontThighPoint, { x: 380, y: 220 }, [
		{ phrase: 'grip', word: 'quadriceps' },
		{ phrase: 'grip' }
	]),
	onFigure(
		'hip-socket',
		(joints) => place(joints.pelvis, { x: -1.2, y: 2.2 }),
		{ x: 300, y: 250 },
		[{ phrase: 'settle', word: 'drop' }, { phrase: 'settle' }]
	)
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
		at: (moment) => toPicture(viewAt(moment), find(solveSettling(shapeAt(moment))))
	};
}
