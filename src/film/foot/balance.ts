import { arrow } from '../drawing/arrow.ts';
import { palette } from '../drawing/palette.ts';
import { point, points } from '../drawing/point.ts';
import { element, fade, path } from '../drawing/svg.ts';
import { clamp01 } from '../easing.ts';
import type { StandingFootPose } from './rig.ts';
import { onPicture, type FootFrame } from './view.ts';

/** A standing foot, seen from its inner side. */
export interface StandingFrame extends FootFrame {
	readonly pose: StandingFootPose;
}

const heel = point(36, 0);
const ball = point(190, 0);
/** In easy standing the weight falls a little in front of the ankle. */
const middleX = 108;
const millimetresForDegree = 14;

/** Where the weight falls on the floor, in millimetres from the back of the heel. */
function weightX({ lean }: StandingFootPose): number {
	return Math.min(ball.x, Math.max(heel.x, middleX + lean * millimetresForDegree));
}

/** What the floor carries under the heel and under the ball of the foot, and a marker where the weight
 * falls between them. */
export function weightOnFloor({ pose, view }: StandingFrame, colour: string): string {
	const x = weightX(pose);
	const onBall = clamp01((x - heel.x) / (ball.x - heel.x));
	const pad = (place: { x: number; y: number }, share: number) => {
		const at = onPicture(place, view);
		return element('ellipse', {
			cx: at.x,
			cy: at.y + 3,
			rx: 18 + 46 * share,
			ry: 3 + 11 * share,
			fill: colour,
			opacity: 0.25 + 0.55 * share
		});
	};
	const tip = onPicture(point(x, 0), view);
	const marker = path(`M${tip.x},${tip.y + 12}l-13,22h26Z`, { fill: colour });
	return pad(heel, 1 - onBall) + pad(ball, onBall) + marker;
}

/** The shin lets go downward in front, the calf behind; both 0 to 1. */
export function releaseDown(
	{ view }: FootFrame,
	{ shin, calf }: { shin: number; calf: number }
): string {
	const seen = (text: string) => points(text).map((place) => onPicture(place, view));
	const good = { stroke: palette.good, 'stroke-width': 6.5 };
	return (
		fade(shin, arrow(seen('122,250 117,215 116,172 126,132'), shin, good)) +
		fade(calf, arrow(seen('-42,232 -34,200 -23,160 -14,112 -16,78'), calf, good))
	);
}
