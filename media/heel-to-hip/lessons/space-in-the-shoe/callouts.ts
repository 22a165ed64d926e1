import { point } from '#film/drawing/point.ts';
import type { FilmCallout } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { heelsView, jointsAt } from './in-heels.ts';
import { footSpots } from './in-the-shoe.ts';
import { callout, calloutsOn } from '#film/callout.ts';

const onFigure = calloutsOn(jointsAt, () => heelsView);

export const callouts: readonly FilmCallout[] = [
	callout('ball-of-the-foot', ['three:ball', 'three'], footSpots['ball-of-the-foot'], [1080, 420]),
	callout('arch', ['three:arch', 'three'], footSpots.arch, [960, 320]),
	callout('heel-bone', ['three:heel', 'three'], footSpots['heel-bone'], [230, 360]),
	callout('toes', ['cords:toes', 'cords:stand'], footSpots.toes, [1120, 400]),
	callout('heel-bone', ['round:heel', 'round'], footSpots['heel-bone'], [230, 250]),
	callout('instep', ['room:instep', 'tendons:ankle'], footSpots.instep, [1020, 250]),
	onFigure('calf', ['up:calf', 'up'], ({ near }) => place(near.shank, point(-4, -13)), [440, 470]),
	onFigure(
		'hamstrings',
		['up:hamstrings', 'up'],
		(joints) => landmarks.hamstrings(joints, 'far'),
		[860, 440]
	)
];
