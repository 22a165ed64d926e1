import { point, points, type Point } from '../drawing/point.ts';
import { moved, overTheInstep, type FootPose, type Pull, type Segment } from './rig.ts';

/** A stretch of skin that goes with a segment. */
interface Skin {
	readonly segment: Segment;
	readonly pull?: Pull;
	readonly places: readonly Point[];
}

const back = [
	skin(
		'trunk',
		'-14,1300 -16,1180 -12,1110 -10,1060 -22,1005 -44,960 -64,915 -70,870 -62,830 -40,795 -20,765 -8,720 -2,660 2,600 6,540 10,490'
	),
	skin('shank', '6,452 -2,420 -12,385 -19,350 -21,320 -18,285 -11,245 -1,205 10,165 18,130 21,104'),
	skin('shank', '20,84 15,67', { segment: 'heel', share: 0.5 })
];
/** The heel's cushion stays on the floor while the bone rolls in it. */
const sole = [
	skin('heel', '8,53 3,40', { segment: 'trunk', share: 0.3 }),
	skin('heel', '2,27 5,13', { segment: 'trunk', share: 0.55 }),
	skin('trunk', '13,4 26,0.5 44,0.5'),
	skin('midfoot', '62,2.5 79,10', { segment: 'trunk', share: 0.6 }),
	skin('midfoot', '97,18 118,22 140,19'),
	skin('forefoot', '160,10 174,3 188,0.5'),
	skin('forefoot', '203,1', { segment: 'toes', share: 0.3 })
];
const front = [
	skin('toes', '215,4 223,5.5 232,3 246,1 256,3 261,9 259,17 250,23 238,26 226,28 213,33'),
	skin('forefoot', '200,41', { segment: 'toes', share: 0.5 }),
	skin('forefoot', '186,51 170,62 154,73'),
	skin('midfoot', '138,80 122,87'),
	skin('midfoot', '110,95 102,106', { segment: 'shank', share: 0.5 }),
	skin('shank', '97,122 95,145 94,180 95,220 97,265 100,320 103,370 107,405 111,428'),
	skin(
		'trunk',
		'117,450 122,475 124,500 128,530 138,580 148,640 155,700 158,760 156,810 150,850 152,890 160,930 165,980 164,1040 158,1110 156,1180 160,1300'
	)
];
const creases = [
	skin('toes', '243,24 247,21 253,17.5'),
	skin('toes', '213,12 217,9 219,6'),
	skin('heel', '11,30 9,22 12,14'),
	skin('shank', '35,150 37,128 38,108 36,92'),
	skin('shank', '57,77 61,69 69,65 77,68 81,74'),
	skin('midfoot', '100,25 116,29 130,27')
];

const outerEdge = [
	skin('trunk', '62,14 66,3.5 84,1.5 112,1 140,1'),
	skin('forefoot', '166,1 180,2.5 186,14 160,30'),
	skin('midfoot', '120,48 84,34')
];

/** The outline of the body from the waist to the foot and back up: down the back, around the heel,
 * along the sole, over the toes, up the front. */
export function bodyOutline(pose: FootPose): Point[] {
	return [...back, ...sole, ...front].flatMap((each) => place(each, pose));
}

/** The outer edge of the foot, which rests on the floor and is seen beyond the arch. */
export function outerEdgeOutline(pose: FootPose): Point[] {
	return outerEdge.flatMap((each) => place(each, pose));
}

/** Fine lines on the skin: the nail, folds, the hollow beside the Achilles tendon and under the arch. */
export function skinCreases(pose: FootPose): Point[][] {
	return creases.map((each) => place(each, pose));
}

function skin(segment: Segment, places: string, pull?: Pull): Skin {
	return { segment, places: points(places), ...(pull && { pull }) };
}

/** What presses on the floor stays on it. */
function place({ segment, pull, places }: Skin, pose: FootPose): Point[] {
	return places.map((each) => {
		const { x, y } = overTheInstep(moved(each, segment, pose, pull), pose);
		return point(x, Math.max(0.5, y));
	});
}
