import { palette } from '#film/drawing/palette.ts';
import { add, point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import { settle } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { drawChair, drawDesk, drawFloor } from '#film/props/chair.ts';
import { block, drawBlock, drawBlocks } from '#film/props/day.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { place } from '#film/figure/frame.ts';
import { drawBlanket, drawMat } from '#film/props/ground.ts';
import { hamstringFibres, heelBackArrow, spaceArrow } from '#film/figure/heel-signs.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { kneelingTall, type LungeShape } from '#film/figure/poses/lunge.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import {
	sittingSlumped,
	sittingTall,
	solveSitting,
	type SittingShape
} from '#film/figure/poses/sitting.ts';
import { playing, solvePlay, towerX } from './poses.ts';
import { toPicture, type View } from '#film/camera/view.ts';

export const deskView: View = { scale: 4, x: 520, y: 606 };
const badge = point(88, 160);

export const atDesk: SittingShape = { ...sittingTall, hands: 1 };
const deskMoves: readonly Move<SittingShape>[] = [
	{ at: { phrase: 'desk', word: 'sag' }, seconds: 2.2, to: { ...sittingSlumped, stride: 36 } },
	{ at: { phrase: 'hold', word: 'heels' }, seconds: 1.2, to: { stride: 41, toesLift: 0 } },
	{ at: { phrase: 'grow', word: 'come' }, seconds: 2.2, to: atDesk }
].map((move) => ({ ...move, to: { ...move.to, hands: 1 } }));

export function deskAt(moment: Moment): FigureJoints {
	return solveSitting(moved(moment, { ...atDesk, stride: 38 }, deskMoves));
}

/** Sagging at a desk, and growing from the heels and the sit bones. */
export function drawDeskScene(moment: Moment): string {
	const joints = deskAt(moment);
	const view = deskView;
	const sags = moment.presence({ phrase: 'desk', word: 'sag' }, { phrase: 'desk' }, 0.6);
	const awake = moment.ramp('hold', 'draw', 1.6);
	const crown = joints.head.origin;
	const up = [add(crown, point(-25, -14)), add(crown, point(-25, 10))];
	const grown = moment.presence({ phrase: 'grow', word: 'spine' }, { phrase: 'grow' }, 0.6);
	const look = {
		...plainLook,
		skeleton: moment.ramp('desk', 'sag', 0.9),
		hollow: sags,
		long: grown
	};
	return [
		drawFloor(view),
		drawChair(view, -27),
		drawDesk(view, 32, 92),
		drawFigure(joints, look, view),
		hamstringFibres(joints, view, { opacity: awake, grown: awake }),
		fade(awake, heelBackArrow(joints.near, view, { progress: awake })),
		fade(grown, spaceArrow(up, view, { progress: moment.ramp('grow', 'grow', 1) })),
		ring(toPicture(view, landmarks['sit-bone'](joints)), moment.since('grow', 'sit'), palette.good),
		verdict(badge, false, sags),
		verdict(badge, true, moment.presence({ phrase: 'grow' }, { phrase: 'grow' }))
	].join('');
}

export const floorView: View = { scale: 4.1, x: 560, y: 606 };

interface PlayShape extends LungeShape {
	reaching: number;
	/** How high the block in the hand is, in centimetres. */
	carried: number;
}

const playMoves: readonly Move<PlayShape>[] = [
	{ at: { phrase: 'play', word: 'come' }, seconds: 2, to: { ...playing, lean: 22, pelvis: -4 } },
	{ at: { phrase: 'heavy', word: 'back' }, seconds: 1.2, to: { lean: playing.lean }, ease: settle },
	{
		at: { phrase: 'heavy', word: 'hands' },
		delaySeconds: -0.5,
		seconds: 1.8,
		to: { pelvis: playing.pelvis, reaching: 1 }
	},
	{
		at: { phrase: 'heavy', word: 'free' },
		delaySeconds: 0.3,
		seconds: 0.9,
		to: { carried: towerTop() }
	}
];

function towerTop(): number {
	return 6 * block;
}

function playAt(moment: Moment): PlayShape {
	return moved(moment, { ...kneelingTall, reaching: 0, carried: towerTop() + 6 }, playMoves);
}

export function playingAt(moment: Moment): FigureJoints {
	const shape = playAt(moment);
	return solvePlay(shape, shape.reaching, shape.carried + 5.6);
}

/** Down on one knee beside a tower of blocks. */
export function drawPlayScene(moment: Moment): string {
	const joints = playingAt(moment);
	const view = floorView;
	const heel = landmarks['heel-bone'](joints, 'far');
	const heavy = moment.presence(
		{ phrase: 'heavy', word: 'heavy' },
		{ phrase: 'heavy', word: 'back' }
	);
	const sinking = [add(heel, point(-9.5, 22)), add(heel, point(-9.5, 4))];
	const back = [add(joints.pelvis.origin, point(20, -2)), add(joints.pelvis.origin, point(5.4, 0))];
	const deepens = moment.presence(
		{ phrase: 'heavy', word: 'thigh' },
		{ phrase: 'heavy', word: 'hands' }
	);
	const look = {
		...plainLook,
		skeleton: moment.ramp('heavy', undefined, 0.8),
		cartilage: moment.ramp('heavy', 'thigh', 0.6)
	};
	return [
		drawMat(view, -70, 112),
		drawBlanket(view, 0),
		drawTower(view, joints),
		drawFigure(joints, look, view),
		fade(heavy, spaceArrow(sinking, view, { progress: moment.ramp('heavy', 'heavy', 0.9) })),
		fade(deepens, spaceArrow(back, view, { progress: moment.ramp('heavy', 'back', 1) })),
		verdict(badge, true, moment.presence({ phrase: 'heavy' }, { phrase: 'try', word: 'today' }))
	].join('');
}

/** Six blocks, and the seventh in the near hand. */
export function drawTower(view: View, joints: FigureJoints): string {
	const held = place(joints.nearArm.hand, point(0.6, -14.4));
	const seventh = drawBlock(view, add(held, point(0, -block / 2)), 6);
	return drawBlocks(view, point(towerX, 0), 6) + seventh;
}
