import { point, points, type Point } from '../drawing/point.ts';
import { moved, movedBetween, type FootPose, type Segment } from './foot-rig.ts';

interface SkinPart {
	readonly segment: Segment;
	/** Where the skin hangs between two segments: the second one and its share. */
	readonly other?: { readonly segment: Segment; readonly share: number };
	readonly outline: readonly Point[];
}

const back = [
	part(
		'trunk',
		'-14,1300 -16,1180 -12,1110 -10,1060 -22,1005 -44,960 -64,915 -70,870 -62,830 -40,795 -20,765 -8,720 -2,660 2,600 6,540 10,490'
	),
	part('shank', '6,452 -2,420 -12,385 -19,350 -21,320 -18,285 -11,245 -1,205 10,165 18,130 21,104'),
	part('shank', '20,84 15,67', { segment: 'heel', share: 0.5 })
];
const sole = [
	part('heel', '8,53 3,40 2,27 5,13'),
	part('heel', '13,4 26,0.5 44,0.5 62,2.5', { segment: 'midfoot', share: 0.35 }),
	part('heel', '79,10', { segment: 'midfoot', share: 0.7 }),
	part('midfoot', '97,18 118,22 140,19'),
	part('forefoot', '160,10 174,3 188,0.5 204,1')
];
const front = [
	part('toes', '215,4 223,5.5 232,3 246,1 256,3 261,9 259,17 250,23 238,26 226,28 212,33'),
	part('forefoot', '200,41 186,51 170,62 154,73'),
	part('midfoot', '138,80 122,87'),
	part('midfoot', '109,95 101,106', { segment: 'shank', share: 0.5 }),
	part('shank', '96,122 93,145 92,180 93,220 95,265 98,320 101,370 105,405 109,428'),
	part(
		'trunk',
		'116,450 122,475 124,500 128,530 138,580 148,640 155,700 158,760 156,810 150,850 152,890 160,930 165,980 164,1040 158,1110 156,1180 160,1300'
	)
];

/** The outline of the body from the waist to the foot and back up, in the pose: down the back, around
 * the heel, along the sole, over the toes, up the shin. */
export function bodyOutline(pose: FootPose): Point[] {
	return [...back, ...sole, ...front].flatMap((skin) => place(skin, pose));
}

/** The part of that outline that the close view shows, as a line of its own. */
export function footOutline(pose: FootPose): Point[] {
	return bodyOutline(pose).filter(({ y }) => y < 300);
}

function part(
	segment: Segment,
	outline: string,
	other?: { segment: Segment; share: number }
): SkinPart {
	return { segment, outline: points(outline), ...(other && { other }) };
}

function place({ segment, other, outline }: SkinPart, pose: FootPose): Point[] {
	return outline.map((at) => {
		const carried = other
			? movedBetween(at, [segment, other.segment], { share: other.share, pose })
			: moved(at, segment, pose);
		return overTheInstep(carried, pose);
	});
}

/** The instep sinks as it softens and is pushed out by tendons that stand up under it. What presses
 * on the floor stays on it. */
function overTheInstep({ x, y }: Point, { flow, jam }: FootPose): Point {
	const isInFront = y > 40 && y < 200 && x > 85;
	const soft = isInFront ? Math.exp(-(((x - 135) / 38) ** 2)) : 0;
	const taut = isInFront ? Math.exp(-(((x - 108) / 24) ** 2)) : 0;
	return point(x + 3.5 * jam * taut, Math.max(0.5, y - 3.5 * flow * soft + 6.5 * jam * taut));
}
