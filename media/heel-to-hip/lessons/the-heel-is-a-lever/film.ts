import type { Point } from '#film/drawing/point.ts';
import { palette } from '#film/drawing/palette.ts';
import { fade } from '#film/drawing/svg.ts';
import { clamp01, easeInOut } from '#film/easing.ts';
import type { Film, FilmCallout } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import {
	backArrow,
	ballMark,
	behindTheAnkle,
	forwardArrow,
	freeAnkle,
	heelGhost,
	heelGlow,
	jamMarks,
	landmarks,
	lever,
	runningLight,
	shinArrow,
	sitBoneRing,
	upTheBack
} from '#film/foot/marks.ts';
import { floor, footPlate, type FootShown } from '#film/foot/plate.ts';
import { drawFootMistake, mistakeCorner } from '#film/foot/mistake-card.ts';
import { footAtRest, type FootPose } from '#film/foot/rig.ts';
import { follow, followAll, placeOf, rampFrom, type Key } from '#film/timing/tracks.ts';
import { closeView, legView, type FootFrame } from '#film/foot/view.ts';
import { chapters } from './script.ts';
import { zoom } from '#film/camera/view.ts';
import { drawTitles } from '#film/marks/titles.ts';
import { callout } from '#film/callout.ts';

const pose = {
	back: [
		['room:draw', 1, 2.4],
		['hard', 0, 1.2],
		['hard:pull', 0.55, 1.2],
		['release:go', 0, 1.6],
		['again:draw', 1, 2.6],
		['follow', 0, 1.6],
		['wake:heel', 1, 1.6],
		['try', 0, 1.4],
		['back:heel', 1, 1.6],
		['rest:rest', 0, 1.8],
		['less:half', 0.5, 2]
	],
	flow: [
		['soften:soften', 0.45, 1.8],
		['long:grow', 1, 2.4],
		['hard', 0, 1.2],
		['again', 0.7, 2],
		['follow', 0, 1.6],
		['wake', 0.7, 1.4],
		['try', 0, 1.4],
		['front:soften', 0.8, 1.6],
		['rest:rest', 0, 1.8],
		['less:do', 0.4, 2]
	],
	lift: [
		['lift:come', 1, 1.2],
		['release:toes', 0, 1.6]
	],
	taut: [
		['cords:tendons', 1, 1.4],
		['release:cords', 0, 1.6]
	],
	press: [
		['jam:presses', 1, 1],
		['release:go', 0, 1.4]
	],
	tilt: [
		['follow', 1, 0.9],
		['wake:pelvis', 0, 1.8]
	]
} satisfies Record<keyof FootPose, Key[]>;

const shown = {
	skin: [['start', 1, 3.4]],
	ankle: [['ankle:ankle', 1, 1.8]],
	heelBone: [['ball:heel', 1, 1.6]],
	achilles: [['achilles:achilles', 1, 1.6]],
	calf: [['achilles:calf', 0.7, 1]],
	front: [['arch:foot', 1, 2]],
	tendons: [
		['hard:happens', 1, 1.2],
		['follow', 0, 1]
	],
	leg: [['follow:follow', 1, 1.6]],
	hamstrings: [
		['hams:runs', 0.55, 1.2],
		['wake:wake', 1, 1]
	]
} satisfies Record<keyof FootShown, Key[]>;

/** From the view of the whole leg (0) to the foot (1). */
const closeness: Key[] = [
	['sit', 1, 2.8],
	['follow:follow', 0, 2.6],
	['try', 1, 2.6]
];

const titles = [
	{ text: 'The heel is a lever', from: 'open', until: 'sit' },
	{ text: 'Behind the ankle', from: 'ankle', until: 'lever' },
	{ text: 'Front and back', from: 'soften', until: 'space' },
	{ text: 'Too hard', from: 'hard', until: 'jam' },
	{ text: 'A direction', from: 'release', until: 'direction' },
	{ text: 'Where it leads', from: 'follow', until: 'wake' },
	{ text: 'Your turn', from: 'try', until: 'less' }
];

/** A structure of the foot as it is drawn. */
const onFoot = (
	structure: string,
	span: readonly [string, string],
	find: (frame: FootFrame) => Point,
	label: readonly [number, number]
) => callout(structure, span, (moment) => find(frameAt(moment)), label);

