import { closedCurve, openCurve } from '../drawing/curve.ts';
import { drawnLine } from '../drawing/draw-on.ts';
import { palette } from '../drawing/palette.ts';
import { between, points, type Point } from '../drawing/point.ts';
import { fade, path } from '../drawing/svg.ts';
import type { Pull, Segment } from './rig.ts';
import { lineWidth, seen, seenOnTop, type FootFrame } from './view.ts';

/** A soft line over several segments: which, the places, and what else they hang on. */
type Strand = readonly (readonly [Segment, string, Pull?])[];

const tendonColour = '#FBF5EA';

const achillesBack: Strand = [
	['shank', '-9,258 -3,232 5,205 13,178 20,145 24,112'],
	['heel', '17,70', { segment: 'shank', share: 0.3 }],
	['heel', '10,56 8.5,45 10.5,34']
];
const achillesFront: Strand = [
	['shank', '-6,259 9,236 18,205 24,178 28.5,145 30,112'],
	['heel', '26.5,74', { segment: 'shank', share: 0.3 }],
	['heel', '22,60 18,48 15,36']
];
const calfBack: Strand = [
	['shank', '30,478 8,450 -6,400 -13,350 -14,310 -11,270 -5,235 5,203 13,178']
];
const calfFront: Strand = [
	['shank', '44,478 38,450 34,400 34,350 34,310 33,270 31,235 28,203 24,172']
];
const hamstringsBack: Strand = [
	['pelvis', '33,806'],
	['trunk', '14,762 5,700 6,630 13,560 21,505 27,470'],
	['shank', '40,440 54,424']
];
const hamstringsFront: Strand = [
	['pelvis', '44,806'],
	['trunk', '52,762 55,700 52,630 46,560 38,510 36,478'],
	['shank', '47,444 58,428']
];
/** Tibialis anterior, to the inner side of the arch. */
const frontTendon: Strand = [
	['shank', '86,300 88,240 88,190 88,150 90,124'],
	['shank', '97,106', { segment: 'midfoot', share: 0.4 }],
	['midfoot', '110,91 122,77 133,61 140,45 141,37']
];
/** The long extensor of the big toe. */
const toeTendon: Strand = [
	['shank', '90,300 91,240 90,190 90,150 92,126 100,107'],
	['midfoot', '114,91 134,79'],
	['forefoot', '152,68 176,51'],
	['forefoot', '198,37', { segment: 'toes', share: 0.5 }],
	['toes', '214,29 225,25 236,20']
];
const soleBand: Strand = [
	['heel', '27,12 40,9'],
	['midfoot', '70,15 96,24 120,25 140,21'],
	['forefoot', '164,13 186,8'],
	['toes', '204,10']
];

/** The strong tendon from the calf to the back of the heel bone. `progress` draws it on. */
export function achillesTendon(frame: FootFrame, progress: number): string {
	const back = inSight(achillesBack, frame);
	const front = inSight(achillesFront, frame);
	const outer = (index: number) => index % 4 === 0;
	return (
		fade(progress, path(closedCurve([...back, ...front.toReversed()]), { fill: tendonColour })) +
		fibres(back, front, 5)
			.map((fibre, index) =>
				drawnLine(fibre, progress, {
					'stroke-width': lineWidth(outer(index) ? 2.6 : 1.2, frame.view),
					'stroke-opacity': outer(index) ? 1 : 0.4
				})
			)
			.join('')
	);
}

/** Calf muscle; `strength` 0 to 1. */
export function calfMuscle(frame: FootFrame, strength: number): string {
	return belly([calfBack, calfFront], frame, strength);
}

/** The back of the thigh, from the sit bone to below the knee; `strength` 0 to 1. */
export function hamstrings(frame: FootFrame, strength: number): string {
	return belly([hamstringsBack, hamstringsFront], frame, strength);
}

/** The tendons on top of the foot: quiet under the skin, or standing out like cords. */
export function tendonsOnTop(frame: FootFrame, progress: number): string {
	const { taut } = frame.pose;
	const width = lineWidth(6 + 3 * taut, frame.view);
	return [frontTendon, toeTendon]
		.map((tendon) => {
			const along = tendon.flatMap(([segment, outline, pull]) =>
				points(outline).map((place) => seenOnTop(place, segment, frame, pull))
			);
			return (
				drawnLine(along, progress, { 'stroke-width': width }) +
				drawnLine(along, progress, { stroke: tendonColour, 'stroke-width': width - 3 }) +
				fade(taut, path(openCurve(along), { stroke: palette.warm, 'stroke-width': width - 2 }))
			);
		})
		.join('');
}

/** The band under the arch from heel to toes. */
export function soleLigament(frame: FootFrame, progress: number): string {
	return drawnLine(inSight(soleBand, frame), progress, {
		stroke: palette.inkSoft,
		'stroke-width': lineWidth(2.4, frame.view)
	});
}

function belly(edges: readonly [Strand, Strand], frame: FootFrame, strength: number): string {
	if (strength <= 0) return '';
	const [back, front] = [inSight(edges[0], frame), inSight(edges[1], frame)];
	const stroke = { stroke: palette.muscle, 'stroke-width': lineWidth(2.4, frame.view) };
	return (
		path(closedCurve([...back, ...front.toReversed()]), {
			fill: palette.muscle,
			'fill-opacity': 0.35 * strength
		}) +
		path(fibres(back, front, 8).map(openCurve).join(''), {
			...stroke,
			'stroke-opacity': 0.8 * strength
		})
	);
}

/** Lines side by side from one edge to the other. Both edges have the same number of points. */
function fibres(back: readonly Point[], front: readonly Point[], count: number): Point[][] {
	return Array.from({ length: count }, (_, index) =>
		back.map((from, place) => between(from, front[place] ?? from, index / (count - 1)))
	);
}

function inSight(strand: Strand, frame: FootFrame): Point[] {
	return strand.flatMap(([segment, outline, pull]) =>
		points(outline).map((place) => seen(place, segment, frame, pull))
	);
}
