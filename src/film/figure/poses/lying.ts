import { point } from '../../drawing/point.ts';
import type { FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { solveOnBack } from './on-back.ts';
import { restingBall } from '../../props/round.ts';

/** On the back, the head to the left, the calves on a ball. */
export function solveLying(): FigureJoints {
	const spine: SpinePose = {
		lumbarDegrees: 44,
		thoracicDegrees: 33,
		cervicalDegrees: 22,
		headDegrees: -4
	};
	const pelvisDegrees = 94;
	const leg: LegPose = {
		ankle: point(57, 2 * restingBall.radius + 6),
		footDegrees: 68,
		toesDegrees: 0,
		headForward: 0
	};
	return solveOnBack({ pelvisDegrees, spine, near: leg, farBy: point(1.6, 1) });
}
