import { add, point } from '#film/drawing/point.ts';
import type { Film, FilmCallout } from '#film/film.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { drawLyingScene, drawStandingScene } from './body-scenes.ts';
import { drawChoiceScene } from './choice-scene.ts';
import { chairView, sittingAt, standingAt, standingView } from './moves.ts';
import { chapters } from './script.ts';
import { drawSittingScene } from './sitting-scene.ts';
import { toPicture } from '#film/camera/view.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { drawScenes, type SceneChange } from '#film/timing/scenes.ts';
import { callout, calloutsOn } from '#film/callout.ts';

const onChair = calloutsOn(sittingAt, chairView);

const callouts: readonly FilmCallout[] = [
	onChair('sit-bone', ['bones:sit', 'bones'], landmarks['sit-bone'], [330, 590]),
	onChair(
		'hamstrings',
		['run:hamstrings', 'below'],
		(joints) => landmarks.hamstrings(joints, 'near'),
		[740, 580]
	),
	onChair(
		'knee',
		['below:knee', 'below'],
		({ near }) => add(near.knee.origin, point(1.5, 0.5)),
		[1130, 330]
	),
	onChair('lumbar-spine', ['sag:lower', 'sag'], landmarks['lumbar-spine'], [350, 300]),
	onChair(
		'heel-bone',
		['draw:heel', 'draw'],
		(joints) => landmarks['heel-bone'](joints, 'near'),
		[980, 520]
	),
	onChair(
		'hamstrings',
		['wake:hamstrings', 'wake'],
		(joints) => landmarks.hamstrings(joints, 'near'),
		[960, 440]
	),
	onChair('pelvis', ['steady:hold', 'steady'], landmarks.pelvis, [350, 390]),
	callout(
		'hamstrings',
		['rest:backs', 'rest'],
		(moment) => toPicture(standingView, landmarks.hamstrings(standingAt(moment), 'near')),
		[410, 430]
	)
];

const scenes: readonly SceneChange[] = [
	{ from: 'asleep', draw: drawSittingScene },
	{ from: 'stand', draw: drawStandingScene },
	{ from: 'lie', draw: drawLyingScene },
	{ from: 'try', draw: drawChoiceScene }
];

const film: Film = {
	slug: 'heels-wake-the-hamstrings',
	title: 'Heels wake the hamstrings',
	chapters,
	callouts,
	poster: { phrase: 'steady', word: 'steady' },
	draw: (moment) => drawScenes(moment, scenes) + drawTitlesInTurn(moment, titles)
};

const titles = [
	['asleep', 'Heels wake the hamstrings'],
	['sit', 'From the sit bone'],
	['bones', ''],
	['sag', 'Heel back, sitting'],
	['stand', 'Heel back, standing'],
	['lie', 'Heels on a ball'],
	['try', 'Try it']
] as const;

export default film;
