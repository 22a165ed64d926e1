import { point, type Point } from '#film/drawing/point.ts';
import type { FilmCallout, Place } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { restingAt, restingView } from './first-minute.ts';
import { ballView, liesOnBall, liesOverRoller, rollerView } from './equipment.ts';
import { standing, standingView } from './safety.ts';
import { toPicture } from '#film/camera/view.ts';

export const callouts: readonly FilmCallout[] = [
	still('heel-bone', landmarks['heel-bone'](standing, 'near'), { x: 420, y: 540 }, [
		{ phrase: 'welcome', word: 'heel' },
		{ phrase: 'feel', word: 'will' }
	]),
	still('hip-socket', landmarks['femoral-head'](standing, 'near'), { x: 420, y: 330 }, [
		{ phrase: 'welcome', word: 'hip' },
		{ phrase: 'feel', word: 'will' }
	]),
	still('thigh-bone', place(standing.near.thigh, point(0.1, -20)), { x: 930, y: 400 }, [
		{ phrase: 'feel', word: 'thigh' },
		{ phrase: 'feel' }
	]),
	{
		structure: 'knee',
		from: { phrase: 'inflatable', word: 'supported' },
		until: { phrase: 'inflatable' },
		at: () => toPicture(rollerView, liesOverRoller.near.knee.origin),
		label: { x: 700, y: 250 }
	},
	{
		structure: 'calf',
		from: { phrase: 'ball', word: 'carries' },
		until: { phrase: 'ball' },
		at: () => toPicture(ballView, place(liesOnBall.near.shank, point(-4, -14))),
		label: { x: 850, y: 180 }
	},
	{
		structure: 'thigh-bone',
		from: { phrase: 'carry', word: 'thigh' },
		until: { phrase: 'carry' },
		at: (moment) => toPicture(restingView, place(restingAt(moment).near.thigh, point(0.1, -33))),
		label: { x: 420, y: 230 }
	}
];

function still(structure: string, at: Point, label: Point, [from, until]: [Place, Place]) {
	return { structure, from, until, at: () => toPicture(standingView, at), label };
}
