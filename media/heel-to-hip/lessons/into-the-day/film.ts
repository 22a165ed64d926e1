import { point, type Point } from '#film/drawing/point.ts';
import type { Film, FilmCallout, Place } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { place } from '#film/figure/frame.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { drawScenes, type SceneChange } from '#film/timing/scenes.ts';
import { drawChoiceScene } from './choice-scene.ts';
import { backLine, drawLiftingScene, onLifting } from './lifting-scene.ts';
import {
	deskAt,
	deskView,
	drawDeskScene,
	drawPlayScene,
	floorView,
	playingAt
} from './low-scenes.ts';
import { chapters } from './script.ts';
import { climbingAt, drawStairsScene, stairsView } from './stairs-scene.ts';
import { toPicture } from '#film/camera/view.ts';

const callouts: readonly FilmCallout[] = [
	callout(
		'heel-bone',
		point(800, 598),
		[{ phrase: 'whole', word: 'heel' }, { phrase: 'whole' }],
		(moment) => toPicture(stairsView, landmarks['heel-bone'](climbingAt(moment), 'near'))
	),
	callout(
		'thigh-bone',
		point(960, 300),
		[{ phrase: 'deep', word: 'thigh' }, { phrase: 'deep' }],
		onLifting(({ near }) => place(near.thigh, point(0.2, -24)))
	),
	callout(
		'lumbar-spine',
		point(250, 210),
		[{ phrase: 'line', word: 'lumbar' }, { phrase: 'line' }],
		onLifting((joints) => landmarks['lumbar-spine'](joints))
	),
	callout(
		'sacrum',
		point(250, 276),
		[{ phrase: 'line', word: 'sacrum' }, { phrase: 'line' }],
		onLifting(backLine.sacrum)
	),
	callout(
		'tailbone',
		point(250, 342),
		[{ phrase: 'line', word: 'tailbone' }, { phrase: 'line' }],
		onLifting(backLine.tail)
	),
	callout(
		'sit-bone',
		point(220, 520),
		[{ phrase: 'grow', word: 'sit' }, { phrase: 'grow' }],
		(moment) => toPicture(deskView, landmarks['sit-bone'](deskAt(moment)))
	),
	callout(
		'femoral-head',
		point(300, 330),
		[{ phrase: 'heavy', word: 'thigh' }, { phrase: 'heavy' }],
		(moment) => toPicture(floorView, landmarks['femoral-head'](playingAt(moment), 'near'))
	)
];

function callout(
	structure: string,
	label: Point,
	[from, until]: [Place, Place],
	at: (moment: Moment) => Point
): FilmCallout {
	return { structure, from, until, label, at };
}

const scenes: readonly SceneChange[] = [
	{ from: 'day', draw: drawStairsScene },
	{ from: 'bend', draw: drawLiftingScene },
	{ from: 'desk', draw: drawDeskScene },
	{ from: 'play', draw: drawPlayScene },
	{ from: 'try', draw: drawChoiceScene }
];

const titles = [
	['day', 'Into the day'],
	['whole', 'Stairs'],
	['bend', 'Lifting'],
	['desk', 'At the desk'],
	['play', 'On the floor'],
	['try', 'One moment today']
] as const;

const film: Film = {
	slug: 'into-the-day',
	title: 'Into the day',
	chapters,
	callouts,
	poster: { phrase: 'heavy', word: 'free' },
	draw: (moment) => drawScenes(moment, scenes) + drawTitlesInTurn(moment, titles)
};

export default film;
