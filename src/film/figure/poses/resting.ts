import { line, palette } from '../../drawing/palette.ts';
import { point } from '../../drawing/point.ts';
import { circle, path } from '../../drawing/svg.ts';
import { lineFactor } from '../ink.ts';
import type { FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { toPicture, type View } from '../../camera/view.ts';
import { solveOnBack } from './on-back.ts';

/** Somebody on the back, the head to the left, the hips at x = 0, in numbers that can be moved one at
 * a time. Degrees and centimetres as in FigurePose. */
export interface RestingShape {
	ankleX: number;
	ankleY: number;
	footDegrees: number;
	/** How far the heads of both thigh bones have slid forward in their sockets. */
	headForward: number;
	lumbar: number;
	/** How much the chest is filled with breath, 0..1. */
	breath: number;
}

/** The calves on the ball that `drawBall` draws. */
export const calvesOnBall: RestingShape = {
	ankleX: 57,
	ankleY: 51,
	footDegrees: 68,
	headForward: 0,
	lumbar: 44,
	breath: 0
};

/** The knees over a roller, the backs of the heels on the floor. */
export const kneesOverRoller: RestingShape = {
	ankleX: 75.6,
	ankleY: 6.4,
	footDegrees: 76,
	headForward: 0,
	lumbar: 46,
	breath: 0
};

export function solveResting(shape: RestingShape): FigureJoints {
	const spine: SpinePose = {
		lumbarDegrees: shape.lumbar,
		thoracicDegrees: 33 - 2.5 * shape.breath,
		cervicalDegrees: 22,
		headDegrees: -4
	};
	const pelvisDegrees = 94;
	const leg: LegPose = {
		ankle: point(shape.ankleX, shape.ankleY),
		footDegrees: shape.footDegrees,
		toesDegrees: 0,
		headForward: shape.headForward
	};
	return solveOnBack({ pelvisDegrees, spine, near: leg, farBy: point(1.6, 0.4) });
}

/** The roller under those knees, seen from its end. */
export function drawRollerUnderKnees(view: View): string {
	const radius = 9.6;
	const centre = toPicture(view, point(40.5, radius));
	const r = radius * view.scale;
	const width = lineFactor(view);
	return (
		circle(centre, r, {
			fill: palette.accentSoft,
			stroke: palette.ink,
			'stroke-width': line.outline * width
		}) +
		circle(centre, r * 0.8, {
			fill: 'none',
			stroke: palette.accent,
			'stroke-width': 2 * width,
			opacity: 0.6
		}) +
		circle(centre, r * 0.14, {
			fill: palette.paper,
			stroke: palette.ink,
			'stroke-width': 2 * width
		}) +
		path(
			`M${centre.x - r * 0.56},${centre.y - r * 0.3}A${r * 0.64},${r * 0.64} 0 0 1 ${centre.x - r * 0.1},${centre.y - r * 0.62}`,
			{ stroke: palette.paper, 'stroke-width': 4 * width, opacity: 0.8 }
		)
	);
}
