import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawCard } from '#film/camera/card.ts';
import { drawFloor } from '#film/props/chair.ts';
import { drawCarton } from '#film/props/day.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { place } from '#film/figure/frame.ts';
import { hamstringFibres, spaceArrow } from '#film/figure/heel-signs.ts';
import { stroke } from '#film/figure/ink.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { moved, type Move } from '#film/timing/moves.ts';
import { beforeCarton, carrying, deepened, folded, solveLift, type LiftShape } from './poses.ts';
import { toPicture, type View } from '#film/camera/view.ts';

const moves: readonly Move<LiftShape>[] = [
	{ at: { phrase: 'fold', word: 'locked' }, seconds: 2.4, to: folded },
	{ at: { phrase: 'deep', word: 'unlock' }, seconds: 1.2, to: { hipX: -14, hipY: 82 } },
	{ at: { phrase: 'deep', word: 'thigh' }, seconds: 2.2, to: deepened },
	{ at: { phrase: 'line', word: 'lengthen' }, seconds: 1.4, to: { thoracic: 30, cervical: 28 } },
	{ at: { phrase: 'rise', word: 'load' }, seconds: 1, to: { cartonX: 33, cartonY: 5 } },
	{ at: { phrase: 'rise', word: 'press' }, seconds: 2.4, to: carrying }
];

function shapeAt(moment: Moment): LiftShape {
	return moved(moment, beforeCarton, moves);
}

const whole: View = { scale: 3.4, x: 600, y: 614 };
/** From the shoulders to the feet of the bent figure. */
const bent: View = { scale: 5.2, x: 680, y: 622 };

const cameraMoves: readonly Move<View>[] = [
	{ at: { phrase: 'deep' }, delaySeconds: -0.2, seconds: 2.2, to: bent },
	{ at: { phrase: 'rise' }, delaySeconds: -0.3, seconds: 2, to: whole }
];

function viewAt(moment: Moment): View {
	return moved(moment, whole, cameraMoves);
}

/** Where a point of the lifting figure is on the picture. */
export function onLifting(find: (joints: FigureJoints) => Point) {
	return (moment: Moment) => toPicture(viewAt(moment), find(solveLift(shapeAt(moment))));
}

/** Sacrum and tail of the figure, from the pelvis. */
export const backLine = {
	sacrum: (joints: FigureJoints) => place(joints.pelvis, point(-7.4, 6.4)),
	tail: (joints: FigureJoints) => place(joints.pelvis, point(-9.2, -0.8))
};

/** Folded over locked knees; then deep in the hips, and up with the carton. */
export function drawLiftingScene(moment: Moment): string {
	const shape = shapeAt(moment);
	const joints = solveLift(shape);
	const view = viewAt(moment);
	const wrong = moment.presence({ phrase: 'fold', word: 'locked' }, { phrase: 'fold' }, 0.6);
	const look = {
		...plainLook,
		skeleton: moment.ramp('locked', undefined, 0.9),
		hollow: moment.presence({ phrase: 'fold', word: 'lower' }, { phrase: 'fold' }, 0.6),
		cartilage: moment.presence({ phrase: 'deep', word: 'thigh' }, { phrase: 'line' }, 0.6)
	};
	const awake = moment.presence({ phrase: 'deep', word: 'deepen' }, { phrase: 'rise' }, 0.6);
	return [
		drawFloor(view),
		drawCarton(view, point(shape.cartonX, shape.cartonY)),
		drawFigure(joints, look, view),
		hamstringFibres(joints, view, { opacity: awake, grown: moment.ramp('deep', 'deepen', 1.6) }),
		drawDeepening(moment, joints, view),
		drawLine(moment, joints, view),
		drawPress(moment, joints, view),
		ring(toPicture(view, joints.near.knee.origin), moment.since('locked', 'lock'), palette.warm),
		ring(toPicture(view, joints.near.knee.origin), moment.since('bend', 'knees')),
		verdict(badge, false, wrong),
		verdict(badge, true, moment.presence({ phrase: 'deep', word: 'deepen' }, { phrase: 'rise' })),
		drawFoldedCard(moment)
	].join('');
}

const badge = point(88, 160);

/** The head of the thigh bone goes back into its socket. */
function drawDeepening(moment: Moment, joints: FigureJoints, view: View): string {
	const shown = moment.presence({ phrase: 'deep', word: 'deepen' }, { phrase: 'deep' }, 0.6);
	const along = [point(10.5, -27), point(10.5, -6)].map((at) => place(joints.near.thigh, at));
	return fade(shown, spaceArrow(along, view, { progress: moment.ramp('deep', 'deepen', 1.2) }));
}

/** Lumbar spine, sacrum and tail as one line that grows both ways. */
function drawLine(moment: Moment, joints: FigureJoints, view: View): string {
	const shown = moment.presence({ phrase: 'line', word: 'lengthen' }, { phrase: 'line' }, 0.6);
	const behind = (vertebra: number) => {
		const frame = joints.spine[vertebra];
		return frame ? place(frame, point(-10.5, 1.6)) : joints.pelvis.origin;
	};
	const progress = moment.ramp('line', 'lengthen', 1.4);
	const tail = [point(-12, -6), point(-13, -22)].map((at) => place(joints.pelvis, at));
	const up = [behind(5), behind(9), behind(13)];
	return fade(
		shown,
		spaceArrow(tail, view, { progress }) + spaceArrow(up, view, { progress }) + joined(joints, view)
	);
}

function joined(joints: FigureJoints, view: View): string {
	const bodies = [5, 4, 3, 2, 1, 0].flatMap((index) => {
		const frame = joints.spine[index];
		return frame ? [place(frame, point(0, 1.6))] : [];
	});
	const line = [...bodies, backLine.sacrum(joints), backLine.tail(joints)];
	return stroke(line, view, { color: palette.good, width: 5 });
}

function drawPress(moment: Moment, joints: FigureJoints, view: View): string {
	const shown = moment.presence({ phrase: 'rise', word: 'press' }, { phrase: 'rise' }, 0.6);
	const heel = landmarks['heel-bone'](joints, 'near');
	const down = [point(heel.x - 9, 25), point(heel.x - 9, 4)];
	return fade(shown, spaceArrow(down, view, { progress: moment.ramp('rise', 'press', 1) }));
}

/** The common mistake stays beside the good form. */
function drawFoldedCard(moment: Moment): string {
	const shown = moment.presence({ phrase: 'rise' }, { phrase: 'rise' }, 0.5);
	const card = {
		id: 'folded',
		corner: point(920, 70),
		size: { width: 296, height: 240 },
		floorY: 290,
		isRight: false,
		words: 'Knees locked, back folded'
	};
	return drawCard(card, shown, () => {
		const view: View = { scale: 1.85, x: 1042, y: 289 };
		return drawLifting(folded, view, { skeleton: 1, hollow: 1 });
	});
}

/** A figure and its carton, small. */
export function drawLifting(
	shape: LiftShape,
	view: View,
	{ skeleton, hollow }: { skeleton: number; hollow: number }
): string {
	return (
		drawCarton(view, point(shape.cartonX, shape.cartonY)) +
		drawFigure(solveLift(shape), { ...plainLook, skeleton, hollow }, view)
	);
}
