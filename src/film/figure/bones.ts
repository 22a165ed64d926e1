import { point, points } from '../drawing/point.ts';

/* Outlines of the bones in centimetres, as they lie in a figure that stands upright and is seen from
 * its right. The pelvis and the thigh bone are written from the middle of the hip joint, the shin
 * bones from the knee, the foot from the ankle, a vertebra from the middle of its lower end plate.
 * Proportions after the side views of Gray's Anatomy. */

export const hipBone = points(
	'5.2,8 4.5,10.5 2.3,12.8 -1,14.2 -4.4,14 -7.3,12.2 -8.9,9.6 -8.9,7.6 -7.4,6.2 -5.6,4.8 ' +
		'-4.9,2.6 -5.1,0.4 -5.9,-1.4 -4.9,-3 -5.4,-5 -5.2,-7.2 -3.8,-8.5 -1.8,-8.2 0.6,-6.9 ' +
		'3.2,-5.7 5.6,-4.7 6.9,-3 6.9,-1.2 5.6,-0.2 4,1 3.3,2.8 4.2,4.4 3.9,6'
);
export const obturatorForamen = points('1,-3.4 2.8,-2.7 4.2,-3.2 3.4,-4.6 1.4,-5.4 0,-4.9');
export const sacrum = points(
	'-1.6,10 -5.4,11.6 -7.8,10.4 -9.6,7 -10.4,3.4 -9.9,0.6 -8.9,0.4 -7.9,2.8 -6.2,5.6 -3.6,8'
);
export const tailbone = points('-10,0.5 -9.8,-1 -9,-2.4 -8,-3 -8.2,-1.8 -8.7,0');

export const socketRadius = 3.15;
export const headRadius = 2.45;
export const femur = points(
	'0.8,-2 1.2,-4 0.9,-6.4 0.6,-10 1,-16 1.3,-22 1.2,-29 1.3,-34 2.4,-37.2 3.1,-40 2.4,-42.6 ' +
		'0.4,-43.9 -2,-43.7 -3.6,-41.8 -3.7,-39.4 -2.3,-37 -1.4,-33.6 -1.2,-27 -1.2,-20 -1.7,-14 ' +
		'-2.3,-9.6 -3.2,-8 -3.2,-6.4 -3,-5 -4.1,-3 -4.6,-0.6 -3.8,1.2 -2.2,1.4 -1,0.4'
);
/** Where the psoas ends. */
export const lesserTrochanter = point(-3, -7.2);

export const kneecap = points('3.9,2.3 5.2,1.6 5.5,-0.2 4.6,-2.1 3.8,-1.6 3.6,0.4');
export const tibia = points(
	'-3.3,-2.4 -0.6,-1.9 2.6,-2.4 3.2,-4 3.3,-6.4 2.6,-9 1.9,-15 1.5,-24 1.2,-32 1.6,-37 ' +
		'2,-39.4 0.4,-39.9 -1.6,-39.6 -1.6,-36.6 -1,-31 -0.9,-23 -1.1,-14 -2,-8 -3.3,-4.6'
);
export const fibula = points(
	'-2.6,-4.4 -1.8,-5 -1.9,-7 -2,-14 -1.6,-26 -0.6,-36 -0.2,-40.4 -1,-41.6 -1.8,-40 -1.9,-36 ' +
		'-2.6,-26 -3,-14 -3,-7'
);

export const heelBone = points(
	'-5.4,-2.8 -5.7,-4.6 -5,-6.1 -3.2,-6.4 -1,-5.8 1.6,-5.2 4.2,-5 4.7,-3.8 3,-3 1,-3.2 -0.8,-2.6 ' +
		'-2.6,-1.9 -4.4,-2'
);
export const talus = points(
	'-2.4,-2.2 -1.8,-0.4 0,0.5 1.8,0.1 3.2,-1 4.9,-1.3 5.2,-2.8 3,-3 0,-3.1'
);
export const midfoot = points('5.3,-1.2 7.4,-1.6 9.2,-2.3 9,-4.8 7,-5.2 4.9,-4.8 5,-3');
export const metatarsal = points('9.3,-2.5 11.4,-3.7 13.6,-4.6 13.8,-6.1 12.2,-6 10.4,-5 9.1,-4.6');
export const toeBone = points('14,-4.8 15.8,-4.9 18,-5.3 18,-6.2 16,-6.2 14.2,-6.1');

/** The body of a vertebra and the spinous process behind it, for a width and height of 1. */
export const vertebralBody = points('-0.5,0.12 0,0.16 0.5,0.1 0.46,0.45 0.5,0.84 0,0.8 -0.5,0.86');
export const spinousProcess = points(
	'-0.62,0.3 -0.62,0.72 -1,0.7 -1.5,0.45 -1.62,0.1 -1.4,0 -1,0.22'
);
