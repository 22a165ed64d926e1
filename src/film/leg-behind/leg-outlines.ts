import { points } from '../drawing/point.ts';

/* A right leg from behind up to the pelvis, in millimetres, in the same space as the lower leg of
 * ankle-behind: x from the middle of the shin bone toward the outer side, y up from the floor. The
 * middle of the body is at x = -92. After the back views of Gray's Anatomy. */

export const legSkin = points(
	'-92,1400 -92,1060 -92,960 -91,860 -88,812 -82,800 -80,760 -76,700 -68,630 -58,570 -50,520 -47,480 -48,440 ' +
		'-54,400 -56,365 -52,320 -45,270 -38,225 -33,185 -30,150 -31,120 -34,100 -36,86 -34,74 -30,62 ' +
		'-30,46 -32,30 -31,14 -24,3 -10,0.5 8,0 22,1 33,5 38,15 38,30 35,46 34,58 37,68 38,80 36,94 ' +
		'33,112 32,150 36,190 42,230 49,280 56,330 60,375 58,415 52,450 50,485 53,525 62,590 73,660 ' +
		'83,730 92,800 97,850 96,900 88,950 78,1000 74,1060 76,1400'
);
/** The fold under the buttock, and the lines at the hollow of the knee. */
export const creases = ['-84,806 -60,790 -30,786 4,794 34,808', '-30,476 -8,470 14,471 34,478'].map(
	points
);

export const hipBone = points(
	'-58,1000 -46,1022 -22,1034 6,1030 34,1016 52,992 56,968 50,944 40,926 34,908 30,890 20,872 4,860 ' +
		'-8,848 -14,832 -20,812 -32,802 -45,806 -54,820 -62,836 -78,848 -90,858 -90,872 -78,872 ' +
		'-62,868 -50,862 -42,872 -36,888 -34,906 -42,924 -54,946 -62,972'
);
/** Half of the sacrum and the tailbone, up to the middle of the body. */
export const sacrum = points(
	'-92,1012 -74,1014 -58,1004 -56,984 -62,960 -70,934 -76,910 -82,890 -88,874 -92,868'
);
export const femur = points(
	'-2,904 8,908 18,902 30,890 44,890 54,880 56,862 50,846 44,820 38,770 32,700 26,630 22,570 24,530 ' +
		'34,504 42,488 42,468 34,454 20,452 8,462 0,472 -8,462 -20,452 -34,455 -42,468 -40,488 -30,508 ' +
		'-14,540 -2,580 8,640 14,700 18,770 16,810 10,826 4,836 8,850 6,862 -6,866 -18,876 -20,890 -12,902'
);
export const tibia = points(
	'-39,446 -24,450 -8,447 0,452 8,447 24,450 39,445 40,434 30,418 20,396 15,360 14,300 12,240 ' +
		'12,200 13,160 16,130 19,112 20,102 17,95 11,97 0,97.5 -12,96 -18,92 -20,84 -22,75 -26,74 ' +
		'-29,82 -29,94 -25,110 -19,130 -15,160 -13,200 -13,260 -14,320 -17,370 -25,402 -37,424'
);
export const fibula = points(
	'30,434 38,430 41,420 36,408 31,390 31,330 29,270 27,200 28,140 29,112 32,94 33,78 31,68 26,64 ' +
		'21,69 19,80 19,92 20,108 20,130 19,160 18,200 21,270 24,330 25,392 26,412'
);

/** A muscle between two edges, whose points lie across from each other, from its upper end down. */
interface Belly {
	readonly inner: ReturnType<typeof points>;
	readonly outer: ReturnType<typeof points>;
}

/** From the sit bone to the inner side of the shin bone below the knee. */
export const innerHamstrings: Belly = {
	inner: points('-44,812 -62,740 -70,680 -66,610 -54,550 -46,500 -42,460 -34,424'),
	outer: points('-34,808 -26,740 -20,680 -20,610 -28,550 -33,500 -34,460 -26,420')
};
/** From the sit bone to the head of the fibula. */
export const outerHamstring: Belly = {
	inner: points('-38,806 -18,740 -8,680 0,610 16,550 27,500 31,460 31,432'),
	outer: points('-28,806 14,740 36,680 44,610 46,550 44,500 42,460 39,430')
};
export const innerCalf: Belly = {
	inner: points('-24,486 -36,450 -46,400 -48,360 -42,318 -28,284 -14,262'),
	outer: points('-12,482 -8,450 -3,400 -1,360 -1,318 -2,284 -2,262')
};
export const outerCalf: Belly = {
	inner: points('12,482 8,450 3,400 1,360 1,322 2,292 3,270'),
	outer: points('24,486 36,450 46,406 49,366 44,326 32,296 18,270')
};
export const achilles: Belly = {
	inner: points('-15,266 -12,220 -8,170 -5,130 -5,100 -8,60 -10,34'),
	outer: points('19,274 17,220 14,170 11,130 11,100 14,60 17,34')
};
