import { add, point, rotate, subtract, type Point } from '../drawing/point.ts';
import { clamp01 } from '../easing.ts';
import type { Segment } from './rig.ts';

/* A foot whose heel is raised, as in a shoe with a heel: everything between heel and toes turns about
 * the ball of the foot, the toes stay on the floor, the shank stays upright on the ankle. */

const ball = point(189, 14);
const ankle = point(68, 72);

/** Where a raised heel takes a place that goes with a segment; `degrees` the foot's slope. */
export function raisedWith(segment: Segment, place: Point, degrees: number): Point {
	switch (segment) {
		case 'toes':
			return place;
		case 'heel':
		case 'talus':
		case 'midfoot':
		case 'outerArch':
		case 'forefoot':
			return rotate(place, -degrees, ball);
		case 'shank':
		case 'trunk':
		case 'pelvis':
		case 'lumbar':
			return add(place, lifted(degrees));
	}
}

/** Where a raised heel takes a place of the skin or of the air around the foot: what lies between toes
 * and foot, or between foot and shank, bends. */
export function raisedAt(place: Point, degrees: number): Point {
	if (degrees === 0) return place;
	const { x, y } = place;
	const above = smooth((y - 66 - 0.4 * (x - 20)) / 74);
	const behind = smooth((208 - x) / 30);
	const turned = rotate(place, -degrees * behind, ball);
	if (above === 0) return turned;
	const upright = add(ankle, lifted(degrees));
	const bent = add(upright, rotate(subtract(place, ankle), -degrees * (1 - above)));
	return point(turned.x + (bent.x - turned.x) * behind, turned.y + (bent.y - turned.y) * behind);
}

/** How far the ankle moves. */
function lifted(degrees: number): Point {
	return subtract(rotate(ankle, -degrees, ball), ankle);
}

function smooth(fraction: number): number {
	const share = clamp01(fraction);
	return share * share * (3 - 2 * share);
}
