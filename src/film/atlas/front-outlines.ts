import { points, type Point } from '../drawing/point.ts';

/* What the view from the front adds to the hip's own drawing, in the millimetres of a plane. */

/** The lower half of the thigh bone down to its two condyles, joined to the hip's upper half. */
export const kneeEnd = points(
	'110,560 110,524 116,500 124,481 126,462 119,448 104,444 92,448 85,456 78,448 66,443 50,446 ' +
		'43,461 45,481 54,500 67,524 77,560'
);
export const tibia = points(
	'44,436 60,441 76,439 84,444 92,439 108,441 124,435 125,422 116,406 104,384 99,352 98,300 ' +
		'96,240 96,200 97,160 100,130 103,112 104,102 101,94 95,96 84,96.5 72,95 66,92 64,84 61,75 ' +
		'57,73 53,80 53,92 56,108 63,130 68,160 70,200 70,260 69,310 65,356 58,390 47,410 42,424'
);
export const tibiaRidge = points('84,414 80,380 82,320 84,260 80,200 72,150 62,112');
export const fibula = points(
	'114,428 122,424 125,414 120,402 115,384 115,324 113,264 111,194 112,134 113,108 116,90 117,74 ' +
		'114,65 109,62 105,68 103,78 103,92 105,108 105,128 104,160 102,196 105,266 108,326 109,388 110,408'
);
export const kneecap = points(
	'68,486 84,492 101,486 107,475 103,462 92,450 85,446 78,450 67,462 63,475'
);
export const kneecapTendon = [
	points('77,452 77,438 78,422'),
	points('92,452 92,438 91,422')
] as const;

/** Foot bones as they are seen from in front and a little above. */
export const talus = points(
	'62,92 74,95.5 84,96 96,95 103,92 105,80 102,70 94,63 82,58 70,60 64,68 62,80'
);
export const tarsals = [
	'62,60 72,63 84,59 88,50 82,44 68,44 60,50',
	'90,60 100,64 110,56 114,44 108,34 96,35 90,46',
	'60,46 68,44 72,38 70,28 62,27 57,34',
	'72,43 80,44 82,36 80,29 73,29',
	'83,44 91,45 93,36 90,29 83,30'
].map(points);
/** Long foot bones and toes, the big toe first: base, head, and the toe's joints to its tip. */
export const rays: readonly { readonly bone: readonly Point[]; readonly toe: readonly Point[] }[] =
	[
		{ bone: points('65,26 64,12 65,-4'), toe: points('65,-11 66,-22 67,-34') },
		{ bone: points('76,27 78,12 80,-4'), toe: points('81,-10 83,-20 84,-32') },
		{ bone: points('86,27 90,12 94,-3'), toe: points('95,-9 97,-18 98,-28') },
		{ bone: points('97,31 103,14 108,-1'), toe: points('109,-6 112,-15 113,-25') },
		{ bone: points('107,32 115,16 122,2'), toe: points('123,-3 126,-11 127,-20') }
	];
