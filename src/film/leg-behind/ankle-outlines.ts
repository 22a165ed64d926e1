import { points } from '../drawing/point.ts';

/* A right lower leg and foot from behind, in millimetres: x from the middle of the shin bone toward
 * the outer side (to the right), y up from the floor. After the back views of Gray's Anatomy: the
 * outer ankle reaches lower than the inner one. */

export const legSkin = points(
	'-44,560 -52,500 -57,440 -58,390 -54,340 -47,290 -40,240 -34,190 -31,150 -31,120 -34,100 -36,86 ' +
		'-34,74 -30,62 -30,46 -32,30 -31,14 -24,3 -10,0.5 8,0 22,1 33,5 38,15 38,30 35,46 34,58 37,68 ' +
		'38,80 36,94 33,112 32,140 34,190 39,240 47,290 56,340 60,390 58,440 53,500 46,560'
);
/** What is seen of the front of the foot beyond the heel. */
export const forefootOuter = points('30,2 44,1 58,2 64,7 60,15 50,22 40,30 32,34');
export const forefootInner = points('-28,2 -36,2 -42,6 -41,14 -37,24 -31,32');

export const tibia = points(
	'-13,600 -14,480 -14,380 -13,280 -13,200 -15,160 -19,130 -25,110 -29,94 -29,82 -26,74 -22,75 ' +
		'-20,84 -18,92 -12,96 0,97.5 11,97 17,95 20,102 19,112 16,130 13,160 12,200 13,280 14,380 15,480 ' +
		'14,600'
);
export const fibula = points(
	'22,600 23,480 22,380 20,280 18,200 19,160 20,130 20,108 19,92 19,80 21,69 26,64 31,68 33,78 ' +
		'32,94 29,112 28,140 27,200 29,280 31,380 32,480 32,600'
);
export const talus = points(
	'-17,89 -11,93 0,94.5 10,94 16,90.5 18,82 17,73 15,66 8,64 -2,65 -10,66 -17,65 -20,70 -19,80'
);
/** The cartilage on top of the talus and on its sides, where the two bones hold it. */
export const fork = points('-22,77 -19.5,88 -12,94.6 0,96 11,95.5 17.6,91.5 19,82 18.6,73');
export const heelBone = points(
	'-25,57 -23,62 -14,63.5 -4,62 6,61.5 14,63 20,60 22,50 21.5,38 22,26 18,15 9,10.5 -2,10.5 -10,15 ' +
		'-13,24 -12,36 -12,46 -16,52'
);
export const hatches = [
	'-17,120 -12,112 -4,107',
	'-10,150 -6,130 2,116',
	'15,56 17,44 17,32',
	'11,55 13,42 13,28',
	'17,24 12,17 4,14',
	'28,100 29,86 28,76',
	'10,88 13,80 11,71',
	'5,89 8,80 6,71'
].map(points);
export const achilles = {
	inner: points('-26,262 -16,220 -9,180 -5,140 -5,110 -6,80 -8,56 -10,36'),
	outer: points('30,262 22,220 16,180 12,140 11,110 12,80 14,56 17,36')
};
/** The two bellies of the calf muscle. */
export const calfInner = points(
	'-2,470 -18,500 -34,480 -46,430 -48,385 -43,335 -32,295 -16,275 -4,290 -1,340 -1,410'
);
export const calfOuter = points(
	'2,470 18,500 36,480 47,435 50,392 45,348 34,312 18,290 6,296 2,340 1,410'
);
/** The hollows beside the tendon, and the folds above the heel. */
export const creases = [
	'-17,150 -15,120 -16,96 -19,76',
	'23,150 22,120 23,98 26,78',
	'-18,22 -4,17 12,17 24,23'
].map(points);
