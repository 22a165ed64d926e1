import { add, point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import { drawCard } from '#film/camera/card.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook, type FigureLook } from '#film/figure/figure.ts';
import { place } from '#film/figure/frame.ts';
import { drawMat } from '#film/props/ground.ts';
import { verdict } from '#film/marks/verdict.ts';
import {
	rollerAt,
	rollerRadius,
	solveRocking,
	type RockingShape
} from '#film/figure/poses/rocking.ts';
import { drawInflatableRoller, drawPillow, drawWrappedRoller } from '#film/props/roller-in-use.ts';
import { placeOf } from '#film/timing/tracks.ts';
import { drawLens, type Lens } from '#film/camera/lens.ts';
import { drawKinds } from './kinds.ts';
import { drawRings, drawTips, drawWave } from './marks.ts';
import { shapeAt, viewAt } from './moves.ts';
import type { View } from '#film/camera/view.ts';

const rest: RockingShape = { feet: 0, hips: 0, head: 0, strain: 0 };
const resting = solveRocking(rest);

/** The places the windows look at stay where they are at rest, so that what moves is seen to move. */
export const heelLens: Lens = {
	id: 'heel-lens',
	centre: point(1082, 196),
	radius: 138,
	target: add(place(resting.near.foot, point(-2.6, -4.2)), point(-2, 2.4)),
	scale: 14
};
export const hipLens: Lens = {
	id: 'hip-lens',
	centre: point(640, 196),
	radius: 138,
	target: resting.pelvis.origin,
	scale: 12
};

export function drawPicture(moment: Moment): string {
	const shape = shapeAt(moment);
	const view = viewAt(moment);
	const joints = solveRocking(shape);
	const during = (from: string, until: string, fadeSeconds = 0.7) =>
		moment.presence(placeOf(from), placeOf(until), fadeSeconds);
	const look: FigureLook = {
		...plainLook,
		skeleton: during('weight:thigh', 'ease', 1),
		cartilage: during('hip', 'spine'),
		hollow: during('back:lower', 'back')
	};
	const inside = { ...look, skeleton: 1, cartilage: 1 };
	const scene = (seenFrom: View, shownLook: FigureLook) =>
		drawMat(seenFrom, -92, 98) +
		drawRoller(seenFrom, shape, during('kinds:foam', 'lower', 0.6)) +
		drawFigure(joints, shownLook, seenFrom) +
		drawPillow(seenFrom, -90, -59);
	const window = (lens: Lens, open: number) =>
		drawLens(lens, { view, open, draw: (seenFrom) => scene(seenFrom, inside) });
	const badge = point(88, 160);
	return [
		scene(view, look),
		window(heelLens, during('round:heel', 'hip')),
		window(hipLens, during('push:thigh', 'hip')),
		drawWave({ moment, joints, view }),
		drawTips({ moment, joints, view }),
		drawRings({ moment, joints, view }),
		fade(during('kinds:inflatable', 'lower', 0.6), drawKinds(moment)),
		drawTooMuch(during('small:smaller', 'ease')),
		verdict(badge, false, during('big:knees', 'back')),
		verdict(badge, true, during('small:smaller', 'ease'))
	].join('');
}

/** Pulled hard, in a small picture beside the smaller rock. */
function drawTooMuch(shown: number): string {
	const strained: RockingShape = { ...rest, strain: 1 };
	const view: View = { scale: 2.2, x: 1010, y: 206 };
	const card = {
		id: 'too-much',
		corner: point(800, 56),
		size: { width: 420, height: 178 },
		floorY: view.y + 1,
		isRight: false,
		words: 'Knees locked, heels up'
	};
	return drawCard(
		card,
		shown,
		() =>
			drawRoller(view, strained, 0) +
			drawFigure(solveRocking(strained), { ...plainLook, skeleton: 1, hollow: 1 }, view) +
			drawPillow(view, -90, -59)
	);
}

function drawRoller(seenFrom: View, shape: RockingShape, wrapped: number): string {
	const roller = { centre: rollerAt(shape), radius: rollerRadius, degrees: 4.4 * shape.hips };
	return (
		drawInflatableRoller(seenFrom, roller) + fade(wrapped, drawWrappedRoller(seenFrom, roller))
	);
}
