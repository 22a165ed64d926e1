import { arrow } from '#film/drawing/arrow.ts';
import { drawnLine } from '#film/drawing/draw-on.ts';
import { palette } from '#film/drawing/palette.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawBody, drawCrease, drawHand } from '#film/hip/body.ts';
import { headRadius, onCircle, onFemur } from '#film/hip/bones.ts';
import { drawFemur } from '#film/hip/femur.ts';
import { drawCartilage, drawHipBone, drawSurroundings } from '#film/hip/front.ts';
import { drawHipLens } from '#film/hip/lens.ts';
import {
	drawBallArc,
	drawDrift,
	drawHardness,
	drawLoad,
	drawPressure,
	drawTurning
} from '#film/hip/marks.ts';
import { drawQuadriceps } from '#film/hip/muscles.ts';
import type { Pen } from '#film/hip/pen.ts';
import { femurPose, forwardShift, jointPen, misfit, tension } from './joint-moves.ts';

/** The left hip from the front: how it is made, seated, drifts and is let back. */
export function drawJointScene(moment: Moment): string {
	const pen = jointPen(moment);
	return (
		drawBody(pen, 1 - moment.ramp('socket', 'hand', 1.6) + moment.ramp('deeper', undefined, 2)) +
		fade(moment.ramp('socket', undefined, 1.4), drawBones(moment, pen)) +
		drawMarks(moment, pen) +
		drawSkinMarks(moment, pen) +
		drawSideWindow(moment)
	);
}

function drawBones(moment: Moment, pen: Pen): string {
	const pose = femurPose(moment);
	const surroundings =
		1 - moment.ramp('fit', undefined, 1.8) + moment.ramp('deeper', undefined, 1.8);
	return (
		fade(surroundings, drawSurroundings(pen)) +
		drawHipBone(pen) +
		fade(moment.ramp('socket', 'socket', 0.8), drawCartilage(pen)) +
		fade(moment.ramp('rises', undefined, 0.4), drawFemur(pen, pose))
	);
}

function drawMarks(moment: Moment, pen: Pen): string {
	const pose = femurPose(moment);
	const accent = { stroke: palette.accent };
	const opens = arrow(
		pen.all([onCircle(6, -30), onCircle(62, -30)]),
		moment.ramp('opens', 'outward', 1.2),
		accent
	);
	const neck = ['52,-38', '43,-32', '20,-15', '2,-1.5'].map((pair) => {
		const [x = 0, y = 0] = pair.split(',').map(Number);
		return pen.at(onFemur({ x, y }, pose));
	});
	const ring = Array.from({ length: 41 }, (_, step) => {
		const p = onCircle(headRadius - 0.4, 20 + step * 9);
		return pen.at({ x: p.x + pose.shift.x, y: p.y + pose.shift.y });
	});
	const loads = moment.ramp('weight', 'weight', 3.2);
	return (
		fade(1 - moment.ramp('rises', undefined, 0.6), opens) +
		fade(
			1 - moment.ramp('head', undefined, 0.6),
			drawnLine(neck, moment.ramp('neck', 'short', 1.3), { ...accent, 'stroke-width': 5 })
		) +
		fade(
			1 - moment.ramp('never', undefined, 0.8),
			drawnLine(ring, moment.ramp('head', 'femoral', 1.4), { ...accent, 'stroke-width': 6 })
		) +
		fade(
			1 - moment.ramp('weight', undefined, 0.8),
			drawPressure(pen, moment.ramp('pressure', 'pressure', 1.8))
		) +
		drawTurning(
			pen,
			moment.presence({ phrase: 'pressure', word: 'turn' }, { phrase: 'pressure' }, 0.4)
		) +
		drawLoad(pen, pose, loads, 1 - moment.ramp('drift', undefined, 0.9)) +
		drawMisfit(moment, pen) +
		drawDriftMarks(moment, pen)
	);
}

/** Where the ball lifts off, and where it presses. */
function drawMisfit(moment: Moment, pen: Pen): string {
	const { loose, jammed } = misfit(moment);
	const { shift } = femurPose(moment);
	const arc = (from: number, to: number) =>
		drawBallArc(pen, shift, { from, to, colour: palette.warm, progress: 1 });
	return fade(loose, arc(48, -24)) + fade(jammed, arc(70, 205));
}

function drawDriftMarks(moment: Moment, pen: Pen): string {
	const { shift } = femurPose(moment);
	const outward = moment.ramp('drift', 'outward', 1.3);
	const stays = 1 - moment.ramp('deeper', undefined, 1.2);
	const leaving = { from: 48, to: -24, colour: palette.warm, progress: outward };
	const resting = {
		from: 62,
		to: 216,
		colour: palette.good,
		progress: moment.ramp('sink', 'middle', 1.4)
	};
	return (
		drawQuadriceps(
			pen,
			moment.ramp('hold', undefined, 0.9) *
				(1 - 0.55 * moment.ramp('sink', undefined, 1.2)) *
				stays,
			tension(moment)
		) +
		fade(1 - moment.ramp('sink', 'back', 1.2), drawBallArc(pen, shift, leaving)) +
		drawBallArc(pen, shift, resting) +
		drawDrift(pen, shift, moment.ramp('drift', undefined, 1) * stays)
	);
}

/** What lies on the skin: the crease and the hand on it. */
function drawSkinMarks(moment: Moment, pen: Pen): string {
	const lifted = moment.ramp('socket', undefined, 1.1);
	const returned = moment.ramp('deeper', 'hand', 1.3);
	const opening = fade(1 - lifted, drawCrease(pen, moment.ramp('rest', undefined, 1.1)));
	const hard = moment.presence({ phrase: 'hard', word: 'hard' }, { phrase: 'hard' }, 0.9);
	return (
		opening +
		drawHand(pen, (1 - lifted) * (1 - landing(moment)), landing(moment) + lifted) +
		drawHardness(pen, hard) +
		drawCrease(pen, moment.ramp('deeper', 'crease', 1.4), { stroke: palette.good }) +
		drawHand(pen, returned * 0.55, 1 - returned)
	);
}

/** The hand comes from the side: 1 away, 0 on the crease. */
function landing(moment: Moment): number {
	return 1 - moment.ramp('rest', 'crease', 1.4);
}

function drawSideWindow(moment: Moment): string {
	return drawHipLens({
		centre: { x: 1072, y: 320 },
		radius: 168,
		shift: { x: forwardShift(moment), y: -0.15 * forwardShift(moment) },
		open: moment.ramp('drift', undefined, 1.3) * (1 - moment.ramp('deeper', undefined, 0.9)),
		forward: moment.ramp('drift', 'forward', 1) * (1 - moment.ramp('soften', undefined, 0.8)),
		back: moment.ramp('sink', 'back', 1)
	});
}
