import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import type { Moment } from '#film/moment.ts';
import { drawBlankCard, drawCard } from '#film/camera/card.ts';
import { drawChair, drawDesk } from '#film/props/chair.ts';
import { block } from '#film/props/day.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { solveSitting } from '#film/figure/poses/sitting.ts';
import { drawLifting } from './lifting-scene.ts';
import { atDesk, drawTower } from './low-scenes.ts';
import { deepened, playing, solveLift, solvePlay } from './poses.ts';
import { drawSmallStairs } from './stairs-scene.ts';
import { toPicture, type View } from '#film/camera/view.ts';

const size = { width: 270, height: 330 };
const top = 196;
const floorY = top + 300;

const ways: readonly { word: string; x: number; draw: (lit: number) => string }[] = [
	{ word: 'stair', x: 64, draw: (lit) => drawSmallStairs(view(1.55, 128), lit) },
	{ word: 'bag', x: 358, draw: (lit) => drawBag(view(1.95, 476), lit) },
	{ word: 'chair', x: 652, draw: (lit) => drawSeat(view(1.8, 724), lit) },
	{ word: 'game', x: 946, draw: (lit) => drawGame(view(1.55, 1056), lit) }
];

/** Four moments of a day, empty until they are named: one of them is yours. */
export function drawChoiceScene(moment: Moment): string {
	const lit = moment.since('first', 'heels');
	return ways
		.map(({ word, x, draw }) => {
			const corner = point(x, top);
			const named = () => draw(lit);
			return (
				drawBlankCard(corner, size, { y: floorY, inset: 0 }) +
				drawCard(
					{ id: `moment-${word}`, corner, size, floorY },
					moment.ramp('try', word, 0.6),
					named
				)
			);
		})
		.join('');
}

function view(scale: number, x: number): View {
	return { scale, x: x, y: floorY - 1 };
}

function drawBag(seen: View, lit: number): string {
	const joints = solveLift(deepened);
	return drawLifting(deepened, seen, { skeleton: 0, hollow: 0 }) + heelRing(joints, seen, lit);
}

function drawSeat(seen: View, lit: number): string {
	const joints = solveSitting(atDesk);
	return (
		drawChair(seen, -27) +
		drawDesk(seen, 32, 88) +
		drawFigure(joints, plainLook, seen) +
		heelRing(joints, seen, lit)
	);
}

function drawGame(seen: View, lit: number): string {
	const joints = solvePlay(playing, 1, 6 * block + 5.6);
	const at = toPicture(seen, landmarks['heel-bone'](joints, 'far'));
	return (
		drawTower(seen, joints) + drawFigure(joints, plainLook, seen) + ring(at, lit, palette.good)
	);
}

function heelRing(joints: FigureJoints, seen: View, lit: number): string {
	return ring(toPicture(seen, landmarks['heel-bone'](joints, 'near')), lit, palette.good);
}