const callouts: FilmCallout[] = [
	onFoot('ankle', ['ankle:ankle', 'behind:it'], landmarks.ankle, [900, 250]),
	onFoot('heel-bone', ['ball:heel', 'ball'], landmarks.heelBone, [220, 470]),
	onFoot('achilles-tendon', ['achilles:achilles', 'achilles'], landmarks.achilles, [220, 300]),
	onFoot('arch', ['arch:arch', 'lever:lever'], landmarks.arch, [940, 330]),
	onFoot('instep', ['soften:instep', 'long:toes'], landmarks.instep, [930, 270]),
	onFoot('toes', ['lift:toes', 'cords:tendons'], landmarks.toes, [1140, 400]),
	onFoot('hamstrings', ['hams:hamstrings', 'wake'], landmarks.hamstrings, [360, 250]),
	onFoot('sit-bone', ['hams:sit', 'wake'], landmarks.sitBone, [860, 150])
];

export default {
	slug: 'the-heel-is-a-lever',
	title: 'The heel is a lever',
	poster: { phrase: 'space', word: 'ankle' },
	chapters,
	callouts,
	draw
} satisfies Film;

function draw(moment: Moment): string {
	const frame = frameAt(moment);
	const { good, warm, accent } = palette;
	const during = (from: string, until: string, fadeSeconds = 0.6) =>
		moment.presence(placeOf(from), placeOf(until), fadeSeconds);
	const coming = (at: string, seconds: number) => rampFrom(at, moment, seconds);
	const back = (from: string, until: string, reach = 1, colour: string = good) =>
		fade(during(from, until), backArrow(frame, reach * coming(from, 1.8), colour));
	const forward = (from: string, until: string) =>
		fade(during(from, until), forwardArrow(frame, coming(from, 1.6), good));
	return [
		floor(frame, coming('start', 1.4)),
		footPlate(frame, followAll(shown, moment)),
		fade(during('answer:back', 'answer'), upTheBack(frame, coming('answer:back', 1.8))),
		back('feel:draw', 'answer'),
		fade(
			during('behind', 'ball:bone'),
			behindTheAnkle(frame, { line: coming('behind', 0.8), tint: coming('behind:heel', 0.8) })
		),
		fade(during('ball:almost', 'ball'), ballMark(frame, coming('ball:almost', 1.8))),
		fade(
			during('lever:short', 'lever', 0.8),
			lever(frame, { short: coming('lever:short', 0.9), long: coming('lever:long', 1.1) })
		),
		heelGhost(frame, during('room:draw', 'space')),
		heelGlow(frame, { opacity: 0.3 * during('room:heel', 'space'), colour: accent }),
		forward('long:flow', 'space'),
		back('room:draw', 'space'),
		fade(during('space:ankle', 'space', 0.8), freeAnkle(frame, coming('space:ankle', 1))),
		back('hard:pull', 'release:so', 1, warm),
		fade(during('jam:presses', 'release:so'), shinArrow(frame, coming('jam:presses', 1), warm)),
		jamMarks(frame, during('jam:ankle', 'release:so', 0.4)),
		back('again:draw', 'direction', 0.7),
		drawFootMistake(mistakeCorner, during('again:draw', 'direction'), tooHard),
		fade(during('up', 'wake'), upTheBack(frame, climbed(moment))),
		runningLight(frame, clamp01(moment.since('wake', 'heel') / 2.4)),
		sitBoneRing(frame, during('hams:sit', 'wake')),
		back('wake:heel', 'wake'),
		forward('front:soften', 'back'),
		back('back:heel', 'back'),
		back('less:half', 'less', 0.6),
		drawTitles(moment, titles)
	].join('');
}

function frameAt(moment: Moment): FootFrame {
	return {
		view: zoom(legView, closeView, follow(closeness, moment)),
		pose: followAll(pose, moment)
	};
}

/** What "too hard" looks like, beside the heel that is drawn back with almost nothing. */
const tooHard = {
	pose: { ...footAtRest, back: 0.55, lift: 1, taut: 1, press: 1 },
	words: 'Toes up: too hard',
	isPulled: true
};

/** How far the green line has climbed: to the back of the knee as the words go there, then on. */
function climbed(moment: Moment): number {
	const toTheKnee = clamp01(
		moment.since('up', 'heel') / (moment.endOf('up') - moment.startOf('up', 'heel'))
	);
	const toTheSitBone = clamp01(
		moment.since('hams', 'runs') / (moment.endOf('hams') - moment.startOf('hams', 'runs'))
	);
	return 0.56 * easeInOut(toTheKnee) + 0.44 * easeInOut(toTheSitBone);
}
