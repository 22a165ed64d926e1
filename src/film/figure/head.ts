import { points } from '../drawing/point.ts';

/** The face in profile and the round of the skull, from the top of the neck. */
export const headOutline = points(
	'1,15.2 5.4,14.6 8.8,12.4 10.7,9.2 11.1,6.4 10.7,4.6 11.6,2.6 13,0.4 12.7,-0.5 11.2,-0.8 ' +
		'11.3,-1.8 11.9,-2.6 11.3,-3.3 11.5,-4.2 10.7,-4.9 11,-6.4 10,-7.9 8,-7.9 5.6,-6.6 3.6,-5.6 ' +
		'2.4,-8 -3,-8 -4.6,-5 -6,-2.6 -7.8,1 -8.6,5.4 -7.8,10 -4,14'
);

/** Short hair, swept back to a small knot. */
export const hairOutline = points(
	'10.4,9.4 9.4,12.6 6,15.4 1,16.4 -4.2,15.2 -8,11.6 -9.5,6.6 -8.8,2 -6.9,-1.4 -4.6,-2.6 ' +
		'-2.6,-0.6 -1,2.2 0.2,4.6 2,5.4 3,7 5,8.6 8,9.2'
);
export const knotOutline = points(
	'-7.2,9.4 -9.6,11.4 -12.6,10.6 -13.9,7.6 -12.6,4.6 -9.8,3.8 -7.6,5.6'
);

export const earLine = points('1.9,3.4 1.2,4.6 -0.2,4.4 -0.7,2.8 -0.1,1 0.9,-0.2 1.8,0.6');
/** A lowered lid, and the brow above it. */
export const eyeLine = points('7.8,3.1 8.8,2.6 9.8,2.9');
export const browLine = points('7.6,5.9 9,6.4 10.2,6');
export const mouthLine = points('11.2,-3.1 10.2,-3.2 9.4,-2.8');
