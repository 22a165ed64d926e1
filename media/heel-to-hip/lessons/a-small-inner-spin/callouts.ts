import type { FilmCallout } from '#film/film.ts';
import { innerThighPoint } from '#film/hip/inner-thigh.ts';
import { kneecapAt, lesserTrochanterAt } from '#film/hip/thigh-turning.ts';
import { legsAt, penAt } from './moves.ts';
import { callout } from '#film/callout.ts';

export const callouts: readonly FilmCallout[] = [
	callout(
		'kneecap',
		['out:kneecaps', 'out'],
		(moment) => penAt(moment).at(kneecapAt(legsAt(moment).turn)),
		[1010, 500]
	),
	callout(
		'lesser-trochanter',
		['lesser:lesser', 'inner:it'],
		(moment) => penAt(moment).at(lesserTrochanterAt(legsAt(moment).turn)),
		[1080, 250]
	),
	callout(
		'inner-thigh',
		['inner:inner', 'sleep'],
		(moment) => penAt(moment).at(innerThighPoint),
		[210, 470]
	),
	callout(
		'kneecap',
		['straight:kneecaps', 'straight'],
		(moment) => penAt(moment).at(kneecapAt(legsAt(moment).turn)),
		[1010, 500]
	),
	{
		structure: 'inner-thigh',
		from: { phrase: 'wake', word: 'inner' },
		until: { phrase: 'wake' },
		at: (moment) => penAt(moment).at(innerThighPoint),
		label: { x: 1010, y: 330 }
	}
];
