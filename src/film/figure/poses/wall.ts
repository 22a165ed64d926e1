import { line, palette } from '../../drawing/palette.ts';
import { between, point, type Point } from '../../drawing/point.ts';
import { path } from '../../drawing/svg.ts';
import { place } from '../frame.ts';
import { lineFactor } from '../ink.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { proportions } from '../proportions.ts';
import { toPicture, type View } from '../../camera/view.ts';

/** Somebody who stands before a wall with both hands on it, in numbers that can be moved one at a
 * time. The near leg is the one that steps back. Degrees and centimetres as in FigurePose. */
export interface WallShape {
	hipX: number;
	hipY: number;
	/** How far the near foot has stepped back from the other one, and how high it swings. */
	stepBack: number;
	swing: number;
	/** The near heel lifted off the floor, in degrees. */
	heelLift: number;
	/** Negative tips the pelvis forward. */
	pelvis: number;
	lumbar: number;
	thoracic: number;
	cervical: number;
	/** 0: the arms hang. 1: the hands lie on the wall. */
	hands: number;
}

/** Upright before the wall, arms hanging. */
export const beforeTheWall: WallShape = {
	hipX: 18,
	hipY: 88.4,
	stepBack: 0,
	swing: 0,
	heelLift: 0,
	pelvis: 0,
	lumbar: 50,
	thoracic: 38,
	cervical: 25,
	hands: 0
};

/** What the hands lie on: a place, and which way the fingers point. */
export interface Support {
	wrist: Point;
	handDegrees: number;
}

const wallX = 64;
const wall: Support = { wrist: point(wallX - 3.4, 126), handDegrees: 181 };
/** The upper edge of a chair's back. */
export const chairBack: Support = { wrist: point(49, 95), handDegrees: 82 };

/** The ankle of the foot that stays. */
const standingX = 18;
const ball = point(13.2, -5.6);

export function solveAtWall(shape: WallShape, support: Support = wall): FigureJoints {
	const hip = point(shape.hipX, shape.hipY);
	const spine: SpinePose = {
		lumbarDegrees: shape.lumbar,
		thoracicDegrees: shape.thoracic,
		cervicalDegrees: shape.cervical,
		headDegrees: 0
	};
	const shoulder = findShoulder(hip, shape.pelvis, spine);
	const { upperArm, forearm } = proportions;
	const hanging = point(shoulder.x + 3, shoulder.y - (upperArm + forearm) * 0.985);
	const arm = (higher: number) => ({
		wrist: between(hanging, point(support.wrist.x, support.wrist.y + higher), shape.hands),
		handDegrees: 6 + (support.handDegrees - 6) * shape.hands,
		handFlat: shape.hands
	});
	return solveJoints({
		hip,
		pelvisDegrees: shape.pelvis,
		spine,
		near: backLeg(shape),
		far: foot(point(standingX, proportions.ankleHeight)),
		nearArm: arm(0),
		farArm: arm(1.6)
	});
}

/** The ball of the foot stays where it is when the heel lifts. */
function backLeg({ stepBack, swing, heelLift }: WallShape): LegPose {
	const lifted = place({ origin: point(0, 0), degrees: -heelLift }, ball);
	const ankle = point(
		standingX - stepBack + ball.x - lifted.x,
		proportions.ankleHeight + ball.y - lifted.y + swing
	);
	return { ...foot(ankle), footDegrees: -heelLift, toesDegrees: heelLift };
}

function foot(ankle: Point): LegPose {
	return { ankle, footDegrees: 0, toesDegrees: 0, headForward: 0 };
}

/** The floor, and the wall that stands on it. */
export function drawWall(view: View): string {
	const foot = toPicture(view, point(wallX, 0));
	const width = line.outline * lineFactor(view);
	const hatch = Array.from(
		{ length: 12 },
		(_, index) => `M${foot.x + 14},${60 * index - 20}l16,-16`
	);
	return (
		path(`M0,${foot.y + 1}H${foot.x}V-10`, { stroke: palette.ink, 'stroke-width': width }) +
		path(hatch.join(''), { stroke: '#D9CFBA', 'stroke-width': line.detail })
	);
}

/** A chair seen from its side, its back toward the figure. */
export function drawChair(view: View): string {
	const seen = (x: number, y: number) => {
		const at = toPicture(view, point(x, y));
		return `${at.x},${at.y}`;
	};
	const wood = { stroke: palette.ink, 'stroke-width': 7 * lineFactor(view) };
	const inside = { stroke: '#D9C3A5', 'stroke-width': 3.6 * lineFactor(view) };
	const frame =
		`M${seen(57, 93)}L${seen(60, 46)}L${seen(58, 1)}` +
		`M${seen(60, 46)}L${seen(100, 46)}L${seen(102, 1)}M${seen(60, 24)}L${seen(101, 24)}`;
	return path(frame, wood) + path(frame, inside);
}
