import { point, points, type Point } from '../drawing/point.ts';
import * as hip from '../hip/bones.ts';
import { domeEdge } from './chest.ts';
import { mirrored } from './column.ts';
import * as muscles from './front-muscles.ts';
import * as outlines from './front-outlines.ts';
import { frontHalves, frontSize } from './front-view.ts';
import { outlineOf } from './ink.ts';
import { disc, partsOn, swell, type Part } from './silhouette.ts';
import { fromHip, hipJoint, thighBoneOutline } from './thigh-bone.ts';

const [left, right] = frontHalves;
const part = partsOn(frontSize);

/** Where the structures are on the view from the front. Muscles that are drawn on one side only are
 * there only. */
export function frontParts(): Part[] {
	const both = (structure: string, outline: readonly Point[], by = 0) =>
		part(structure, ...[left, right].map((plane) => swell(plane.all(outline), by)));
	const middle = (structure: string, half: string) =>
		part(structure, left.all(mirrored(points(half))));
	return [
		both('pelvis', hip.hipBone.map(fromHip), 3),
		both('thigh-bone', thighBoneOutline, 7),
		part('quadriceps', left.all(quadriceps)),
		part('inner-thigh', right.all(innerThigh)),
		middle('spine', '0,1482 24,1480 27,1400 28,1300 32,1200 40,1100 44,1004 0,1000'),
		middle('lumbar-spine', '0,1208 34,1206 38,1140 42,1070 44,1004 0,1000'),
		middle('sacrum', '0,1004 46,1008 52,984 44,950 28,916 14,888 0,880'),
		part('diaphragm', left.all(domeEdge)),
		both('hip-flexors', outlineOf(muscles.iliacus), 6),
		both('psoas', outlineOf(muscles.psoas), 7),
		both('hip-socket', disc(hipJoint, 37)),
		both('femoral-head', disc(hipJoint, 26)),
		both('greater-trochanter', disc(point(153, 880), 25)),
		both('sit-bone', disc(point(62, 814), 24)),
		both('shin', shin),
		both('fibula', fibula),
		both('knee', disc(point(85, 468), 56)),
		both('kneecap', outlines.kneecap, 6),
		both('ankle', points('42,118 84,124 122,116 124,72 108,58 84,54 58,58 42,72')),
		both('instep', points('56,56 84,54 112,56 128,26 136,0 116,0 84,-4 58,-8 57,24')),
		both('toes', points('55,-10 84,-6 118,-2 138,-2 142,-18 130,-31 104,-37 72,-45 52,-36'))
	];
}

const quadriceps = points(
	'116,944 132,934 150,880 174,815 178,730 168,640 152,570 132,520 108,482 64,470 44,505 38,545 ' +
		'42,590 58,650 80,730 98,800 104,890'
);
const innerThigh = points(
	'24,884 68,860 110,820 112,745 108,690 102,590 80,510 60,472 56,414 44,412 34,470 26,545 14,650 4,760 2,850'
);
const shin = points(
	'38,436 84,446 108,438 104,400 102,350 101,300 99,240 98,180 104,120 102,98 60,76 48,100 54,130 ' +
		'58,200 54,300 48,380'
);
const fibula = points(
	'110,440 128,436 142,385 143,345 138,300 130,250 122,200 116,150 120,92 114,58 103,68 103,110 ' +
		'100,180 104,260 107,330 108,390'
);
