import { points, type Point } from '../drawing/point.ts';
import { place, placeAll } from './frame.ts';
import type { FigureJoints } from './joints.ts';

/** The skin in front of the pelvis, from the groin up, and behind it, from the waist down. */
const pelvisFront = points('-1,-9.6 3.6,-8.2 7,-5 8.7,-1 9.5,3.4 9.7,7.6');
const pelvisBack = points('-11.3,11.4 -12.5,7.8 -13.6,3.2 -13.8,-1.6 -12.2,-6 -8.6,-9 -5,-10');

/** How far the skin lies in front of and behind a vertebra, counted from the lowest. */
const depths: readonly { vertebra: number; front: number; back: number }[] = [
	{ vertebra: 1, front: 11.9, back: 7.2 },
	{ vertebra: 3, front: 11.6, back: 6.6 },
	{ vertebra: 5, front: 13, back: 6.2 },
	{ vertebra: 8, front: 15.2, back: 6 },
	{ vertebra: 10, front: 16.4, back: 6.1 },
	{ vertebra: 12, front: 15.6, back: 6.1 },
	{ vertebra: 14, front: 12.9, back: 5.8 },
	{ vertebra: 16, front: 9.8, back: 5.2 },
	{ vertebra: 18, front: 7, back: 4.9 },
	{ vertebra: 20, front: 5.6, back: 4.8 },
	{ vertebra: 22, front: 5.8, back: 4.8 }
];

/** One closed outline of pelvis, trunk and neck, clothed on the spine as it bends. The head's own
 * outline covers its upper end. */
export function torsoShape(joints: FigureJoints): Point[] {
	return [
		...placeAll(joints.pelvis, pelvisFront),
		...besideSpine(joints, 'front'),
		place(joints.head, { x: 3, y: 2 }),
		place(joints.head, { x: -3, y: 2 }),
		...besideSpine(joints, 'back').reverse(),
		...placeAll(joints.pelvis, pelvisBack)
	];
}

function besideSpine(joints: FigureJoints, side: 'front' | 'back'): Point[] {
	return depths.flatMap((depth) => {
		const frame = joints.spine[depth.vertebra];
		const x = side === 'front' ? depth.front : -depth.back;
		return frame ? [place(frame, { x, y: 1 })] : [];
	});
}

/** What a sleeveless top leaves bare of the trunk: neck and throat, down to its neckline. */
export function neckShape(joints: FigureJoints): Point[] {
	const bare = (side: 'front' | 'back') => besideSpine(joints, side).slice(-4);
	return [
		...bare('front'),
		place(joints.head, { x: 3, y: 2 }),
		place(joints.head, { x: -3, y: 2 }),
		...bare('back').reverse(),
		...neckline(joints)
	];
}

/** The upper edge of a sleeveless top, from nape to throat. */
export function neckline(joints: FigureJoints): Point[] {
	const [back, front] = [besideSpine(joints, 'back').at(-4), besideSpine(joints, 'front').at(-4)];
	const chest = joints.spine[16];
	if (!back || !front || !chest) return [];
	return [back, place(chest, { x: 0, y: -1.6 }), place(chest, { x: 5.4, y: -2 }), front];
}
