import { muscle } from '../drawing/muscle.ts';
import type { Point } from '../drawing/point.ts';
import { fade } from '../drawing/svg.ts';
import { mix } from '../easing.ts';
import type { Pen } from './pen.ts';
import { roughLineAt, turned } from './thigh-turning.ts';

interface Part {
	/** On the pubic bone and its branch to the sit bone. */
	origin: readonly [Point, Point];
	/** Heights on the rough line behind the shaft between which it ends. */
	shaft: readonly [number, number];
	belly: number;
}

/** The inner thigh from the front: short and long adductors, and the great one behind them. */
const parts: readonly Part[] = [
	{ origin: [at(-40, -86), at(-64, -71)], shaft: [-190, -385], belly: 10 },
	{ origin: [at(-66, -16), at(-74, -30)], shaft: [-92, -150], belly: 4 },
	{ origin: [at(-76, -30), at(-79, -46)], shaft: [-160, -275], belly: 9 }
];

/** The slender muscle that runs past the shaft to below the knee. */
const slender = { from: [at(-83, -38), at(-82, -54)], to: [at(-37, -462), at(-42, -464)] } as const;

/** The inner thigh of a leg that is turned so far (degrees, positive inward). `strength` 0..1: asleep
 * to awake. Draw it before the thigh bone: it is fastened behind it. */
export function drawInnerThigh(
	pen: Pen,
	{ degrees, opacity, strength }: { degrees: number; opacity: number; strength: number }
): string {
	const power = mix(0.3, 0.85, strength);
	const fan = parts.map(({ origin, shaft, belly }) =>
		muscle({
			origin: [pen.at(origin[0]), pen.at(origin[1])],
			insertion: [pen.at(roughLineAt(shaft[0], degrees)), pen.at(roughLineAt(shaft[1], degrees))],
			bulge: belly * pen.scale * mix(0.8, 1.1, strength),
			fibres: 8,
			strength: power
		})
	);
	const strap = muscle({
		origin: [pen.at(slender.from[0]), pen.at(slender.from[1])],
		insertion: [
			pen.at(turned(slender.to[0], -10, degrees)),
			pen.at(turned(slender.to[1], -10, degrees))
		],
		bulge: 5 * pen.scale,
		via: { x: -9 * pen.side * pen.scale, y: 0 },
		fibres: 4,
		strength: power
	});
	return fade(opacity, fan.join('') + strap);
}

/** The middle of the inner thigh, on the long adductor. */
export const innerThighPoint: Point = at(-36, -128);

function at(x: number, y: number): Point {
	return { x, y };
}
