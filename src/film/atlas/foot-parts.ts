import { allToPicture } from '../camera/view.ts';
import { points } from '../drawing/point.ts';
import { footSize, footView } from './foot-view.ts';
import { partsOn, type Part } from './silhouette.ts';

const part = partsOn(footSize);

/** Where the structures are on the closer view of the foot from its inner side. */
export function footParts(): Part[] {
	return Object.entries(outlines).map(([structure, text]) =>
		part(structure, allToPicture(footView, points(text)))
	);
}

/** In the foot's millimetres, from below upward in painting. */
const outlines = {
	calf: '-18,320 -16,290 -8,250 4,205 16,172 26,172 34,235 38,270 39,320',
	fibula: '38,320 37,250 38,180 40,130 38,92 46,68 56,56 60,66 54,100 58,140 56,200 56,320',
	shin: '57,320 56,200 57,140 52,116 44,96 46,80 56,88 70,93 88,88 92,98 86,130 85,200 87,320',
	'achilles-tendon':
		'-14,262 0,262 12,236 22,205 28,178 33,145 34,112 30,74 24,58 14,30 5,36 5,56 12,74 18,112 14,145 6,178 -4,206',
	instep:
		'94,106 106,94 126,86 146,76 170,60 196,44 204,36 196,28 176,42 150,60 128,70 110,74 94,80 86,92',
	sole: '4,14 12,6 40,8 66,12 90,22 122,26 150,22 172,12 200,6 236,5 258,8 256,-4 200,-6 140,-6 60,-6 20,-6 4,0',
	arch: '64,32 84,40 104,50 124,54 144,48 160,40 170,30 178,17 150,22 122,27 92,24 66,13',
	'ball-of-the-foot': '164,30 178,42 194,40 204,30 204,12 196,2 176,1 164,8',
	'heel-bone': '8,36 14,52 24,62 46,62 58,66 72,58 92,54 96,44 90,34 64,24 44,10 24,6 12,16',
	ankle: '40,66 46,80 54,92 68,96 82,92 94,80 110,76 118,64 114,50 100,46 84,54 60,62',
	toes: '203,36 214,36 232,28 250,24 262,14 258,2 238,2 214,4 204,10'
} as const;
