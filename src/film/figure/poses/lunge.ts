import { between, point, type Point } from '../../drawing/point.ts';
import { clamp01, easeInOut, mix } from '../../easing.ts';
import { place } from '../frame.ts';
import { findShoulder, solveJoints, type FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { proportions } from '../proportions.ts';
import { reach } from '../reach.ts';

/** A kneeling figure in numbers that can be moved one at a time. The near knee rests on the mat at
 * x = 0; the far leg is the one that steps forward. Degrees and centimetres as in FigurePose. */
export interface LungeShape {
	/** How far the near thigh leans forward from upright over the kneeling knee. */
	lean: number;
	/** 0: both knees are down. 1: the far foot stands in front. */
	step: number;
	/** The far ankle in front of the kneeling knee, once it has stepped. */
	stride: number;
	/** How far the front heel is lifted, in degrees. */
	heelLift: number;
	/** Negative tips the pelvis forward. */
	pelvis: number;
	lumbar: number;
	thoracic: number;
	cervical: number;
	head: number;
	/** 0: the arms hang. 1: the hands lie on the front thigh. */
	hands: number;
	/** How far the heads of both thigh bones have slid forward in their sockets. */
	headForward: number;
}

/** Both knees on the mat, thighs upright, arms hanging. */
export const kneelingTall: LungeShape = {
	lean: 0,
	step: 0,
	stride: 61,
	heelLift: 0,
	pelvis: 0,
	lumbar: 52,
	thoracic: 40,
	cervical: 26,
	head: 0,
	hands: 0,
	headForward: 0.7
};

export function solveLunge(shape: LungeShape): FigureJoints {
	const knee = point(0, proportions.kneelingKneeHeight);
	const hip = place({ origin: knee, degrees: -shape.lean }, point(0, proportions.thigh));
	const spine: SpinePose = {
		lumbarDegrees: shape.lumbar,
		thoracicDegrees: shape.thoracic,
		cervicalDegrees: shape.cervical,
		headDegrees: shape.head
	};
	const far = farLeg(shape, hip);
	const arms = placeHands(shape, findShoulder(hip, shape.pelvis, spine), hip, far);
	return solveJoints({
		hip,
		pelvisDegrees: shape.pelvis,
		spine,
		near: kneelingLeg(0, shape.headForward),
		far,
		...arms
	});
}

function kneelingLeg(kneeX: number, headForward: number): LegPose {
	const { shank, kneelingKneeHeight, restingAnkleHeight } = proportions;
	const drop = kneelingKneeHeight - restingAnkleHeight;
	return {
		ankle: point(kneeX - Math.sqrt(shank ** 2 - drop ** 2), restingAnkleHeight),
		footDegrees: -153,
		toesDegrees: 0,
		headForward
	};
}

/** The far leg on its way from kneeling to standing on its sole in front. The foot trails the shin
 * as it leaves the mat and turns level before it lands. */
function farLeg({ step, stride, heelLift, headForward }: LungeShape, hip: Point): LegPose {
	const from = kneelingLeg(0, headForward);
	const ball = point(13.2, -5.6);
	const lifted = place({ origin: point(0, 0), degrees: -heelLift }, ball);
	const to = point(stride + ball.x - lifted.x, proportions.ankleHeight + ball.y - lifted.y);
	const straight = between(from.ankle, to, step);
	const swing = Math.sin(Math.PI * step);
	const ankle = point(straight.x, straight.y + 15 * swing);
	const trailing = shinDegrees(hip, ankle) + trailingFootDegrees + 30 * swing;
	return {
		ankle,
		footDegrees: mix(trailing, -heelLift, easeInOut(clamp01((step - 0.4) / 0.55))),
		toesDegrees: mix(0, heelLift, step) + 10 * swing,
		headForward
	};
}

/** The foot against the shin when its top rests on the floor. */
const trailingFootDegrees = -68;

function shinDegrees(hip: Point, ankle: Point): number {
	const { thigh, shank } = proportions;
	return reach({ root: hip, target: ankle, upper: thigh, lower: shank, bend: 1 }).lowerDegrees;
}

function placeHands(shape: LungeShape, shoulder: Point, hip: Point, far: LegPose) {
	const { upperArm, forearm, thigh, shank } = proportions;
	const down = point(shoulder.x + 3, shoulder.y - (upperArm + forearm) * 0.985);
	const leg = reach({ root: hip, target: far.ankle, upper: thigh, lower: shank, bend: 1 });
	const frontThigh = { origin: hip, degrees: leg.upperDegrees };
	const lift = 5 * Math.sin(Math.PI * shape.hands);
	const arm = (along: number) => {
		const resting = place(frontThigh, point(8.6, -along));
		const wrist = between(down, resting, shape.hands);
		return {
			wrist: point(wrist.x, wrist.y + lift),
			handDegrees: mix(6, leg.upperDegrees + 2, shape.hands),
			handFlat: shape.hands
		};
	};
	return { nearArm: arm(24), farArm: arm(28) };
}
