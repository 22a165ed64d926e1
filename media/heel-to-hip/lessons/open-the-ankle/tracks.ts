import type { Moment } from '#film/moment.ts';
import { type BehindShown } from '#film/leg-behind/ankle.ts';
import type { StandingFrame } from '#film/foot/balance.ts';
import type { FootShown } from '#film/foot/plate.ts';
import type { StandingFootPose } from '#film/foot/rig.ts';
import { follow, followAll, type Key } from '#film/timing/tracks.ts';
import type { FootView } from '#film/foot/view.ts';
import { zoom, type View } from '#film/camera/view.ts';

const bothLegs: View = { x: 640, y: 590, scale: 1.32 };
const rightAnkle: View = { x: 372, y: 600, scale: 2.95 };

const closer: Key[] = [['right:right', 1, 2.4]];

/** The lower legs from behind, as the narration comes closer to the right one. */
export function behindViewAt(moment: Moment): View {
	return zoom(bothLegs, rightAnkle, follow(closer, moment));
}

export const behindShown = {
	other: [
		['start', 1, 0.8],
		['right:right', 0, 1.6]
	],
	shin: [['shins:shin', 1, 1.6]],
	fibula: [['shins:fibula', 1, 1.6]],
	talus: [['talus:straddle', 1, 1.4]],
	fork: [['talus:fork', 1, 1]],
	heelBone: [['rides:heel', 1, 1.4]]
} satisfies Record<keyof BehindShown, Key[]>;

const pose = {
	back: [
		['heel:draws', 1, 2],
		['rock', 0.5, 1.6]
	],
	flow: [
		['front:flows', 1, 2],
		['rock', 0.5, 1.6],
		['again', 0.2, 1],
		['again:let', 0.8, 1.6]
	],
	lift: [],
	taut: [],
	press: [
		['jam:front', 1, 1],
		['lie:back', 0, 1.4]
	],
	tilt: [],
	lean: [
		['lean:lean', 4.5, 2],
		['lie:come', 0, 2],
		['ball:sway', 5, 1.9],
		['back:back', -4.2, 2],
		['smaller:smaller', 2, 1],
		['smaller:smaller#2', -1.4, 1],
		['rest:until', 0, 1.5]
	],
	grip: [
		['grip:grip', 1, 1.2],
		['lie:toes', 0, 1.6],
		['again:grip', 0.6, 0.7],
		['again:let', 0, 1.5]
	]
} satisfies Record<keyof StandingFootPose, Key[]>;

export const footShown = {
	skin: [['start', 1, 0.1]],
	ankle: [['start', 1, 0.1]],
	heelBone: [['start', 1, 0.1]],
	achilles: [['start', 1, 0.1]],
	front: [['start', 1, 0.1]],
	tendons: [],
	leg: [],
	calf: [
		['start', 0.4, 0.1],
		['pull:calf', 1, 0.9],
		['lie', 0.45, 2],
		['calf:release', 0.7, 1.4],
		['rock', 0.35, 1.4]
	],
	hamstrings: []
} satisfies Record<keyof FootShown, Key[]>;

const standing: FootView = { x: 476, y: 572, scale: 1.85 };

/** The right foot from its inner side, standing. */
export function sideFrame(moment: Moment): StandingFrame {
	return { view: standing, pose: followAll(pose, moment) };
}
