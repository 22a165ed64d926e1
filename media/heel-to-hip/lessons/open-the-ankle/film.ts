import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Film, FilmCallout } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { behind, behindLandmarks, legsFromBehind } from '#film/leg-behind/ankle.ts';
import { ring } from '#film/marks/ring.ts';
import { landmarks } from '#film/foot/marks.ts';
import { followAll } from '#film/timing/tracks.ts';
import { seen } from '#film/foot/view.ts';
import { chapters } from './script.ts';
import { drawSide } from './side.ts';
import { behindShown, behindViewAt, sideFrame } from './tracks.ts';
import { drawTitles } from '#film/marks/titles.ts';
import { coming, leaving } from '#film/timing/scenes.ts';
import { callout } from '#film/callout.ts';
import type { StandingFrame } from '#film/foot/balance.ts';

const titles = [
	{ text: 'Open the ankle', from: 'open', until: 'quiet' },
	{ text: 'Balanced, not held', from: 'right', until: 'balance' },
	{ text: 'When the toes grip', from: 'side', until: 'jam' },
	{ text: 'Forward and back', from: 'lie', until: 'room' },
	{ text: 'Down on both sides', from: 'shin', until: 'calf' },
	{ text: 'Find the middle', from: 'rock', until: 'again' }
];

export default {
	slug: 'open-the-ankle',
	title: 'Open the ankle',
	poster: { phrase: 'balance', word: 'balanced' },
	chapters,
	callouts: [
		fromBehind('shin', ['shins:shin', 'talus:together'], [300, 200]),
		fromBehind('fibula', ['shins:fibula', 'talus:together'], [960, 200]),
		fromBehind('ankle', ['talus:talus', 'balance'], [300, 330]),
		fromBehind('heel-bone', ['rides:heel', 'balance'], [960, 470]),
		fromTheSide('toes', ['grip:toes', 'pull'], landmarks.toes, [1080, 400]),
		fromTheSide('calf', ['pull:calf', 'jam'], calf, [250, 270]),
		fromTheSide('heel-bone', ['heel:heel', 'heel'], landmarks.heelBone, [250, 400]),
		fromTheSide('ankle', ['room:ankle', 'shin:release'], landmarks.ankle, [900, 270]),
		fromTheSide(
			'ball-of-the-foot',
			['ball:ball', 'back:toward'],
			landmarks.ballOfTheFoot,
			[1040, 400]
		)
	],
	draw
} satisfies Film;

function draw(moment: Moment): string {
	const turned = moment.ramp('side', undefined, 1.2);
	return [
		fade(
			leaving(turned),
			legsFromBehind(behindViewAt(moment), followAll(behindShown, moment)) + opening(moment)
		),
		fade(coming(turned), drawSide(moment)),
		drawTitles(moment, titles)
	].join('');
}

/** Both ankles, and the two lower legs letting go. */
function opening(moment: Moment): string {
	const view = behindViewAt(moment);
	const right = behind(behindLandmarks.ankle, view);
	const left = point(2 * view.x - right.x, right.y);
	const lets = moment.presence({ phrase: 'quiet' }, { phrase: 'quiet' });
	const down = [-68, 68, -252, -116].map((x) =>
		arrow(
			[point(x, 300), point(x, 180)].map((place) => behind(place, view)),
			moment.ramp('quiet', undefined, 1.5),
			{ stroke: palette.good }
		)
	);
	return [
		...[left, right].flatMap((at) => [
			ring(at, moment.since('open', 'ankles')),
			ring(at, moment.since('feel', 'open'))
		]),
		fade(lets, down.join(''))
	].join('');
}

function calf(frame: StandingFrame): Point {
	return seen(point(8, 285), 'shank', frame);
}

function fromBehind(
	structure: keyof typeof behindLandmarks,
	span: readonly [string, string],
	label: readonly [number, number]
): FilmCallout {
	const at = (moment: Moment) => behind(behindLandmarks[structure], behindViewAt(moment));
	return callout(structure, span, at, label);
}

function fromTheSide(
	structure: string,
	span: readonly [string, string],
	find: (frame: StandingFrame) => Point,
	label: readonly [number, number]
): FilmCallout {
	return callout(structure, span, (moment) => find(sideFrame(moment)), label);
}
