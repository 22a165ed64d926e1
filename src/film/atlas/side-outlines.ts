import { points } from '../drawing/point.ts';

/* Bones of the near leg from its outer side, in the figure's centimetres, from the hip and from the
 * ankle; after the side views of Gray's Anatomy. */

/** The thigh bone: the greater trochanter lies before the ball and a little behind its middle. */
export const thighBone = points(
	'0.9,-1.6 1.2,-3.6 1,-6.4 0.9,-10 1.2,-16 1.4,-22 1.3,-29 1.4,-34 2.4,-37.2 3.1,-40 2.4,-42.6 ' +
		'0.4,-43.9 -2,-43.7 -3.6,-41.8 -3.7,-39.4 -2.3,-37 -1.4,-33.6 -1.1,-27 -1,-20 -1.3,-14 ' +
		'-1.8,-9.6 -2.8,-7.4 -3.6,-4.8 -4.1,-2.4 -4,-0.2 -3.2,1.4 -1.9,2 -0.4,1.2 0.4,-0.2'
);
/** The edge of the greater trochanter on the shaft. */
export const trochanterEdge = points('-3.4,-4.6 -1.8,-4.9 -0.2,-4 0.7,-2.2');

export const talus = points(
	'-2.4,-1.6 -2,-0.3 -0.8,0.6 0.6,0.7 2,0.2 3,-0.8 4.4,-1 5.1,-1.6 5,-2.8 4,-3.2 2.6,-2.8 1.2,-2.4 ' +
		'-0.4,-2 -1.6,-2'
);
export const heelBone = points(
	'-5.3,-2.6 -5.7,-4.4 -5,-6 -3.4,-6.4 -1,-5.9 1.6,-5.4 4,-5.2 4.5,-4 4.3,-3.2 2.6,-3 1.2,-2.6 ' +
		'0.2,-2.2 -1.4,-2 -3,-1.8 -4.6,-1.9'
);
/** Navicular, first wedge bone, cuboid. */
export const midfoot = [
	'5.2,-1.3 6.2,-1.6 6.4,-2.6 6,-3.3 5.1,-3.1',
	'6.6,-1.7 8,-2.2 8.3,-3.4 7.4,-3.8 6.5,-3.1',
	'4.7,-3.4 6.4,-3.5 7.4,-4.2 7.2,-5.5 6,-5.8 4.6,-5.2'
].map(points);
/** The first long bone beyond, and the fifth with its knob on the outer edge. */
export const longBones = [
	'8.3,-2.3 10,-3 12.2,-3.9 13.8,-4.4 14,-5.4 12.8,-5.5 10.4,-4.6 8.5,-3.6',
	'6.8,-4.4 7.6,-4.3 10,-4.9 12,-5.5 13.1,-5.6 13.2,-6.4 12,-6.4 9.6,-5.9 7.4,-5.8 6.4,-5.5'
].map(points);
export const toes = [
	'14.2,-4.6 15.4,-4.9 16.6,-5.1 16.6,-5.9 15.4,-5.9 14.2,-5.6',
	'16.9,-5.1 17.6,-5.3 18.2,-5.8 17.6,-6.2 16.9,-6',
	'13.6,-5.8 14.6,-5.9 15.6,-6.2 15.4,-6.7 14.4,-6.6 13.6,-6.5'
].map(points);
