import { point } from '#film/drawing/point.ts';
import type { FilmCallout } from '#film/film.ts';
import { place } from '#film/figure/frame.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { restingAt, restingView } from './first-minute.ts';
import { ballView, liesOnBall, liesOverRoller, rollerView } from './equipment.ts';
import { standing, standingView } from './safety.ts';
import { toPicture } from '#film/camera/view.ts';
import { callout } from '#film/callout.ts';

export const callouts: readonly FilmCallout[] = [
	callout(
		'heel-bone',
		['welcome:heel', 'feel:will'],
		() => toPicture(standingView, landmarks['heel-bone'](standing, 'near')),
		[420, 540]
	),
	callout(
		'hip-socket',
		['welcome:hip', 'feel:will'],
		() => toPicture(standingView, landmarks['femoral-head'](standing, 'near')),
		[420, 330]
	),
	callout(
		'thigh-bone',
		['feel:thigh', 'feel'],
		() => toPicture(standingView, place(standing.near.thigh, point(0.1, -20))),
		[930, 400]
	),
	callout(
		'knee',
		['inflatable:supported', 'inflatable'],
		() => toPicture(rollerView, liesOverRoller.near.knee.origin),
		[700, 250]
	),
	callout(
		'calf',
		['ball:carries', 'ball'],
		() => toPicture(ballView, place(liesOnBall.near.shank, point(-4, -14))),
		[850, 180]
	),
	{
		structure: 'thigh-bone',
		from: { phrase: 'carry', word: 'thigh' },
		until: { phrase: 'carry' },
		at: (moment) => toPicture(restingView, place(restingAt(moment).near.thigh, point(0.1, -33))),
		label: { x: 420, y: 230 }
	}
];
