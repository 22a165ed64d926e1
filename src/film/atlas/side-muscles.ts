import { point, points, type Point } from '../drawing/point.ts';
import { place, type Frame } from '../figure/frame.ts';
import type { FigureJoints } from '../figure/joints.ts';
import { iliacus, psoas, type Muscle } from '../figure/muscles.ts';
import type { Flesh } from './ink.ts';

/* Muscles from the right side on the figure's joints, in its centimetres. Each guide is a way over
 * parts: `thigh 4,-10 6,-20` are places of the thigh. */

type Part = 'pelvis' | 'thigh' | 'knee' | 'shank' | 'foot';

/** What the view from the side shows of the near leg and the trunk. */
export function sideMuscles(joints: FigureJoints) {
	const flesh = (fibres: number, strength: number, guides: readonly string[]): Flesh => ({
		guides: guides.map((guide) => wayOver(joints, guide)),
		fibres,
		strength
	});
	return {
		psoas: fromSections(psoas(joints, 'near'), 7, 0.8),
		iliacus: fromSections(iliacus(joints, 'near'), 8, 0.45),
		gluteusMedius: flesh(12, 0.55, [
			'pelvis 4.6,9.6 2.2,6 thigh -1.2,3.4 -2.4,0.4',
			'pelvis 2,12 0.4,8 thigh -2,3.8 -2.7,0.8',
			'pelvis -1.4,13.2 -1.8,9 thigh -2.8,4 -3,1',
			'pelvis -5,12.7 -4.4,9 thigh -3.8,4 -3.4,1',
			'pelvis -7.6,10.4 -6.2,7.6 thigh -4.6,3.6 -3.8,0.6',
			'pelvis -7.6,8 -6.4,6 thigh -4.9,2.8 -4.1,0'
		]),
		quadriceps: [
			flesh(10, 0.45, [
				'thigh 0.6,-3.4 4.4,-10 5,-18 5,-27 4.8,-34 knee 4.6,2',
				'thigh -2.4,-5.4 -1.2,-12 -0.4,-18 0.4,-27 1.6,-34 knee 3.4,1.4'
			]),
			flesh(8, 0.75, [
				'pelvis 4.7,5.2 thigh 7,-3 7.9,-10 7.5,-18 6.5,-27 5.7,-34 knee 5.1,2.2',
				'pelvis 3.8,4 thigh 4.5,-3 4.4,-10 4.2,-18 4.1,-27 4.2,-34 knee 4.1,2.2'
			])
		],
		kneecapTendon: flesh(4, 0.5, [
			'knee 4,-1.9 shank 3.1,-4 2.7,-6.6',
			'knee 5.1,-1.8 shank 4,-4 3.3,-6.4'
		]),
		hamstrings: [
			flesh(10, 0.65, [
				'pelvis -3.4,-8.3 thigh -2.7,-14 -1.9,-22 -1.9,-30 -2.6,-37 shank -2.2,-4.4',
				'pelvis -5.2,-7 thigh -7.4,-14 -7.2,-22 -5.9,-30 -4.7,-37 shank -3.1,-5.6'
			])
		],
		calf: [
			flesh(8, 0.4, [
				'shank -2.2,-7 -1.7,-14 -1.7,-22 -2.6,-30',
				'shank -3.2,-7 -5.8,-14 -5.4,-22 -3.7,-30'
			]),
			flesh(9, 0.7, [
				'thigh -2.7,-38.2 shank -2.3,-4 -2.2,-9 -2.5,-14 -3.2,-18 -4.4,-22.4',
				'thigh -4,-38.4 shank -5.4,-4 -7.1,-9 -7.1,-14 -6.2,-18 -5.3,-22.4'
			])
		],
		achilles: flesh(5, 0.5, [
			'shank -5.8,-19.6 -4.5,-27 -3.7,-34 foot -4.1,0.6 -5.5,-3.4',
			'shank -3.8,-19.4 -3,-27 -2.5,-34 foot -3,1 -4.5,-2.4'
		])
	};
}

/** Points along places of parts, written as in the guides. */
export function wayOver(joints: FigureJoints, way: string): Point[] {
	let frame: Frame = joints.pelvis;
	return way.split(' ').flatMap((word) => {
		if (!word.includes(',')) {
			frame = frameOf(joints, word);
			return [];
		}
		return points(word).map((at) => place(frame, at));
	});
}

