import { mix } from '../easing.ts';
import { muscle } from '../drawing/muscle.ts';
import { fade } from '../drawing/svg.ts';
import type { Point } from '../drawing/point.ts';
import type { Pen } from './pen.ts';

interface Head {
	origin: readonly [Point, Point];
	insertion: readonly [Point, Point];
	/** Half its thickness at rest, in millimetres. */
	belly: number;
}

/** The quadriceps from the front: its two sides, and in the middle the head that crosses the hip,
 * from the pelvis (above the socket) to the kneecap. */
const sides: readonly Head[] = [
	{
		origin: [
			{ x: 52, y: -52 },
			{ x: 62, y: -44 }
		],
		insertion: [
			{ x: -2, y: -420 },
			{ x: 8, y: -420 }
		],
		belly: 24
	},
	{
		origin: [
			{ x: 20, y: -92 },
			{ x: 27, y: -86 }
		],
		insertion: [
			{ x: -18, y: -430 },
			{ x: -8, y: -430 }
		],
		belly: 18
	}
];
const middle: Head = {
	origin: [
		{ x: 19, y: 46 },
		{ x: 29, y: 42 }
	],
	insertion: [
		{ x: -16, y: -400 },
		{ x: 0, y: -400 }
	],
	belly: 17
};

/** The middle of the head that crosses the hip, where it passes the ball. */
export const quadricepsPoint: Point = { x: 26, y: 4 };

/** `tension` 0..1: soft and broad, or short and hard. */
export function drawQuadriceps(pen: Pen, opacity: number, tension: number): string {
	const draw = ({ origin, insertion, belly }: Head, strength: number) =>
		muscle({
			origin: [pen.at(origin[0]), pen.at(origin[1])],
			insertion: [pen.at(insertion[0]), pen.at(insertion[1])],
			bulge: belly * pen.scale * mix(1.12, 0.82, tension),
			via: { x: 13 * pen.side * pen.scale, y: 0 },
			fibres: 9,
			strength
		});
	return fade(
		opacity,
		sides.map((head) => draw(head, mix(0.22, 0.34, tension))).join('') +
			draw(middle, mix(0.36, 0.95, tension))
	);
}
