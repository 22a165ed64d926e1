import { palette } from '#film/drawing/palette.ts';
import { add, point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawCard } from '#film/camera/card.ts';
import { drawFloor } from '#film/props/chair.ts';
import { drawStairs, onStair } from '#film/props/day.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { hamstringFibres, spaceArrow } from '#film/figure/heel-signs.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { solveStep, stepReady, type StepShape } from '#film/figure/poses/step.ts';
import { ballOnly, nextStair, overTheHeel, wholeFoot } from './poses.ts';
import { toPicture, type View } from '#film/camera/view.ts';

export const stairsView: View = { scale: 2.9, x: 520, y: 618 };
const topX = 270;

const moves: readonly Move<StepShape>[] = [
	{
		at: { phrase: 'whole' },
		delaySeconds: -0.3,
		seconds: 1.2,
		to: { hipX: 9, hipY: 88.3, nearX: 16, nearY: 24, nearTip: -18, swing: -2 }
	},
	{ at: { phrase: 'whole', word: 'whole' }, seconds: 1.1, to: wholeFoot },
	{
		at: { phrase: 'sink', word: 'sink' },
		delaySeconds: -0.2,
		seconds: 1.2,
		to: { hipX: 24, hipY: 88.8, pelvis: -6, farTip: -26 }
	},
	{ at: { phrase: 'sink', word: 'rise' }, delaySeconds: -0.2, seconds: 1.7, to: overTheHeel },
	{ at: { phrase: 'ball' }, delaySeconds: -0.7, seconds: 1.3, to: nextStair }
];

export function climbingAt(moment: Moment): FigureJoints {
	return solveStep(moved(moment, stepReady, moves));
}

/** Up a stair over the whole foot; the ball of the foot alone on a card. */
export function drawStairsScene(moment: Moment): string {
	const joints = climbingAt(moment);
	const view = stairsView;
	const heel = landmarks['heel-bone'](joints, 'near');
	const awake = moment.presence({ phrase: 'sink', word: 'weight' }, { phrase: 'ball' }, 0.6);
	const sinking = [add(heel, point(-9, 24)), add(heel, point(-9, 3))];
	const rising = [
		add(joints.pelvis.origin, point(-21, -4)),
		add(joints.pelvis.origin, point(-21, 20))
	];
	const during = (word: string) =>
		moment.presence({ phrase: 'sink', word }, { phrase: 'sink' }, 0.6);
	return [
		drawFloor(view),
		drawStairs(view, topX),
		drawFigure(joints, { ...plainLook, skeleton: moment.ramp('whole', undefined, 0.9) }, view),
		hamstringFibres(joints, view, { opacity: awake, grown: moment.ramp('sink', 'weight', 1.6) }),
		fade(during('sink'), spaceArrow(sinking, view, { progress: moment.ramp('sink', 'sink', 1) })),
		fade(during('rise'), spaceArrow(rising, view, { progress: moment.ramp('sink', 'rise', 1.2) })),
		ring(toPicture(view, heel), moment.since('feel', 'heels')),
		ring(toPicture(view, joints.pelvis.origin), moment.since('feel', 'hips')),
		ring(toPicture(view, heel), moment.since('whole', 'heel'), palette.good),
		verdict(point(88, 160), true, moment.presence({ phrase: 'sink' }, { phrase: 'ball' })),
		drawBallOnly(moment)
	].join('');
}

function drawBallOnly(moment: Moment): string {
	const shown = moment.presence({ phrase: 'ball', word: 'ball' }, { phrase: 'ball' }, 0.5);
	const card = {
		id: 'ball-only',
		corner: point(64, 250),
		size: { width: 320, height: 300 },
		floorY: 530,
		isRight: false,
		words: 'Heel in the air'
	};
	return drawCard(card, shown, () => {
		const view: View = { scale: 2.5, x: 150, y: 529 };
		const joints = solveStep(ballOnly);
		const knee = joints.near.knee.origin;
		const drop = [add(knee, point(9, 5)), add(knee, point(22, -3))];
		return (
			drawStairs(view, 200) +
			drawFigure(joints, { ...plainLook, skeleton: 1 }, view) +
			spaceArrow(drop, view, { progress: 1, color: palette.warm })
		);
	});
}

/** The small picture of the choice at the end. */
export function drawSmallStairs(view: View, heelLit: number): string {
	const joints = solveStep(wholeFoot);
	const at = toPicture(view, point(onStair(1).x - 3, onStair(1).y + 3));
	return (
		drawStairs(view, 150) + drawFigure(joints, plainLook, view) + ring(at, heelLit, palette.good)
	);
}
