import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import { sceneTitle } from '#film/drawing/title.ts';
import { clamp01, easeInOut } from '#film/easing.ts';
import type { Chapter, Film, FilmCallout } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import {
	backArrow,
	ballMark,
	behindTheAnkle,
	forwardArrow,
	heelGhost,
	heelGlow,
	jamMarks,
	landmarks,
	lever,
	runningLight,
	sitBoneRing,
	upTheBack
} from '#film/scenes/foot-marks.ts';
import { floor, footPlate, type FootShown } from '#film/scenes/foot-plate.ts';
import type { FootPose } from '#film/scenes/foot-rig.ts';
import { follow, type Key } from '#film/scenes/foot-track.ts';
import { closeView, legView, mixViews, type FootFrame } from '#film/scenes/foot-view.ts';

const chapters: Chapter[] = [
	{
		title: 'What you will feel',
		phrases: [
			{ id: 'open', text: 'Your heel is a lever, and you carry it with you in every step.' },
			{ id: 'feel', text: 'You are going to feel it draw back, just a little,' },
			{ id: 'answer', text: 'and feel the back of your leg answer.' },
			{ id: 'sit', text: 'Sit or stand, with both feet on the floor.' }
		]
	},
	{
		title: 'Everything behind the ankle',
		phrases: [
			{ id: 'ankle', text: 'This is your ankle, where the shin rests on the foot.' },
			{ id: 'behind', text: 'Everything behind it is heel.', pauseAfterSeconds: 0.8 },
			{ id: 'ball', text: 'The heel bone is almost a ball: round behind, and round underneath.' },
			{ id: 'achilles', text: 'The Achilles tendon comes down from the calf and holds it.' },
			{ id: 'arch', text: 'In front of the ankle the foot runs on, over the arch, to the toes.' },
			{ id: 'lever', text: 'So here is the lever: a short arm behind, a long arm in front.' }
		]
	},
	{
		title: 'Front forward, heel back',
		phrases: [
			{ id: 'soften', text: 'Begin in front. Let the instep soften.', pauseAfterSeconds: 0.8 },
			{ id: 'long', text: 'Let the toes grow long, as if the foot could flow forward.' },
			{ id: 'room', text: 'Now there is room behind, and the heel can draw back.' },
			{ id: 'roll', text: 'Inside its cushion the bone rolls. Your sole stays where it is.' },
			{
				id: 'tiny',
				text: 'The real movement is tiny. It is drawn larger here, so you can see it.'
			},
			{ id: 'space', text: 'Forward and back at once, and the ankle has space in the middle.' }
		]
	},
	{
		title: 'A direction, not an exertion',
		phrases: [
			{ id: 'hard', text: 'Now see what happens when you pull too hard.' },
			{ id: 'lift', text: 'The toes come up off the floor.' },
			{ id: 'cords', text: 'The tendons on top of the foot stand out like cords.' },
			{ id: 'jam', text: 'The shin presses down, and the ankle jams.', pauseAfterSeconds: 0.9 },
			{ id: 'release', text: 'So let go. The cords sink away, and the toes lie down.' },
			{ id: 'again', text: 'Then draw the heel back again, with almost nothing.' },
			{ id: 'direction', text: 'It is a direction, not an exertion.' }
		]
	},
	{
		title: 'Where the heel leads',
		phrases: [
			{ id: 'follow', text: 'And where does that direction lead? Follow it up the leg.' },
			{ id: 'up', text: 'From the heel, up through the calf and behind the knee,' },
			{ id: 'hams', text: 'it runs into the hamstrings, and they carry it to the sit bone.' },
			{ id: 'wake', text: 'Heel back: the hamstrings wake, and the pelvis steadies.' },
			{ id: 'try', text: 'Now try it yourself, three times, slowly.' },
			{ id: 'turn', text: 'Soften the front. Let the heel draw back. And let it rest.' },
			{ id: 'less', text: 'If the toes lift, you are doing too much. Do half, and feel more.' }
		]
	}
];

const poseKeys = {
	back: [
		['feel:draw', 0.7, 1.6],
		['sit', 0, 1.6],
		['room:draw', 1, 2.4],
		['hard', 0, 1.2],
		['hard:pull', 0.55, 1.2],
		['release:go', 0, 1.6],
		['again:draw', 1, 2.6],
		['follow', 0, 1.6],
		['wake:heel', 1, 1.6],
		['try', 0, 1.4],
		['turn:heel', 1, 1.6],
		['turn:rest', 0, 1.8],
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
		['turn:soften', 0.8, 1.6],
		['turn:rest', 0, 1.8],
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
	]
} satisfies Record<keyof FootPose, Key[]>;

