import { point } from '../../drawing/point.ts';
import { mix } from '../../easing.ts';
import type { FigureJoints } from '../joints.ts';
import type { LegPose, SpinePose } from '../pose.ts';
import { solveOnBack } from './on-back.ts';
import type { Round } from '../../props/round.ts';

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

/** The ball or the roller under the heels. It rolls half as far as the heels go. */
export function roundUnderHeels({ roller, draw }: HeelsUpShape): Round {
	const radius = mix(22.5, 7.5, roller);
	return { centre: point(mix(66, 75, roller) - draw / 2, radius), radius };
}

export function solveHeelsUp(shape: HeelsUpShape): FigureJoints {
	const pelvisDegrees = mix(95, 80, shape.arch);
	const spine: SpinePose = {
		lumbarDegrees: mix(43, 68, shape.arch),
		thoracicDegrees: mix(33, 43, shape.arch),
		cervicalDegrees: 22,
		headDegrees: -4
	};
	const near = heelOn(roundUnderHeels(shape), shape);
	return solveOnBack({ pelvisDegrees, spine, near, farBy: point(1.4, 0.8) });
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
