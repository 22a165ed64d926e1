import { point, points } from '../drawing/point.ts';
import type { FootBone, Segment } from './rig.ts';

/** The bones above the shank, in the order in which they cover each other, the farthest first. The
 * leg is seen from its inner side, so the pelvis covers the ball of the hip. */
export const legBones: readonly FootBone[] = [
	bone(
		'femur',
		'trunk',
		'36,478 38,464 48,457 60,459 66,463 74,457 88,455 100,462 104,476 100,494 94,512 91,540 92,600 95,660 95,720 91,780 86,820 86,846 92,862 104,868 107,880 105,894 96,903 84,906 71,902 62,895 52,898 45,888 44,872 48,856 54,836 60,800 65,760 68,700 67,640 63,580 58,530 48,508 38,494'
	),
	bone('patella', 'trunk', '104,492 111,494 117,484 116,470 110,460 104,466 102,480'),
	bone(
		'pelvis',
		'pelvis',
		'136,948 128,966 112,990 92,1008 68,1016 42,1012 20,1000 4,980 -2,962 2,948 12,938 24,924 38,914 46,902 44,888 36,878 36,866 42,852 37,836 30,822 31,808 41,800 56,806 72,818 92,826 114,832 130,838 141,848 142,862 132,872 116,878 112,890 116,904 124,918 122,930 130,938'
	),
	bone(
		'sacrum',
		'pelvis',
		'12,996 28,998 48,982 35,962 21,940 9,920 3,902 5,890 9,878 7,868 1,872 -5,884 -11,900 -15,924 -14,950 -4,976'
	),
	...[
		{ name: 'fifth-lumbar', at: point(33, 1013) },
		{ name: 'fourth-lumbar', at: point(38, 1048) },
		{ name: 'third-lumbar', at: point(37, 1083) }
	].map(({ name, at }) => vertebra(name, at.x, at.y))
];

/** The opening under the hip socket. */
export const pelvisOpening = points('62,832 78,838 92,846 95,858 84,865 67,861 57,851 57,839');

/** The head of the thigh bone, in its socket on the pelvis's outer side. */
export const ballOfTheHip = { centre: point(84, 882), radius: 23 };

function bone(name: string, segment: Segment, outline: string): FootBone {
	return { name, segment, outline: points(outline), hatch: [], isFar: false };
}

function vertebra(name: string, x: number, y: number): FootBone {
	const body = [
		[-17, 13],
		[0, 11],
		[17, 14],
		[15, 0],
		[17, -13],
		[0, -11],
		[-17, -13],
		[-26, -12],
		[-42, -18],
		[-46, -10],
		[-30, 0],
		[-17, 6]
	].map(([dx = 0, dy = 0]) => point(x + dx, y + dy));
	return { name, segment: 'lumbar', outline: body, hatch: [], isFar: false };
}
