import { point, type Point } from '#film/drawing/point.ts';
import type { FilmCallout, Place } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { heelsView, jointsAt } from './in-heels.ts';
import { footSpots } from './in-the-shoe.ts';
import { toPicture } from '#film/camera/view.ts';

export const callouts: readonly FilmCallout[] = [
	inShoe('ball-of-the-foot', { x: 1080, y: 420 }, [
		{ phrase: 'three', word: 'ball' },
		{ phrase: 'three' }
	]),
	inShoe('arch', { x: 960, y: 320 }, [{ phrase: 'three', word: 'arch' }, { phrase: 'three' }]),
	inShoe('heel-bone', { x: 230, y: 360 }, [{ phrase: 'three', word: 'heel' }, { phrase: 'three' }]),
	inShoe('toes', { x: 1120, y: 400 }, [
		{ phrase: 'cords', word: 'toes' },
		{ phrase: 'cords', word: 'stand' }
	]),
	inShoe('heel-bone', { x: 230, y: 250 }, [{ phrase: 'round', word: 'heel' }, { phrase: 'round' }]),
	inShoe('instep', { x: 1020, y: 250 }, [
		{ phrase: 'room', word: 'instep' },
		{ phrase: 'tendons', word: 'ankle' }
	]),
	onFigure('calf', ({ near }) => place(near.shank, point(-4, -13)), { x: 440, y: 470 }, [
		{ phrase: 'up', word: 'calf' },
		{ phrase: 'up' }
	]),
	onFigure('hamstrings', (joints) => landmarks.hamstrings(joints, 'far'), { x: 860, y: 440 }, [
		{ phrase: 'up', word: 'hamstrings' },
		{ phrase: 'up' }
	])
];

function inShoe(
	structure: keyof typeof footSpots,
	label: Point,
	[from, until]: [Place, Place]
): FilmCallout {
	return { structure, from, until, label, at: footSpots[structure] };
}

function onFigure(
	structure: string,
	spot: (joints: FigureJoints) => Point,
	label: Point,
	[from, until]: [Place, Place]
): FilmCallout {
	return {
		structure,
		from,
		until,
		label,
		at: (moment) => toPicture(heelsView, spot(jointsAt(moment)))
	};
}
