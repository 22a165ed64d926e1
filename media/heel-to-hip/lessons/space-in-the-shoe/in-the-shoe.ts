import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import {
	ballMark,
	backArrow,
	forwardArrow,
	heelGlow,
	jamMarks,
	landmarks
} from '#film/foot/marks.ts';
import { floor, footPlate } from '#film/foot/plate.ts';
import { footAtRest, type StandingFootPose } from '#film/foot/rig.ts';
import { followAll, rampFrom, type Key } from '#film/timing/tracks.ts';
import { toPicture } from '#film/camera/view.ts';
import { type FootFrame, type FootView } from '#film/foot/view.ts';
import { shoeBefore, shoeBehind, shoeSlope, soleLoad } from '#film/props/heeled-shoe.ts';

/** How the foot lies in the shoe; `slide` is how far forward it has slid, `solid` how much of the
 * shoe hides it, the loads what each part of the sole carries. All 0..1. */
const tracks = {
	slide: [
		['fall:slides', 1, 1.4],
		['draw:draw', 0, 2]
	],
	taut: [
		['cords:tendons', 1, 1.2],
		['tendons', 0, 1.8],
		['grip:claw', 0.5, 0.8],
		['grip:half', 0, 0.8]
	],
	press: [
		['cords:tendons', 0.6, 1.2],
		['tendons', 0, 1.6]
	],
	flow: [['room:instep', 0.8, 1.6]],
	back: [
		['draw:draw', 0.5, 2],
		['grip:half', 0.35, 0.8]
	],
	grip: [
		['cords:squeezed', 0.5, 1],
		['room:toes', 0, 1.4],
		['grip:toes', 0.9, 1],
		['grip:half', 0, 1]
	],
	solid: [
		['start', 1, 0.01],
		['parts:inside', 0, 1.4]
	],
	heel: [
		['three:heel', 0.5, 0.7],
		['fall:slides', 0.06, 1],
		['spread:heel', 0.75, 0.7]
	],
	arch: [
		['three:arch', 0.5, 0.7],
		['fall:slides', 0, 1],
		['spread:arch', 0.3, 0.7]
	],
	ball: [
		['three:ball', 0.5, 0.7],
		['fall:ball', 1, 1],
		['draw:rests', 0.4, 1.2],
		['spread:ball', 0.55, 0.7]
	]
} satisfies Record<string, Key[]>;

const shoeView: FootView = { x: 392, y: 588, scale: 2.3 };

/** The foot in the shoe at a moment. */
function footAt(moment: Moment): FootFrame & { pose: StandingFootPose } {
	const { slide, taut, press, flow, back, grip } = followAll(tracks, moment);
	return {
		pose: { ...footAtRest, taut, press, flow, back, grip, lean: 0 },
		view: { ...shoeView, x: shoeView.x + 15 * slide - 9 * (1 - slide), raise: shoeSlope }
	};
}

/** A place of the shoe on the picture. */
function onShoe(place: Point): Point {
	return toPicture(shoeView, place);
}

/** The shoe from the inner side, the foot in it, and what carries. */
export function drawInTheShoe(moment: Moment): string {
	const frame = footAt(moment);
	const { solid, heel, arch, ball, slide } = followAll(tracks, moment);
	return [
		floor({ ...frame, view: shoeView }, 1),
		shoeBehind(onShoe),
		footPlate(frame, {
			skin: 1,
			ankle: 1 - solid,
			heelBone: 1 - solid,
			achilles: 1 - solid,
			front: 1 - solid,
			tendons: rampFrom('cords:tendons', moment, 0.8),
			leg: 0,
			calf: 0.6 * (1 - solid),
			hamstrings: 0
		}),
		soleLoad(onShoe, { heel, arch, ball: ball * (1 - slide) }, palette.good),
		soleLoad(onShoe, { heel: 0, arch: 0, ball: ball * slide }, palette.warm),
		shoeBefore(onShoe, solid),
		drawWrong(moment, frame),
		drawRight(moment, frame)
	].join('');
}

/** The weight falls on the ball; the front of the ankle jams. */
function drawWrong(moment: Moment, frame: FootFrame): string {
	const falls = moment.presence({ phrase: 'fall', word: 'slides' }, { phrase: 'fall' }, 0.6);
	const down = [onShoe(point(126, 172)), onShoe(point(166, 108)), onShoe(point(186, 56))];
	const squeezed = moment.presence({ phrase: 'cords', word: 'tendons' }, { phrase: 'cords' });
	return (
		fade(
			falls,
			arrow(down, moment.ramp('fall', 'slides', 1.3), { stroke: palette.warm, 'stroke-width': 7 })
		) + jamMarks(frame, squeezed)
	);
}

/** The round heel, its way back, the room in front. */
function drawRight(moment: Moment, frame: FootFrame): string {
	const green = palette.good;
	const round = moment.presence({ phrase: 'round', word: 'round' }, { phrase: 'draw' }, 0.6);
	const springs = moment.presence({ phrase: 'round', word: 'springs' }, { phrase: 'round' }, 0.3);
	const bounce = 5 * springs * Math.sin(Math.max(0, moment.since('round', 'springs')) * 9);
	const bounced = { ...frame, view: { ...frame.view, y: frame.view.y - bounce } };
	const back = moment.presence({ phrase: 'draw' }, { phrase: 'room', word: 'room' }, 0.6);
	const front = moment.presence({ phrase: 'room', word: 'instep' }, { phrase: 'tendons' }, 0.6);
	return [
		fade(round, ballMark(bounced, moment.ramp('round', 'round', 1.4))),
		heelGlow(frame, { opacity: 0.3 * round, colour: palette.accent }),
		fade(back, backArrow(frame, moment.ramp('draw', 'draw', 1.6), green)),
		fade(front, forwardArrow(frame, moment.ramp('room', 'instep', 1.6), green))
	].join('');
}

/** Where callouts point. */
export const footSpots = {
	'ball-of-the-foot': () => onShoe(point(188, 9)),
	arch: () => onShoe(point(112, 44)),
	'heel-bone': (moment: Moment) => landmarks.heelBone(footAt(moment)),
	toes: (moment: Moment) => landmarks.toes(footAt(moment)),
	instep: (moment: Moment) => landmarks.instep(footAt(moment))
} satisfies Record<string, (moment: Moment) => Point>;
