import { points, rotate, type Point } from '../drawing/point.ts';

// The left hip as it is seen from the front, in millimetres of an average adult: the middle of the
// socket is 0,0, x grows outward (to the right of the picture), y grows upward. Distances follow
// standard anatomy: 24 mm head, 43 mm offset, 127 degrees between neck and shaft, the front spine
// 72 mm above and 34 mm outside the hip's middle, the body's midline 88 mm inside it.

export const midlineX = -88;
export const headRadius = 24;
export const socketRadius = 28;

/** Where the socket's edge ends above and outside, and below and inside. */
const rim = { upper: { x: 15.5, y: 25 }, lower: { x: -15, y: -25 } } as const;

/** Hip bone: from the crest's front spine down the outer edge, around the socket, the sit bone, the
 * pubic bone, and up the pelvic inlet and the joint with the sacrum to the crest. */
export const hipBone: readonly Point[] = [
	...points('39,76 37,69 31,63 27,56 26,49 27,43 25,37 20,31'),
	rim.upper,
	...socketArc(),
	rim.lower,
	...points('-11,-29 -7,-36 -5.5,-47 -6.5,-60 -8,-72 -13,-83 -22,-90 -32,-89.5 -42,-82 -54,-73.5'),
	...points('-68,-65 -79,-57 -84.5,-48 -85.5,-32 -84.5,-19 -77,-12.5 -68,-8.5 -60,-6 -53,-1'),
	...points('-51,6 -55,17 -51,30 -48,46 -45.5,61 -40,76 -37,92 -41,107'),
	...points('-33,117 -17,125.5 2,131 22,131 38,125.5 49,115 52.5,102 49,90 43,82')
];

/** The crest's inner lip and the front spine's ridge. */
export const iliacLip = points('-27,113 -13,119.5 3,124 20,124 34,119 43,110 46,100 43,90 37.5,82');

/** The opening between pubic bone and sit bone. */
export const obturatorForamen = points(
	'-51,-17 -40,-16 -30,-22 -25,-34 -26,-49 -33,-61 -43,-66 -53,-59 -62,-48 -66,-36 -61,-24'
);

/** The edge of the pelvic inlet, from the joint with the sacrum to the pubic bone. */
export const pelvicBrim = points('-45,61 -38,46 -35.5,32 -39,18 -46,6 -54,-3');

/** The part of the socket's hollow that shows behind the ball: its back wall. */
export const backWall: readonly Point[] = [
	rim.upper,
	...socketArc(),
	rim.lower,
	...points('-2,-21 8,-11 15,3 18,16')
];

/** Half of the sacrum with the tailbone, and of the lowest vertebra; the midline closes them. */
export const sacrumHalf = points(
	'-88,110.5 -76,110 -66,113 -52,116 -42,108 -37.5,92 -40.5,76 -46.5,61 -54,45 -61,31 -69,20 -76,14 -79,7 -82.5,-3 -88,-7'
);
export const sacralForamina = points('-69,92 -71,75 -73,58.5 -75,44');
export const sacralLines = [
	points('-62,100 -88,98'),
	points('-64,83 -88,81.5'),
	points('-67,67 -88,65.5'),
	points('-70,51 -88,50')
] as const;
export const lumbarHalf = points(
	'-88,151 -70,151 -62,149 -62,143 -65,134 -64,125 -60,119 -66,115.5 -88,115.5'
);

/** Thigh bone, its shaft upright; the ball's middle is 0,0. Down the outer side, up the inner side. */
const femurUpright: readonly Point[] = [
	...points('23.5,2.6 29,-3.5 35,-9 41,-12.5 46,-10 50,-3 55,2.5 61,3.5 67,-0.5 71,-9 73.5,-20'),
	...points('73,-32 70,-44 65.5,-56 61,-70 58.5,-88 57.5,-110 57.5,-150 57.5,-250 58,-440'),
	...points('28,-440 29,-250 29.5,-150 29.5,-110 28.5,-92 26,-79 20.5,-70 17.5,-62 19.5,-54'),
	...points('21,-47 17.5,-39 11.5,-31.5 5.5,-25.5')
];

/** Where neck and shaft meet in front: a low ridge from the greater to the lesser trochanter. */
const ridgeUpright = points('50,-15 47,-26 41,-40 33,-53 26,-64');

/** Lines of trabeculae: how load runs from the ball through the neck into the shaft. */
const loadUpright: readonly (readonly Point[])[] = [
	points('-13,15 -2,-3 9,-19 20,-35 29,-56 33,-90 34,-150'),
	points('-5,19 4,0 14,-15 25,-32 33,-54 37,-90 38,-150'),
	points('4,20 11,2 20,-12 31,-30 38,-54 41.5,-90 42,-150'),
	points('12,16 18,0 27,-12 37,-29 43.5,-54 46,-90 46,-150')
];

/** The inward lean of the thigh bone's shaft in standing, in degrees. */
const shaftLean = 6;

/** How the thigh bone stands against the pelvis. */
export interface FemurPose {
	/** Where the ball's middle is, in millimetres from the socket's middle. */
	shift: Point;
	/** Degrees the leg is swung outward. */
	outward: number;
}

export const seated: FemurPose = { shift: { x: 0, y: 0 }, outward: 0 };

/** Puts a point of the upright thigh bone where the pose has it. */
export function onFemur(p: Point, { shift, outward }: FemurPose): Point {
	const turned = rotate(p, outward - shaftLean);
	return { x: turned.x + shift.x, y: turned.y + shift.y };
}

export function femurIn(pose: FemurPose) {
	const place = (outline: readonly Point[]) => outline.map((p) => onFemur(p, pose));
	return {
		/** Neck, trochanters and shaft; the head is a circle about `head`. */
		body: place([...headSide(), ...femurUpright]),
		head: pose.shift,
		ridge: place(ridgeUpright),
		loads: loadUpright.map(place)
	};
}

/** The middle of the greater trochanter, on the upright thigh bone. */
export const greaterTrochanter: Point = { x: 63, y: -14 };

/** The neck's end inside the ball, hidden by it. */
function headSide(): Point[] {
	return points('-2,-16 4,-4 12,8');
}

function socketArc(): Point[] {
	return [72, 90, 110, 130, 150, 170, 190, 210, 226].map((angle) => onCircle(socketRadius, angle));
}

/** The point of a circle about the socket's middle; 0 degrees is outward, 90 upward. */
export function onCircle(radius: number, degrees: number): Point {
	const radians = (degrees * Math.PI) / 180;
	return { x: Math.cos(radians) * radius, y: Math.sin(radians) * radius };
}
