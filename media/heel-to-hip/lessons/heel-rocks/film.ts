import { between, point } from '#film/drawing/point.ts';
import type { Film } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { solveRocking } from '#film/figure/poses/rocking.ts';
import { lensView } from '#film/camera/lens.ts';
import { shapeAt, viewAt } from './moves.ts';
import { drawPicture, heelLens, hipLens } from './picture.ts';
import { chapters } from './script.ts';
import { drawTitles } from '#film/marks/titles.ts';
import { calloutsOn } from '#film/callout.ts';
import type { Moment } from '#film/moment.ts';

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

const jointsAt = (moment: Moment) => solveRocking(shapeAt(moment));
const onFigure = calloutsOn(jointsAt, viewAt);
const inHeelLens = calloutsOn(jointsAt, () => lensView(heelLens));
const inHipLens = calloutsOn(jointsAt, () => lensView(hipLens));

export default {
	slug: 'heel-rocks',
	title: 'Heel rocks',
	poster: { phrase: 'hip', word: 'pelvis' },
	chapters,
	callouts: [
		onFigure('heel-bone', ['backs', 'backs'], heel, [1180, 330]),
		onFigure('thigh-bone', ['weight:thigh', 'weight'], thigh, [700, 340]),
		onFigure('calf', ['weight:calves', 'tip:now'], calf, [940, 340]),
		inHeelLens('heel-bone', ['round:heel', 'push:nudges'], heel, [830, 110]),
		inHipLens('femoral-head', ['hip:head', 'hip'], femoralHead, [370, 230]),
		onFigure('pelvis', ['hip:pelvis', 'spine:let'], landmarks.pelvis, [420, 350]),
		onFigure('spine', ['spine:spine', 'spine'], midSpine, [330, 350]),
		onFigure('lumbar-spine', ['back:lower', 'small:so'], landmarks['lumbar-spine'], [470, 340]),
		onFigure('knee', ['back:wave', 'small:so'], knee, [860, 330])
	],
	draw: (moment) => drawPicture(moment) + drawTitles(moment, titles)
} satisfies Film;
