import { point, type Point } from '#film/drawing/point.ts';
import type { Film, FilmCallout, Place } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { rectusFemoris } from '#film/figure/muscles.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { drawScenes, type SceneChange } from '#film/timing/scenes.ts';
import { drawLegScene } from './leg-scene.ts';
import { onStanding, walkView } from './moves.ts';
import { chapters } from './script.ts';
import { drawThreeKnees } from './three-knees.ts';
import { drawWalkScene, walkAt } from './walk.ts';
import { toPicture } from '#film/camera/view.ts';

const callouts: readonly FilmCallout[] = [
	onLeg(
		'knee',
		point(880, 330),
		[{ phrase: 'pays', word: 'knee' }, { phrase: 'pays' }],
		({ near }) => place(near.shank, point(-0.4, -1.8))
	),
	onLeg(
		'quadriceps',
		point(900, 190),
		[{ phrase: 'shorten', word: 'quadriceps' }, { phrase: 'shorten' }],
		(joints) => rectusFemoris(joints, 'near')[2]?.[0] ?? joints.near.knee.origin
	),
	onLeg(
		'kneecap',
		point(880, 330),
		[{ phrase: 'shorten', word: 'kneecap' }, { phrase: 'shorten' }],
		({ near }) => place(near.knee, point(4.6, 0.2))
	),
	onLeg(
		'shin',
		point(860, 480),
		[{ phrase: 'down', word: 'shin' }, { phrase: 'down' }],
		({ near }) => place(near.shank, point(0.6, -20))
	),
	onLeg(
		'hamstrings',
		point(350, 276),
		[{ phrase: 'up', word: 'hamstrings' }, { phrase: 'up' }],
		(joints) => landmarks.hamstrings(joints, 'near')
	),
	onLeg(
		'sit-bone',
		point(350, 176),
		[{ phrase: 'up', word: 'sit' }, { phrase: 'up' }],
		landmarks['sit-bone']
	),
	{
		structure: 'heel-bone',
		from: { phrase: 'land', word: 'heel' },
		until: { phrase: 'land' },
		label: point(860, 500),
		at: (moment) => toPicture(walkView, landmarks['heel-bone'](walkAt(moment), 'near'))
	}
];

/** A structure of the standing leg, named from one place of the narration to the end of another. */
function onLeg(
	structure: string,
	label: Point,
	[from, until]: [Place, Place],
	find: (joints: FigureJoints) => Point
): FilmCallout {
	return { structure, from, until, label, at: onStanding(find) };
}

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