const shownKeys = {
	skin: [['open', 1, 3]],
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

const zoomKeys: Key[] = [
	['follow:follow', 1, 2.6],
	['try', 0, 2.6]
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

const callouts: FilmCallout[] = [
	callout('ankle', ['ankle:ankle', 'behind'], landmarks.ankle, [900, 250]),
	callout('heel-bone', ['ball:heel', 'ball'], landmarks.heelBone, [220, 470]),
	callout('achilles-tendon', ['achilles:achilles', 'achilles'], landmarks.achilles, [220, 300]),
	callout('arch', ['arch:arch', 'lever'], landmarks.arch, [940, 330]),
	callout('instep', ['soften:instep', 'long'], landmarks.instep, [930, 270]),
	callout('toes', ['lift:toes', 'cords'], landmarks.toes, [1140, 400]),
	callout('hamstrings', ['hams:hamstrings', 'wake'], landmarks.hamstrings, [360, 250]),
	callout('sit-bone', ['hams:sit', 'wake'], landmarks.sitBone, [860, 150])
];

const film: Film = {
	slug: 'the-heel-is-a-lever',
	title: 'The heel is a lever',
	chapters,
	callouts,
	draw
};

export default film;

function draw(moment: Moment): string {
	const frame = frameAt(moment);
	const during = (from: string, until: string, fadeSeconds = 0.6) =>
		moment.presence(place(from), place(until), fadeSeconds);
	const coming = (from: string, until: string, seconds: number) =>
		moment.ramp(place(from).phrase, place(from).word, seconds) *
		(1 - clamp01((moment.seconds - moment.endOf(until)) / 0.6));
	const good = palette.good;
	return [
		floor(frame, moment.ramp('open', undefined, 1.6)),
		footPlate(frame, shownAt(moment)),
		behindTheAnkle(frame, coming('behind', 'behind', 0.8), coming('behind:heel', 'behind', 0.8)),
		ballMark(frame, coming('ball:almost', 'ball', 1.8)),
		lever(frame, {
			short: coming('lever:short', 'lever', 0.9),
			long: coming('lever:long', 'lever', 1.1)
		}),
		heelGhost(frame, during('room:draw', 'space')),
		heelGlow(frame, { opacity: 0.3 * during('room:heel', 'space'), colour: palette.accent }),
		fade(during('long:flow', 'space'), forwardArrow(frame, moment.ramp('long', 'flow', 1.6), good)),
		fade(during('room:draw', 'space'), backArrow(frame, moment.ramp('room', 'draw', 2), good)),
		fade(
			during('hard:pull', 'jam'),
			backArrow(frame, moment.ramp('hard', 'pull', 1), palette.warm)
		),
		jamMarks(frame, during('jam:ankle', 'jam', 0.4)),
		fade(
			during('again:draw', 'direction'),
			backArrow(frame, moment.ramp('again', 'draw', 2.4), good)
		),
		upTheBack(frame, climbed(moment), during('up', 'wake')),
		runningLight(frame, clamp01(moment.since('wake', 'heel') / 2.4)),
		sitBoneRing(frame, during('hams:sit', 'wake')),
		fade(
			during('turn:soften', 'turn', 0.8),
			forwardArrow(frame, moment.ramp('turn', 'soften', 1.2), good)
		),
		fade(
			during('turn:heel', 'turn', 0.8),
			backArrow(frame, moment.ramp('turn', 'heel', 1.4), good)
		),
		...titles.map(({ text, from, until }) => sceneTitle(text, during(from, until, 0.5)))
	].join('');
}

function frameAt(moment: Moment): FootFrame {
	const value = (keys: readonly Key[]) => follow(keys, moment);
	return {
		view: mixViews(closeView, legView, value(zoomKeys)),
		pose: {
			back: value(poseKeys.back),
			flow: value(poseKeys.flow),
			lift: value(poseKeys.lift),
			taut: value(poseKeys.taut),
			press: value(poseKeys.press)
		}
	};
}

function shownAt(moment: Moment): FootShown {
	const value = (keys: readonly Key[]) => follow(keys, moment);
	return {
		skin: value(shownKeys.skin),
		ankle: value(shownKeys.ankle),
		heelBone: value(shownKeys.heelBone),
		achilles: value(shownKeys.achilles),
		calf: value(shownKeys.calf),
		front: value(shownKeys.front),
		tendons: value(shownKeys.tendons),
		leg: value(shownKeys.leg),
		hamstrings: value(shownKeys.hamstrings)
	};
}

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

function place(text: string): { phrase: string; word?: string } {
	const [phrase = '', word] = text.split(':');
	return word === undefined ? { phrase } : { phrase, word };
}

function callout(
	structure: string,
	[from, until]: readonly [string, string],
	at: (frame: FootFrame) => { x: number; y: number },
	[x, y]: readonly [number, number]
): FilmCallout {
	return {
		structure,
		from: place(from),
		until: place(until),
		at: (moment) => at(frameAt(moment)),
		label: point(x, y)
	};
}
