import { point, points, type Point } from '../drawing/point.ts';
import * as hip from '../hip/bones.ts';
import { mirrored } from './column.ts';
import * as muscles from './front-muscles.ts';
import { hipHalves, hipSize } from './hip-view.ts';
import { outlineOf } from './ink.ts';
import { band, disc, partsOn, swell, type Part } from './silhouette.ts';
import { fromHip, hipJoint, thighBoneOutline } from './thigh-bone.ts';

const [left, right] = hipHalves;
const part = partsOn(hipSize);

/** Where the structures are on the closer view of the hips from the front. Muscles are on the right of
 * the picture only. */
export function hipParts(): Part[] {
	const both = (structure: string, outline: readonly Point[], by = 0) =>
		part(structure, ...[left, right].map((plane) => swell(plane.all(outline), by)));
	const one = (structure: string, outline: readonly Point[], by = 0) =>
		part(structure, swell(left.all(outline), by));
	const onHip = (text: string) => points(text).map(fromHip);
	return [
		one('gluteus-medius', outlineOf(muscles.gluteusMediusEdge), 5),
		both('pelvis', hip.hipBone.map(fromHip), 4),
		both(
			'thigh-bone',
			thighBoneOutline.filter(({ y }) => y > 600),
			6
		),
		one(
			'inner-thigh',
			points('24,882 66,858 106,820 108,745 106,690 104,640 22,640 12,700 4,760 3,850')
		),
		part(
			'lumbar-spine',
			left.all(mirrored(points('0,1140 34,1140 36,1100 50,1060 44,1006 0,1002')))
		),
		part(
			'sacrum',
			left.all(mirrored(hip.sacrumHalf.map(fromHip).map(({ x, y }) => point(Math.max(0, x), y))))
		),
		part('tailbone', left.all(mirrored(points('0,916 12,914 14,900 8,884 0,880')))),
		one('hip-flexors', outlineOf(muscles.iliacus), 8),
		one('psoas', outlineOf(muscles.psoas), 8),
		both('sit-bone', onHip('-6,-56 -4,-74 -12,-88 -26,-94 -40,-87 -36,-72 -24,-62')),
		part(
			'sacroiliac-joint',
			...[left, right].map((plane) => band(plane.all(onHip('-43,108 -37,92 -40,76 -46,60')), 30))
		),
		both('hip-socket', disc(hipJoint, 34)),
		both('femoral-neck', onHip('18,12 30,-2 40,-12 46,-30 34,-46 20,-40 10,-28 8,-12')),
		both('femoral-head', disc(hipJoint, 24)),
		both(
			'greater-trochanter',
			onHip('38,-10 44,2 52,10 62,12 72,2 76,-14 74,-34 66,-48 54,-40 46,-24')
		),
		both('lesser-trochanter', disc(fromHip(point(15, -64)), 15))
	];
}
