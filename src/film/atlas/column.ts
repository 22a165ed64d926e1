import { palette } from '../drawing/palette.ts';
import { point, points, type Point } from '../drawing/point.ts';
import { path } from '../drawing/svg.ts';
import { bone, bones, widths } from './ink.ts';
import type { Plane } from './plane.ts';

type Halves = readonly [Plane, Plane];

/* The spine from the front and from the back, in the millimetres of a plane. Lumbar bodies are some
 * 33 mm high and 50 mm wide, smaller and smaller going up. */

interface Level {
	readonly name: string;
	readonly region: 'lumbar' | 'thoracic' | 'cervical';
	readonly bottom: number;
	readonly height: number;
	readonly half: number;
}

/** L5 to C2, from below. */
const levels: readonly Level[] = [
	...stack('lumbar', 5, { from: 1007.5, heights: [35, 31], halves: [26, 22], disc: 6.5 }),
	...stack('thoracic', 12, { from: 1204.5, heights: [24, 14.5], halves: [21, 14], disc: 2.4 }),
	...stack('cervical', 7, {
		from: 1464.5,
		heights: [11.4, 11],
		halves: [13.5, 10.5],
		disc: 3.4
	}).slice(0, -1)
];

const lumbar = levels.filter(({ region }) => region === 'lumbar');
const others = levels.filter(({ region }) => region !== 'lumbar');

/** The level of that name. */
export function levelOf(name: string): Level {
	const found = levels.find((each) => each.name === name);
	if (!found) throw new Error(`The spine has no level "${name}".`);
	return found;
}

/** Vertebral bodies with their discs, side processes behind them. */
export function columnFront(halves: Halves): string {
	const [right] = halves;
	const discs = levels.map(({ bottom, half }) => {
		const [{ x: from, y: top }, { x: to, y: low }] = [
			right.at(point(0.5 - half, bottom + 3)),
			right.at(point(half - 0.5, bottom - 8))
		];
		return `M${from},${top}L${to},${top}L${to},${low}L${from},${low}Z`;
	});
	return [
		bones(sideProcesses(halves, 1), { fill: palette.boneFar, width: widths.detail }),
		path(discs.join(''), {
			fill: palette.accentSoft,
			stroke: palette.ink,
			'stroke-width': widths.detail * 0.8
		}),
		...[lumbar, others].map((group) =>
			bones(
				group.map((level) => right.all(mirrored(bodyHalf(level)))),
				{ width: group === lumbar ? widths.bone * 0.85 : widths.detail }
			)
		)
	].join('');
}

/** From behind: side processes, the plate of the arch and the spine-like process on it. */
export function columnBack(halves: Halves): string {
	const [right] = halves;
	const sized = (shapes: Record<Level['region'], readonly Point[]>) =>
		levels.map(({ bottom, half, height, region }) =>
			right.all(mirrored(shapes[region].map(({ x, y }) => point(half * x, bottom + height * y))))
		);
	const thin = { width: widths.detail };
	return [
		bones(
			levels.map((level) => right.all(mirrored(bodyHalf(level)))),
			{ fill: palette.boneFar, stroke: palette.inkSoft, width: widths.detail * 0.8 }
		),
		bones(sideProcesses(halves, 0.8), thin),
		...sized(plates).map((each) => bone(each, thin)),
		...sized(spines).map((each) => bone(each, thin))
	].join('');
}

function sideProcesses(halves: Halves, share: number): Point[][] {
	return levels.flatMap(({ bottom, half, height, region }) =>
		halves.map((plane) =>
			plane.all(
				(region === 'lumbar' ? longProcess : shortProcess).map(({ x, y }) =>
					point(half * share + x, bottom + y * height)
				)
			)
		)
	);
}

/** Sacrum and tailbone from behind: the middle crest and the four pairs of openings. */
export function sacrumBack(halves: Halves, outline: readonly Point[]): string {
	const [right] = halves;
	const holes = halves.flatMap((plane) =>
		sacralOpenings.map((at) =>
			bone(plane.all(disc(at, 3.4)), { fill: palette.hollow, width: widths.detail })
		)
	);
	const crest = sacralCrest.map((at) => bone(right.all(disc(at, 5)), { width: widths.detail }));
	return bone(right.all(mirrored(outline))) + holes.join('') + crest.join('');
}

/** A half outline from the middle round to the middle, and its mirror image. */
export function mirrored(half: readonly Point[]): Point[] {
	const inside = half.filter(({ x }) => x > 0.01).toReversed();
	return [...half, ...inside.map(({ x, y }) => point(-x, y))];
}

const sacralOpenings = points('19,980 17,962 15,944.5 13,928');
const sacralCrest = points('0,985 0,967 0,949 0,932');

const longProcess = points('-4,0.66 8,0.7 20,0.64 23,0.54 20,0.42 8,0.4 -4,0.36');
const shortProcess = points('-3,0.8 7,0.86 10,0.66 7,0.44 -3,0.4');

const plates = {
	lumbar: points(
		'0,0.92 0.34,1.02 0.6,1 0.56,0.7 0.42,0.45 0.62,0.12 0.58,-0.12 0.34,-0.06 0,0.12'
	),
	thoracic: points('0,0.96 0.4,1 0.7,0.86 0.66,0.4 0.5,0.02 0,-0.04'),
	cervical: points('0,0.9 0.5,1 0.95,0.8 0.9,0.2 0.5,0 0,0.1')
};
const spines = {
	lumbar: points('0,0.74 0.13,0.66 0.15,0.2 0.19,-0.08 0,-0.16'),
	thoracic: points('0,0.7 0.16,0.6 0.2,-0.1 0.18,-0.42 0,-0.52'),
	cervical: points('0,0.7 0.16,0.6 0.26,0.05 0.16,-0.15 0,-0.1')
};

function bodyHalf({ bottom, height, half }: Level): Point[] {
	return points('0,0.98 0.7,0.99 0.98,0.94 1,0.8 0.88,0.5 1,0.2 0.98,0.05 0.7,0 0,0.02').map(
		({ x, y }) => point(x * half, bottom + y * height)
	);
}

function disc({ x, y }: Point, radius: number): Point[] {
	return [0, 60, 120, 180, 240, 300].map((degrees) => {
		const radians = (degrees * Math.PI) / 180;
		return point(x + Math.cos(radians) * radius, y + Math.sin(radians) * radius);
	});
}

function stack(
	region: Level['region'],
	count: number,
	sizes: {
		from: number;
		heights: readonly [number, number];
		halves: readonly [number, number];
		disc: number;
	}
): Level[] {
	let bottom = sizes.from;
	return Array.from({ length: count }, (_, index) => {
		const share = index / (count - 1);
		const height = sizes.heights[0] + (sizes.heights[1] - sizes.heights[0]) * share;
		const half = sizes.halves[0] + (sizes.halves[1] - sizes.halves[0]) * share;
		const level = {
			name: `${region[0]?.toUpperCase() ?? ''}${count - index}`,
			region,
			bottom,
			height,
			half
		};
		bottom += height + sizes.disc;
		return level;
	});
}
