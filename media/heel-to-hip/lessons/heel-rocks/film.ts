import { between, point, type Point } from '#film/drawing/point.ts';
import type { Film, FilmCallout } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { solveRocking } from '#film/figure/poses/rocking.ts';
import { placeOf } from '#film/timing/tracks.ts';
import { lensView, type Lens } from '#film/camera/lens.ts';
import { shapeAt, viewAt } from './moves.ts';
import { drawPicture, heelLens, hipLens } from './picture.ts';
import { chapters } from './script.ts';
import { toPicture } from '#film/camera/view.ts';
import { drawTitles } from '#film/marks/titles.ts';

const titles = [
	{ text: 'Heel rocks', from: 'open', until: 'perhaps' },
	{ text: 'How to lie', from: 'roller', until: 'weight' },
	{ text: 'From heel to hip', from: 'tip', until: 'hip' },
	{ text: 'And on to the head', from: 'spine', until: 'spine' },
	{ text: 'Too much', from: 'big', until: 'back' },
	{ text: 'Smaller is better', from: 'small', until: 'ease' },
	{ text: 'Try it', from: 'try', until: 'hurt' }
];

const heel = (joints: FigureJoints) => landmarks['heel-bone'](joints, 'near');
const thigh = ({ near }: FigureJoints) => between(near.thigh.origin, near.shank.origin, 0.5);
const calf = ({ near }: FigureJoints) => place(near.shank, point(-4.6, -14));
const knee = ({ near }: FigureJoints) => near.knee.origin;
const midSpine = (joints: FigureJoints) => joints.spine[9]?.origin ?? joints.head.origin;
const femoralHead = (joints: FigureJoints) => landmarks['femoral-head'](joints, 'near');

export default {
	slug: 'heel-rocks',
	title: 'Heel rocks',
	poster: { phrase: 'hip', word: 'pelvis' },
	chapters,
	callouts: [
		callout('heel-bone', ['backs', 'backs'], heel, [1180, 330]),
		callout('thigh-bone', ['weight:thigh', 'weight'], thigh, [700, 340]),
		callout('calf', ['weight:calves', 'tip:now'], calf, [940, 340]),
		callout('heel-bone', ['round:heel', 'push:nudges'], heel, [830, 110], heelLens),
		callout('femoral-head', ['hip:head', 'hip'], femoralHead, [370, 230], hipLens),
		callout('pelvis', ['hip:pelvis', 'spine:let'], landmarks.pelvis, [420, 350]),
		callout('spine', ['spine:spine', 'spine'], midSpine, [330, 350]),
		callout('lumbar-spine', ['back:lower', 'small:so'], landmarks['lumbar-spine'], [470, 340]),
		callout('knee', ['back:wave', 'small:so'], knee, [860, 330])
	],
	draw: (moment) => drawPicture(moment) + drawTitles(moment, titles)
} satisfies Film;

/** A structure of the lying figure, in the whole picture or in a window on it. */
function callout(
	structure: string,
	[from, until]: readonly [string, string],
	at: (joints: FigureJoints) => Point,
	[x, y]: readonly [number, number],
	window?: Lens
): FilmCallout {
	return {
		structure,
		from: placeOf(from),
		until: placeOf(until),
		at: (moment) =>
			toPicture(window ? lensView(window) : viewAt(moment), at(solveRocking(shapeAt(moment)))),
		label: point(x, y)
	};
}
