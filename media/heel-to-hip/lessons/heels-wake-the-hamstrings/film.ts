import { add, point, type Point } from '#film/drawing/point.ts';
import type { Film, FilmCallout, Place } from '#film/film.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { drawLyingScene, drawStandingScene } from './body-scenes.ts';
import { drawChoiceScene } from './choice-scene.ts';
import { onSitting, standingAt, standingView } from './moves.ts';
import { chapters } from './script.ts';
import { drawSittingScene } from './sitting-scene.ts';
import { toPicture } from '#film/camera/view.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { drawScenes, type SceneChange } from '#film/timing/scenes.ts';

const callouts: readonly FilmCallout[] = [
	onChair('sit-bone', point(330, 590), [{ phrase: 'bones', word: 'sit' }, { phrase: 'bones' }]),
	onChair('hamstrings', point(740, 580), [
		{ phrase: 'run', word: 'hamstrings' },
		{ phrase: 'below' }
	]),
	{
		structure: 'knee',
		from: { phrase: 'below', word: 'knee' },
		until: { phrase: 'below' },
		label: point(1130, 330),
		at: onSitting(({ near }) => add(near.knee.origin, point(1.5, 0.5)))
	},
	onChair('lumbar-spine', point(350, 300), [{ phrase: 'sag', word: 'lower' }, { phrase: 'sag' }]),
	onChair('heel-bone', point(980, 520), [{ phrase: 'draw', word: 'heel' }, { phrase: 'draw' }]),
	onChair('hamstrings', point(960, 440), [
		{ phrase: 'wake', word: 'hamstrings' },
		{ phrase: 'wake' }
	]),
	onChair('pelvis', point(350, 390), [{ phrase: 'steady', word: 'hold' }, { phrase: 'steady' }]),
	{
		structure: 'hamstrings',
		from: { phrase: 'rest', word: 'backs' },
		until: { phrase: 'rest' },
		label: point(410, 430),
		at: (moment) => toPicture(standingView, landmarks.hamstrings(standingAt(moment), 'near'))
	}
];

type Named = 'sit-bone' | 'hamstrings' | 'lumbar-spine' | 'heel-bone' | 'pelvis';

/** A structure of the sitting figure, named from one place of the narration to the end of another. */
function onChair(structure: Named, label: Point, [from, until]: [Place, Place]): FilmCallout {
	return {
		structure,
		from,
		until,
		label,
		at: onSitting((joints) => landmarks[structure](joints, 'near'))
	};
}

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
