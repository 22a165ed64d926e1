import { line, palette } from '../../drawing/palette.ts';
import { point, type Point } from '../../drawing/point.ts';
import { circle, path } from '../../drawing/svg.ts';
import { mix } from '../../easing.ts';
import { lineFactor } from '../ink.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { toPicture, type View } from '../../camera/view.ts';

/** A figure on its back, the head to the left and the hips at x = 0, with its heels on something
 * round. */
export interface HeelsUpShape {
	/** 0: the heels lie on a ball. 1: on a roller. */
	roller: number;
	/** How far the heels are drawn toward the hips, in centimetres; what carries them rolls along. */
	draw: number;
	/** 1: the low back lifts off the floor and the pelvis tips forward. */
	arch: number;
}

interface Round {
	centre: Point;
	radius: number;
}

/** The ball or the roller under the heels. It rolls half as far as the heels go. */
export function roundUnderHeels({ roller, draw }: HeelsUpShape): Round {
	const radius = mix(22.5, 7.5, roller);
	return { centre: point(mix(66, 75, roller) - draw / 2, radius), radius };
}

export function solveHeelsUp(shape: HeelsUpShape): FigureJoints {
	const hip = point(0, 13);
	const pelvisDegrees = mix(95, 80, shape.arch);
	const spine: SpinePose = {
		lumbarDegrees: mix(43, 68, shape.arch),
		thoracicDegrees: mix(33, 43, shape.arch),
		cervicalDegrees: 22,
		headDegrees: -4
	};
	const shoulder = findShoulder(hip, pelvisDegrees, spine);
	const arm = { wrist: point(shoulder.x + 53, 4.4), handDegrees: 90, handFlat: 1 };
	const near = heelOn(roundUnderHeels(shape), shape);
	return solveJoints({
		hip,
		pelvisDegrees,
		spine,
		near,
		far: { ...near, ankle: point(near.ankle.x + 1.4, near.ankle.y + 0.8) },
		nearArm: arm,
		farArm: arm
	});
}

/** The back of the heel lies a little before the highest point, the toes up. */
function heelOn({ centre, radius }: Round, { draw }: HeelsUpShape): LegPose {
	return {
		ankle: point(centre.x - 5.4 - draw / 2, centre.y + radius + 5.6),
		footDegrees: 84,
		toesDegrees: 0,
		headForward: 0
	};
}

/** A ball; or, seen from its end, a roller with its hollow core. */
export function drawRound(view: View, { centre, radius }: Round, isRoller: boolean): string {
	const { x, y } = toPicture(view, centre);
	const r = radius * view.scale;
	const width = line.outline * lineFactor(view);
	const shine = path(
		`M${x - r * 0.62},${y - r * 0.42}A${r * 0.75},${r * 0.75} 0 0 1 ${x - r * 0.1},${y - r * 0.74}`,
		{ stroke: palette.paper, 'stroke-width': 5 * lineFactor(view), opacity: 0.7 }
	);
	const core = circle({ x, y }, r * 0.46, {
		fill: palette.paper,
		stroke: palette.ink,
		'stroke-width': line.detail * lineFactor(view)
	});
	const body = circle({ x, y }, r, {
		fill: palette.accentSoft,
		stroke: palette.ink,
		'stroke-width': width
	});
	return body + (isRoller ? core : shine);
}
