import { palette } from '#film/drawing/palette.ts';
import { add, point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawCard } from '#film/camera/card.ts';
import { drawFloor } from '#film/props/chair.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { place } from '#film/figure/frame.ts';
import { spaceArrow } from '#film/figure/heel-signs.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { solveStep, stepReady, type StepShape } from '#film/figure/poses/step.ts';
import { walkView } from './moves.ts';
import { toPicture, type View } from '#film/camera/view.ts';

/** The heel touches the floor, the knee a little soft. */
const landing = { hipX: 30, hipY: 84.2, nearX: 58, nearY: 0, nearTip: 17, farTip: -22, swing: -12 };
/** The foot has gone too far ahead, and the leg is pushed straight. */
const tooFar: StepShape = {
	...stepReady,
	...landing,
	hipX: 36,
	hipY: 79.6,
	nearX: 79,
	nearTip: 24,
	farTip: -34,
	swing: -15
};

const moves: readonly Move<StepShape>[] = [
	{
		at: { phrase: 'lead', word: 'step' },
		seconds: 1.1,
		to: { hipX: 9, hipY: 88.4, nearX: 2, nearY: 3, nearTip: -48, swing: 2 }
	},
	{
		at: { phrase: 'lead', word: 'leads' },
		seconds: 1.6,
		to: { hipX: 16, hipY: 88.2, nearX: 14, nearY: 16, nearTip: -32, farTip: -4, swing: -2 }
	},
	{
		at: { phrase: 'land' },
		delaySeconds: -0.6,
		seconds: 1.3,
		to: { hipX: 24, hipY: 86.2, nearX: 48, nearY: 6, nearTip: 10, farTip: -12, swing: -9 }
	},
	{ at: { phrase: 'land', word: 'heel' }, seconds: 1, to: landing },
	{
		at: { phrase: 'over', word: 'weight' },
		delaySeconds: -0.4,
		seconds: 1.6,
		to: { hipX: 46, hipY: 86.6, nearTip: 0, farTip: -42, swing: -8 }
	},
	{
		at: { phrase: 'over', word: 'over' },
		delaySeconds: -0.2,
		seconds: 1.5,
		to: { hipX: 61, hipY: 88.6, farX: 30, farY: 12, farTip: -46, swing: 0 }
	},
	{
		at: { phrase: 'over', word: 'knee' },
		seconds: 1.3,
		to: { hipX: 62.5, hipY: 88.5, farX: 59, farY: 0, farTip: 0, swing: 3 }
	}
];

/** The same step again, at an even pace. */
const again: readonly Move<StepShape>[] = [
	{ at: { phrase: 'try' }, seconds: 0.1, to: stepReady },
	...moves.map(({ to }, index): Move<StepShape> => {
		return { at: { phrase: 'ten' }, delaySeconds: 0.2 + 0.72 * index, seconds: 0.95, to };
	})
];

export function walkAt(moment: Moment): FigureJoints {
	return solveStep(moved(moment, stepReady, [...moves, ...again]));
}

/** One step: the knee leads, the heel lands, the body comes over it. */
export function drawWalkScene(moment: Moment): string {
	const joints = walkAt(moment);
	const during = (phrase: string, word: string, until: string) =>
		moment.presence({ phrase, word }, { phrase: until }, 0.4);
	const knee = joints.near.knee.origin;
	const heel = landmarks['heel-bone'](joints, 'near');
	const badge = point(88, 160);
	const skeleton = 1 - moment.ramp('try', undefined, 0.3);
	const lead = [add(knee, point(8, 3)), add(knee, point(25, 3))];
	const arrives = [add(heel, point(-6, 15)), add(heel, point(-1, 1))];
	return [
		drawFloor(walkView),
		drawFigure(joints, { ...plainLook, skeleton }, walkView),
		fade(
			during('lead', 'leads', 'lead'),
			spaceArrow(lead, walkView, { progress: moment.ramp('lead', 'leads', 1.2), color: accent })
		),
		fade(
			during('land', 'lands', 'land'),
			spaceArrow(arrives, walkView, { progress: moment.ramp('land', 'lands', 0.9) })
		),
		ring(toPicture(walkView, heel), moment.since('land', 'first'), palette.good),
		ring(toPicture(walkView, knee), moment.since('over', 'long'), palette.good),
		verdict(badge, true, during('land', 'heel', 'over')),
		ring(toPicture(walkView, heel), moment.since('ten', 'heel')),
		drawStepCards(moment)
	].join('');
}

const accent: string = palette.accent;

/** Too long a step beside a good one. */
function drawStepCards(moment: Moment): string {
	const far = moment.presence({ phrase: 'far' }, { phrase: 'far' }, 0.5);
	const small = moment.presence({ phrase: 'far', word: 'make' }, { phrase: 'far' }, 0.5);
	return (
		stepCard('step-far', 68, { shown: far, shape: tooFar, isRight: false }) +
		stepCard('step-small', 340, {
			shown: small,
			shape: { ...stepReady, ...landing },
			isRight: true
		})
	);
}

function stepCard(
	id: string,
	top: number,
	{ shown, shape, isRight }: { shown: number; shape: StepShape; isRight: boolean }
): string {
	const card = {
		id,
		corner: point(850, top),
		size: { width: 360, height: 206 },
		floorY: top + 189,
		isRight,
		words: isRight ? 'A smaller step, a soft knee' : 'Too far ahead: locked'
	};
	return drawCard(card, shown, () => {
		const view: View = {
			scale: 2.35,
			x: 1040 - shape.nearX * 1.2,
			y: top + 188
		};
		const joints = solveStep(shape);
		return drawFigure(joints, { ...plainLook, skeleton: 1 }, view) + jolt(joints, view, isRight);
	});
}

/** The push that goes up the locked leg; or the heel that takes it. */
function jolt({ near }: FigureJoints, view: View, isRight: boolean): string {
	const up = [place(near.shank, point(9, -34)), place(near.shank, point(9, -8))];
	const down = [place(near.shank, point(-11, -12)), place(near.shank, point(-11, -34))];
	return spaceArrow(isRight ? down : up, view, {
		progress: 1,
		color: isRight ? palette.good : palette.warm
	});
}
