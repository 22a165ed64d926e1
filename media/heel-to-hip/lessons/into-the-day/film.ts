import { point } from '#film/drawing/point.ts';
import type { Film, FilmCallout } from '#film/film.ts';
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
import { callout } from '#film/callout.ts';

const callouts: readonly FilmCallout[] = [
	callout(
		'heel-bone',
		['whole:heel', 'whole'],
		(moment) => toPicture(stairsView, landmarks['heel-bone'](climbingAt(moment), 'near')),
		[800, 598]
	),
	callout(
		'thigh-bone',
		['deep:thigh', 'deep'],
		onLifting(({ near }) => place(near.thigh, point(0.2, -24))),
		[960, 300]
	),
	callout(
		'lumbar-spine',
		['line:lumbar', 'line'],
		onLifting((joints) => landmarks['lumbar-spine'](joints)),
		[250, 210]
	),
	callout('sacrum', ['line:sacrum', 'line'], onLifting(backLine.sacrum), [250, 276]),
	callout('tailbone', ['line:tailbone', 'line'], onLifting(backLine.tail), [250, 342]),
	callout(
		'sit-bone',
		['grow:sit', 'grow'],
		(moment) => toPicture(deskView, landmarks['sit-bone'](deskAt(moment))),
		[220, 520]
	),
	callout(
		'femoral-head',
		['heavy:thigh', 'heavy'],
		(moment) => toPicture(floorView, landmarks['femoral-head'](playingAt(moment), 'near')),
		[300, 330]
	)
];

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