function frameOf({ pelvis, near }: FigureJoints, name: string): Frame {
	const frames: Record<Part, Frame> = {
		pelvis,
		thigh: near.thigh,
		knee: near.knee,
		shank: near.shank,
		foot: near.foot
	};
	const found = Object.entries(frames).find(([part]) => part === name);
	if (!found) throw new Error(`The figure has no part "${name}".`);
	return found[1];
}

function fromSections(sections: Muscle, fibres: number, strength: number): Flesh {
	const edge = (side: 0 | 1) => sections.map((section) => section[side]);
	return { guides: [edge(0), edge(1)], fibres, strength };
}

/** Ribs, breastbone and diaphragm on the bent spine, in the figure's centimetres. */
export function sideChest(joints: FigureJoints) {
	const at = (level: number, x: number, y: number) => {
		const { x: fromX, y: fromY } = joints.spine[level]?.origin ?? joints.pelvis.origin;
		return point(fromX + x, fromY + y);
	};
	const ribs = ribShapes.map(({ level, reach, drop }) => [
		at(level, -0.6, 1.8),
		at(level, -2.2, 0.8),
		at(level, -1.6, -1.2),
		at(level, reach * 0.3, -drop * 0.62),
		at(level, reach * 0.7, -drop * 0.95),
		at(level, reach, -drop)
	]);
	return {
		ribs,
		breastbone: [at(15, 7.4, -2.4), at(13, 11.8, -1.4), at(11, 14, -2.2), at(10, 14.2, -3.6)],
		dome: [
			at(10, 13.2, -6),
			at(10, 13.2, -3.6),
			at(10, 12.4, -1.2),
			at(10, 10.6, 0.8),
			at(10, 7.8, 1.8),
			at(10, 5, 1.4),
			at(10, 3.1, -0.2),
			at(8, 2.3, -0.4),
			at(6, 1.8, 0),
			at(3, 2.4, 0),
			at(3, 1.2, -0.4),
			at(5, -0.6, -1.4),
			at(5, -1.6, -3.8),
			at(5, -0.2, -6.4),
			at(5, 3, -6.8),
			at(5, 6.6, -4.6),
			at(6, 10, -3.2),
			at(7, 12, -2.2)
		],
		centralTendon: [
			at(10, 10.2, 0.4),
			at(10, 7.8, 1.3),
			at(10, 5, 0.8),
			at(10, 5.4, 0),
			at(10, 8, 0.3)
		],
		domeRays: [
			[at(10, 10.4, 0), at(10, 13, -4.6)],
			[at(10, 9.6, 0), at(7, 11.6, -2.2)],
			[at(10, 8.8, 0.2), at(6, 9.6, -3.2)],
			[at(10, 8, 0.2), at(5, 6.4, -4.4)],
			[at(10, 7.2, 0.2), at(5, 4.2, -5.8)],
			[at(10, 6.4, 0), at(5, 2.2, -6.4)],
			[at(10, 5.6, 0), at(5, 0.4, -6)],
			[at(9, 4.2, 1), at(5, -0.8, -4)],
			[at(9, 3.4, 0.4), at(5, 0, -1.6)],
			[at(8, 2.8, 0), at(3, 1.8, 0.2)]
		]
	};
}

/** From the first rib to the tenth: its vertebra's place in the spine, how far it reaches to the front
 * and how much lower it ends there. */
const ribShapes = [
	{ level: 16, reach: 6.2, drop: 3.4 },
	{ level: 15, reach: 8.6, drop: 5.2 },
	{ level: 14, reach: 10.6, drop: 6.8 },
	{ level: 13, reach: 12, drop: 8.2 },
	{ level: 12, reach: 13, drop: 9.4 },
	{ level: 11, reach: 13.4, drop: 10.4 },
	{ level: 10, reach: 13, drop: 11.2 },
	{ level: 9, reach: 11.6, drop: 11.8 },
	{ level: 8, reach: 9.4, drop: 12 },
	{ level: 7, reach: 7, drop: 11.4 }
] as const;
