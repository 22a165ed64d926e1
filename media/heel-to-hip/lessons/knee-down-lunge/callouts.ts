import type { FilmCallout, Place } from '#film/film.ts';
import type { Point } from '#film/drawing/point.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { solveLunge } from '#film/figure/poses/lunge.ts';
import { shapeAt, viewAt } from './moves.ts';
import { toPicture } from '#film/camera/view.ts';

type Named = keyof typeof landmarks;

export const callouts: readonly FilmCallout[] = [
	onFigure('hip-flexors', 'near', { x: 290, y: 500 }, [
		{ phrase: 'stretch', word: 'hip' },
		{ phrase: 'front' }
	]),
	onFigure('pelvis', 'near', { x: 320, y: 392 }, [
		{ phrase: 'push', word: 'pelvis' },
		{ phrase: 'push' }
	]),
	onFigure('lumbar-spine', 'near', { x: 300, y: 290 }, [
		{ phrase: 'push', word: 'lower' },
		{ phrase: 'price' }
	]),
	onFigure('heel-bone', 'far', { x: 1090, y: 520 }, [
		{ phrase: 'heel', word: 'sink' },
		{ phrase: 'heel' }
	]),
	onFigure('hamstrings', 'far', { x: 660, y: 506 }, [
		{ phrase: 'hamstrings', word: 'hamstrings' },
		{ phrase: 'hamstrings' }
	]),
	onFigure('femoral-head', 'near', { x: 300, y: 384 }, [
		{ phrase: 'seat', word: 'femoral' },
		{ phrase: 'fit' }
	]),
	onFigure('inner-thigh', 'far', { x: 690, y: 580 }, [
		{ phrase: 'inner', word: 'inner' },
		{ phrase: 'inner' }
	]),
	onFigure('psoas', 'near', { x: 290, y: 300 }, [
		{ phrase: 'psoas', word: 'psoas' },
		{ phrase: 'psoas' }
	])
];

/** A structure of the figure, named from one place of the narration to the end of another. */
function onFigure(
	structure: Named,
	side: 'near' | 'far',
	label: Point,
	[from, until]: [Place, Place]
): FilmCallout {
	return {
		structure,
		from,
		until,
		label,
		at: (moment) =>
			toPicture(viewAt(moment), landmarks[structure](solveLunge(shapeAt(moment)), side))
	};
}
