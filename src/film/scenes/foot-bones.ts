import { points, type Point } from '../drawing/point.ts';
import type { Segment } from './foot-rig.ts';

export interface FootBone {
	readonly name: string;
	readonly segment: Segment;
	readonly outline: readonly Point[];
	/** Short strokes that model the shaded side. */
	readonly hatch: readonly (readonly Point[])[];
	/** On the outer side of the foot, behind the others: drawn darker. */
	readonly isFar: boolean;
}

/** The bones of the foot and shank in the order in which they cover each other, the farthest first. */
export const footBones = [
	bone('fibula', 'shank', {
		far: '47,436 54,438 58,430 54,412 51,380 49,320 48,250 49,180 51,130 56,104 61,84 61,68 55,58 49,60 44,72 42,90 43,110 42,140 40,180 39,250 40,320 42,380 42,412 41,430'
	}),
	bone('cuboid', 'midfoot', {
		far: '94,46 104,49 115,45 122,38 122,26 116,19 106,18 97,22 93,32'
	}),
	bone('fifth-metatarsal', 'forefoot', {
		far: '116,30 126,35 140,31 156,24 168,21 176,18 178,11 172,6 164,8 150,13 134,16 122,16 113,20'
	}),
	bone('calcaneus', 'heel', {
		near: '18,52 24,58 33,59 42,57 49,58 56,59 64,56 71,51 79,51 87,51 92,47 92,39 86,35 76,32 66,27 56,21 46,16 36,12 27,12 19,17 13,26 12,36 13,45',
		hatch: [
			'20,24 25,19 32,17',
			'19,31 26,24 36,21',
			'21,37 30,29 42,26',
			'56,27 64,32 72,35',
			'62,33 70,37 78,39'
		]
	}),
	bone('talus', 'talus', {
		near: '42,66 45,71 48,77 53,83 60,88 68,90 76,88 83,83 88,77 93,74 100,74 107,72 112,67 114,60 112,53 107,49 101,50 96,54 89,56 81,57 74,58 67,62 59,65 51,64 46,63',
		hatch: ['84,63 90,61 96,60', '88,68 95,65 103,64', '60,71 66,68 72,66']
	}),
	bone('navicular', 'midfoot', {
		near: '111,74 117,76 124,73 128,66 127,57 123,48 117,42 111,42 110,46 115,51 117,58 116,65 113,70',
		hatch: ['120,50 123,57 124,64', '117,47 120,53']
	}),
	bone('cuneiform', 'midfoot', {
		near: '130,70 137,70 144,66 149,61 149,53 147,45 145,38 139,35 132,37 127,42 128,49 131,56 131,63',
		hatch: ['141,40 144,47 145,55', '136,40 139,46 140,51']
	}),
	bone('sesamoid', 'forefoot', { near: '177,13 182,14 187,12 187,8 182,6 177,8' }),
	bone('first-metatarsal', 'forefoot', {
		near: '152,61 158,60 166,54 175,46 183,40 190,36 197,31 199,23 196,15 189,12 182,14 177,21 169,28 160,34 152,36 149,42 150,50 151,56',
		hatch: ['156,40 164,36 172,30', '158,45 168,39 178,31', '188,18 193,20 195,25']
	}),
	bone('toe-base', 'toes', {
		near: '202,30 207,30 213,26 220,23 227,22 230,17 228,11 222,10 214,12 207,12 202,14 201,21',
		hatch: ['206,16 213,15 220,14']
	}),
	bone('toe-tip', 'toes', {
		near: '232,20 237,20 243,17 249,15 253,12 252,9 246,8 239,9 233,10 231,15',
		hatch: ['236,12 242,11']
	}),
	bone('tibia', 'shank', {
		near: '46,448 60,452 76,452 92,449 99,440 99,426 94,410 88,390 85,350 84,300 83,250 83,200 83,160 84,130 87,110 90,96 88,89 82,91 76,93 68,94 60,92 53,87 48,80 45,82 44,92 48,106 54,122 57,140 57,170 57,200 57,250 58,300 60,350 60,390 52,415 46,432',
		hatch: [
			'80,226 80,200 79,170 80,140',
			'76,232 76,210 75,186',
			'84,112 81,104 80,98',
			'54,100 58,108 62,120'
		]
	})
] satisfies readonly FootBone[];

/** The inner ankle: the tongue of the shin bone that lies over the talus, drawn translucent. */
export const innerAnkle = points('53,96 53,86 56,76 62,68 69,64 76,67 82,76 86,86 89,96');

/** The cartilage of the ankle, on the dome of the talus. */
export const ankleJoint = points('47,79 53,86 60,90.5 68,92 76,90.5 83,86 88,81');

function bone(
	name: string,
	segment: Segment,
	drawing: { near?: string; far?: string; hatch?: readonly string[] }
): FootBone {
	return {
		name,
		segment,
		outline: points(drawing.near ?? drawing.far ?? ''),
		hatch: (drawing.hatch ?? []).map(points),
		isFar: drawing.far !== undefined
	};
}
