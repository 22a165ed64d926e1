import { closedCurve } from '../drawing/curve.ts';
import { palette } from '../drawing/palette.ts';
import { point, points, type Point } from '../drawing/point.ts';
import { path } from '../drawing/svg.ts';
import { levelOf, mirrored } from './column.ts';
import { bars, bone, lines, muscle, widths } from './ink.ts';
import type { Plane } from './plane.ts';

type Halves = readonly [Plane, Plane];

const rim = { stroke: palette.inkSoft, width: widths.detail * 0.8 };

/** The backs of the ribs, from the vertebrae round to the side. */
export function ribsBehind(halves: Halves): string {
	const each = halves.flatMap((plane) =>
		ribs.map(({ root, side }) =>
			plane.all([
				point(14, root),
				point(side.x * 0.5, root - 2 + (side.y - root) * 0.08),
				point(side.x * 0.88, root + (side.y - root) * 0.5),
				side
			])
		)
	);
	return bars(each, 5, { ...rim, fill: palette.boneFar });
}

/** The ribs from the side round to their cartilage, the breastbone and the collar bones. */
export function ribsInFront(halves: Halves): string {
	const [right] = halves;
	const [cartilages, rounds]: Point[][][] = [[], []];
	for (const plane of halves) {
		for (const { side, end, cartilage } of ribs) {
			if (!end) continue;
			if (cartilage) cartilages?.push(plane.all([end, ...cartilage]));
			const behind = point(side.x * 0.93, side.y + 16);
			rounds?.push(plane.all([behind, side, point(side.x * 0.955, side.y - 12), end]));
		}
	}
	return [
		bars(cartilages ?? [], 4.4, { ...rim, fill: '#EDE6D6' }),
		bars(rounds ?? [], 6, rim),
		bone(right.all(mirrored(breastbone)), rim),
		bars(
			halves.map((plane) => plane.all(collarBone)),
			6.4,
			rim
		)
	].join('');
}

/** The breathing muscle: two domes under the ribs, the right one higher, and its roots on the front of
 * the upper lumbar vertebrae. `left` is the plane of the body's left side. */
export function diaphragm(left: Plane): string {
	const [edge, tendon] = [left.all(domeEdge), left.all(centralTendon)];
	const fan = domeRays.map(([from, to]) => left.all([from, to]));
	return (
		roots.map((root) => muscle({ guides: root.map(left.all), fibres: 4, strength: 0.6 })).join('') +
		path(closedCurve(edge), {
			fill: palette.muscle,
			'fill-opacity': 0.4,
			stroke: palette.muscle,
			'stroke-width': widths.bone
		}) +
		lines(fan, palette.muscle, widths.fibre) +
		path(closedCurve(tendon), { fill: '#FBF5EA', 'fill-opacity': 0.75 })
	);
}

/** The silhouette of the domes, and their roots. */
export const domeEdge = points(
	'-126,1136 -132,1180 -128,1222 -112,1258 -86,1280 -58,1284 -28,1274 0,1264 26,1268 54,1275 82,1270 ' +
		'108,1248 124,1214 129,1176 124,1136 108,1150 88,1184 62,1216 34,1240 12,1250 0,1252 -12,1250 ' +
		'-34,1240 -62,1216 -88,1184 -108,1150'
);
const centralTendon = points(
	'-74,1268 -40,1266 0,1258 38,1262 70,1260 50,1252 20,1252 0,1252 -20,1253 -52,1256'
);
const domeRays: readonly (readonly [Point, Point])[] = [
	[point(-72, 1270), point(-130, 1196)],
	[point(-68, 1268), point(-130, 1160)],
	[point(-62, 1266), point(-122, 1146)],
	[point(-54, 1262), point(-106, 1154)],
	[point(-46, 1260), point(-90, 1184)],
	[point(-36, 1258), point(-66, 1214)],
	[point(-26, 1256), point(-42, 1234)],
	[point(24, 1256), point(42, 1234)],
	[point(34, 1257), point(66, 1214)],
	[point(44, 1258), point(90, 1184)],
	[point(52, 1259), point(106, 1154)],
	[point(60, 1261), point(120, 1146)],
	[point(66, 1262), point(128, 1160)],
	[point(70, 1263), point(127, 1194)]
];
const roots = [
	[
		points('-20,1252 -18,1220 -14,1170 -10,1122 -8,1096'),
		points('-4,1252 -4,1220 -4,1170 -5,1122 -6,1096')
	],
	[points('4,1252 4,1220 4,1170 5,1130'), points('20,1252 18,1220 13,1170 8,1130')]
] as const;

const collarBone = points('16,1416 50,1424 90,1427 126,1422 168,1406');
const breastbone = points(
	'0,1420 22,1418 27,1408 20,1394 15,1378 15,1340 18,1300 15,1276 7,1264 5,1244 0,1238'
);

interface Rib {
	/** Where it leaves the vertebra. */
	root: number;
	/** Its outermost place. */
	side: Point;
	/** Where bone turns to cartilage, and the way to the breastbone; none for floating ribs. */
	end?: Point;
	cartilage?: readonly Point[];
}

const ribs: readonly Rib[] = [
	rib('T1', '66,1432', '40,1408', '20,1406'),
	rib('T2', '94,1412', '54,1378', '36,1380 17,1384'),
	rib('T3', '112,1386', '62,1344', '40,1352 16,1358'),
	rib('T4', '124,1358', '68,1312', '44,1322 16,1332'),
	rib('T5', '132,1328', '76,1282', '48,1294 18,1308'),
	rib('T6', '137,1298', '86,1252', '58,1256 17,1286'),
	rib('T7', '139,1268', '97,1222', '72,1220 40,1248 14,1272'),
	rib('T8', '139,1236', '107,1192', '86,1190 62,1216'),
	rib('T9', '136,1204', '115,1164', '98,1164 80,1188'),
	rib('T10', '131,1174', '121,1142', '110,1142 98,1160'),
	rib('T11', '116,1150'),
	rib('T12', '78,1146')
];

function rib(level: string, side: string, end?: string, cartilage?: string): Rib {
	const { bottom, height } = levelOf(level);
	const [outermost = point(0, 0)] = points(side);
	const [front] = end === undefined ? [] : points(end);
	return {
		root: bottom + height * 0.75,
		side: outermost,
		...(front && { end: front }),
		...(cartilage !== undefined && { cartilage: points(cartilage) })
	};
}
