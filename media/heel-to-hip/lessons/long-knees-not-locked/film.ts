import { point } from '#film/drawing/point.ts';
import type { Film, FilmCallout } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { rectusFemoris } from '#film/figure/muscles.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { drawScenes, type SceneChange } from '#film/timing/scenes.ts';
import { drawLegScene } from './leg-scene.ts';
import { standingAt, standingView, walkView } from './moves.ts';
import { chapters } from './script.ts';
import { drawThreeKnees } from './three-knees.ts';
import { drawWalkScene, walkAt } from './walk.ts';
import { toPicture } from '#film/camera/view.ts';
import { callout, calloutsOn } from '#film/callout.ts';

const onLeg = calloutsOn(standingAt, standingView);

const callouts: readonly FilmCallout[] = [
	onLeg(
		'knee',
		['pays:knee', 'pays'],
		({ near }) => place(near.shank, point(-0.4, -1.8)),
		[880, 330]
	),
	onLeg(
		'quadriceps',
		['shorten:quadriceps', 'shorten'],
		(joints) => rectusFemoris(joints, 'near')[2]?.[0] ?? joints.near.knee.origin,
		[900, 190]
	),
	onLeg(
		'kneecap',
		['shorten:kneecap', 'shorten'],
		({ near }) => place(near.knee, point(4.6, 0.2)),
		[880, 330]
	),
	onLeg(
		'shin',
		['down:shin', 'down'],
		({ near }) => place(near.shank, point(0.6, -20)),
		[860, 480]
	),
	onLeg(
		'hamstrings',
		['up:hamstrings', 'up'],
		(joints) => landmarks.hamstrings(joints, 'near'),
		[350, 276]
	),
	onLeg('sit-bone', ['up:sit', 'up'], landmarks['sit-bone'], [350, 176]),
	callout(
		'heel-bone',
		['land:heel', 'land'],
		(moment) => toPicture(walkView, landmarks['heel-bone'](walkAt(moment), 'near')),
		[860, 500]
	)
];

const scenes: readonly SceneChange[] = [
	{ from: 'middle', draw: drawLegScene },
	{ from: 'locked', draw: drawThreeKnees },
	{ from: 'straight', draw: drawLegScene },
	{ from: 'lead', draw: drawWalkScene },
	{ from: 'try', draw: drawLegScene },
	{ from: 'ten', draw: drawWalkScene }
];

const titles = [
	['middle', 'Long knees, not locked'],
	['locked', 'Locked, buckled, long'],
	['straight', 'Lever the heel back'],
	['lead', 'A walking step'],
	['try', 'Try it']
] as const;

const film: Film = {
	slug: 'long-knees-not-locked',
	title: 'Long knees, not locked',
	chapters,
	callouts,
	poster: { phrase: 'space', word: 'space' },
	draw: (moment) => drawScenes(moment, scenes) + drawTitlesInTurn(moment, titles)
};

export default film;
