import { allToPicture } from '../camera/view.ts';
import { point, points, type Point } from '../drawing/point.ts';
import * as bones from '../figure/bones.ts';
import { place, placeAll } from '../figure/frame.ts';
import { outlineOf } from './ink.ts';
import { sideChest, sideMuscles, wayOver } from './side-muscles.ts';
import { thighBone } from './side-outlines.ts';
import { sideJoints, sideSize, sideView } from './side-view.ts';
import { band, disc, partsOn, swell, type Part } from './silhouette.ts';

const on = (outline: readonly Point[]) => allToPicture(sideView, outline);
const part = partsOn(sideSize);

/** Where the structures are on the view from the right side. */
export function sideParts(): Part[] {
	const { pelvis, near, spine } = sideJoints;
	const muscles = sideMuscles(sideJoints);
	const whole = (structure: string, outline: readonly Point[], by = 0) =>
		part(structure, swell(on(outline), by));
	const over = (structure: string, way: string) => whole(structure, wayOver(sideJoints, way));
	const round = (structure: string, at: Point, radius: number) =>
		part(structure, disc(on([at])[0] ?? at, radius));
	const column = spine.map((frame, index) => place(frame, point(index < 5 ? -1 : -0.9, 1.6)));
	const foot = (structure: string, outline: string) =>
		whole(structure, placeAll(near.foot, points(outline)));
	return [
		part('spine', band(on(column.slice(0, 23)), 44, 14)),
		part('lumbar-spine', band(on([place(pelvis, point(-4, 10)), ...column.slice(0, 5)]), 48)),
		whole('diaphragm', sideChest(sideJoints).dome),
		whole('pelvis', placeAll(pelvis, bones.hipBone), 3),
		whole(
			'sacrum',
			placeAll(
				pelvis,
				points(
					'-6,11.4 -8,10.6 -10.2,7 -11.2,3.4 -10.6,0.4 -8.6,0 -7.6,2.6 -6.6,4.8 -7.8,6.6 -9,8 -8.6,10'
				)
			),
			3
		),
		whole('tailbone', placeAll(pelvis, bones.tailbone), 9),
		whole('psoas', outlineOf(muscles.psoas), 5),
		whole('gluteus-medius', outlineOf(muscles.gluteusMedius), 5),
		whole('thigh-bone', placeAll(near.thigh, thighBone), 5),
		over(
			'quadriceps',
			'thigh 0.8,-5 3,-6 7.6,-4 8.6,-10 8.2,-18 7.2,-27 6.4,-34 knee 5.4,3 2.8,3 thigh 1.8,-34 1.5,-22 1.4,-12'
		),
		over(
			'hip-flexors',
			'pelvis 4.4,8.6 6,4.6 thigh 7.4,-2 7.6,-7 5,-8 2.6,-4.4 2.9,-1 3.6,1.6 pelvis 3.2,4 3.2,7'
		),
		whole('hamstrings', outlineOf(muscles.hamstrings[0] ?? muscles.psoas), 3),
		over(
			'shin',
			'shank -2,-3.4 3.6,-3.6 3.6,-8 2.6,-16 2.2,-26 2.4,-38.6 0,-39.4 -1,-30 -1.3,-18 -1.6,-8'
		),
		over(
			'calf',
			'thigh -4.4,-38 -2.6,-38 shank -2.5,-6 -2.8,-14 -3,-20 -6.2,-21 -7.7,-14 -7.6,-9 -6,-4'
		),
		over(
			'fibula',
			'shank -3.6,-4.6 -1.6,-4.4 -1.5,-14 -0.9,-26 0.4,-40 -0.6,-42.2 -2.6,-40.6 -2.8,-32 -3.3,-24 -3.6,-14'
		),
		over('knee', 'thigh -3.8,-38 1,-37.6 3.4,-38 knee 3.6,0 3.4,-3 shank 3,-4 -3,-4 -4,-1'),
		over('kneecap', 'knee 3,3.6 5.7,3.4 7,0 5.6,-3.4 3.2,-2.8 2.6,0.4'),
		over(
			'achilles-tendon',
			'shank -6.6,-20.4 -3.4,-20 -2.5,-28 -2.3,-35 foot -2.8,0.4 -4,-2.2 -6.2,-3 -5.2,1 shank -4.8,-34 -5.4,-28'
		),
		round('hip-socket', pelvis.origin, 25),
		round('greater-trochanter', place(near.thigh, point(-2.2, -1.2)), 19),
		round('sit-bone', place(pelvis, point(-3.6, -7)), 19),
		foot(
			'sole',
			'-6,-5.6 -4,-5.9 -1,-5.4 4,-4.8 8,-4.9 12,-5.8 17,-6.1 18.8,-6.4 18.4,-8.4 12,-8.9 4,-8.8 -3,-9 -6,-8'
		),
		foot('heel-bone', '-6.4,-2.2 -3,-1.6 0,-2.4 2.4,-3.2 2.4,-5.2 -1,-6.2 -4,-7 -6.2,-6.2'),
		foot('ankle', '-3,1.4 0,2.2 3,1.2 4.6,-0.6 4.4,-2.8 1.4,-2.9 -2,-1.9 -3.2,-0.6'),
		foot('arch', '2.6,-2.8 6,-3.2 9,-4.2 11,-4.8 10.4,-6.9 6,-7 2.4,-6.4'),
		foot('instep', '4.8,-0.2 8,-1 11,-2.4 13.4,-3.6 13,-5 10.6,-4.8 7,-3.8 4.8,-2.6'),
		foot('ball-of-the-foot', '10.8,-4.6 13.6,-3.8 15,-4.8 14.8,-7.7 12.6,-8.1 10.6,-7.2'),
		foot('toes', '14.8,-3.8 17.6,-3.8 20,-5.6 19,-8 15.4,-8 14.6,-5.8')
	];
}
