import { point, points, type Point } from '../drawing/point.ts';
import * as outlines from './back-outlines.ts';
import * as muscles from './back-muscles.ts';
import { backHalves, backSize } from './back-view.ts';
import { mirrored } from './column.ts';
import { outlineOf } from './ink.ts';
import { band, disc, partsOn, swell, type Part } from './silhouette.ts';

const [right, left] = backHalves;
const part = partsOn(backSize);

/** Where the structures are on the view from behind. Muscles are on the right of the picture only. */
export function backParts(): Part[] {
	const both = (structure: string, outline: readonly Point[], by = 0) =>
		part(structure, ...[right, left].map((plane) => swell(plane.all(outline), by)));
	const middle = (structure: string, half: readonly Point[], by = 0) =>
		part(structure, swell(right.all(mirrored(half)), by));
	const one = (structure: string, outline: readonly Point[], by = 0) =>
		part(structure, swell(right.all(outline), by));
	return [
		both('thigh-bone', outlines.thighBone, 6),
		both('shin', shin),
		both('fibula', fibula),
		both('pelvis', outlines.hipBone, 4),
		both('knee', disc(point(84, 460), 52)),
		middle(
			'spine',
			points('0,1500 26,1496 28,1450 30,1350 36,1210 50,1140 52,1070 46,1008 0,1002')
		),
		middle('lumbar-spine', points('0,1208 40,1204 50,1140 52,1070 46,1008 0,1002')),
		middle('sacrum', outlines.sacrum, 2),
		one('gluteus-medius', outlineOf(muscles.gluteusMedius), 7),
		one('hamstrings', hamstrings),
		one('calf', calf),
		one('achilles-tendon', achilles),
		...[
			part(
				'sacroiliac-joint',
				...[right, left].map((plane) => band(plane.all(outlines.sacroiliacJoint), 26))
			)
		],
		middle('tailbone', outlines.tailbone, 9),
		both('greater-trochanter', disc(point(151, 882), 25)),
		both('sit-bone', disc(point(68, 818), 24)),
		both('ankle', points('44,112 84,118 122,112 122,66 84,60 48,66')),
		both('heel-bone', outlines.heelBone, 7)
	];
}

const hamstrings = points(
	'56,824 82,816 126,742 146,660 146,590 138,520 130,460 124,418 114,424 112,460 106,520 94,596 ' +
		'84,640 74,596 66,520 58,460 54,406 44,406 38,460 38,510 28,570 22,650 26,740'
);
const calf = points(
	'56,496 74,490 84,440 96,490 114,496 130,450 142,400 145,350 136,310 126,260 106,276 84,270 68,266 ' +
		'48,262 36,310 25,350 28,400 40,450'
);
const achilles = points(
	'62,280 108,286 112,244 104,190 102,140 104,100 106,60 104,34 68,34 66,60 68,100 68,140 66,190 58,240'
);
const shin = points(
	'38,438 84,446 108,438 104,400 102,350 101,300 99,240 98,180 104,120 104,98 60,76 48,100 54,130 ' +
		'58,200 54,300 48,380'
);
const fibula = points(
	'110,440 130,436 142,385 143,345 138,300 130,250 122,200 116,150 122,92 116,58 104,68 104,110 ' +
		'100,180 104,260 107,330 108,390'
);
