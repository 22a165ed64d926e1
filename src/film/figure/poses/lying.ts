import { line, palette } from '../../drawing/palette.ts';
import { point } from '../../drawing/point.ts';
import { circle, path } from '../../drawing/svg.ts';
import { lineFactor } from '../ink.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { toPicture, type View } from '../../camera/view.ts';

/** Radius and place of a ball that carries the calves of somebody who lies with the hips at x = 0. */
const restingBall = { radius: 22.5, x: 40 };

/** On the back, the head to the left, the calves on a ball. */
export function solveLying(): FigureJoints {
	const hip = point(0, 13);
	const spine: SpinePose = {
		lumbarDegrees: 44,
		thoracicDegrees: 33,
		cervicalDegrees: 22,
		headDegrees: -4
	};
	const pelvisDegrees = 94;
	const shoulder = findShoulder(hip, pelvisDegrees, spine);
	const leg: LegPose = {
		ankle: point(57, 2 * restingBall.radius + 6),
		footDegrees: 68,
		toesDegrees: 0,
		headForward: 0
	};
	const arm = { wrist: point(shoulder.x + 53, 4.4), handDegrees: 90, handFlat: 1 };
	return solveJoints({
		hip,
		pelvisDegrees,
		spine,
		near: leg,
		far: { ...leg, ankle: point(leg.ankle.x + 1.6, leg.ankle.y + 1) },
		nearArm: arm,
		farArm: arm
	});
}

export function drawBall(view: View): string {
	const { radius, x } = restingBall;
	const centre = toPicture(view, point(x, radius));
	const r = radius * view.scale;
	const shine = path(
		`M${centre.x - r * 0.62},${centre.y - r * 0.42}A${r * 0.75},${r * 0.75} 0 0 1 ${centre.x - r * 0.1},${centre.y - r * 0.74}`,
		{ stroke: palette.paper, 'stroke-width': 5 * lineFactor(view), opacity: 0.7 }
	);
	const ball = circle(centre, r, {
		fill: palette.accentSoft,
		stroke: palette.ink,
		'stroke-width': line.outline * lineFactor(view)
	});
	return ball + shine;
}
