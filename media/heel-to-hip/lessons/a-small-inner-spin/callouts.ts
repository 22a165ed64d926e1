import type { FilmCallout } from '#film/film.ts';
import { innerThighPoint } from '#film/hip/inner-thigh.ts';
import { kneecapAt, lesserTrochanterAt } from '#film/hip/thigh-turning.ts';
import { legsAt, penAt } from './moves.ts';

export const callouts: readonly FilmCallout[] = [
	{
		structure: 'kneecap',
		from: { phrase: 'out', word: 'kneecaps' },
		until: { phrase: 'out' },
		at: (moment) => penAt(moment).at(kneecapAt(legsAt(moment).turn)),
		label: { x: 1010, y: 500 }
	},
	{
		structure: 'lesser-trochanter',
		from: { phrase: 'lesser', word: 'lesser' },
		until: { phrase: 'inner', word: 'it' },
		at: (moment) => penAt(moment).at(lesserTrochanterAt(legsAt(moment).turn)),
		label: { x: 1080, y: 250 }
	},
	{
		structure: 'inner-thigh',
		from: { phrase: 'inner', word: 'inner' },
		until: { phrase: 'sleep' },
		at: (moment) => penAt(moment).at(innerThighPoint),
		label: { x: 210, y: 470 }
	},
	{
		structure: 'kneecap',
		from: { phrase: 'straight', word: 'kneecaps' },
		until: { phrase: 'straight' },
		at: (moment) => penAt(moment).at(kneecapAt(legsAt(moment).turn)),
		label: { x: 1010, y: 500 }
	},
	{
		structure: 'inner-thigh',
		from: { phrase: 'wake', word: 'inner' },
		until: { phrase: 'wake' },
		at: (moment) => penAt(moment).at(innerThighPoint),
		label: { x: 1010, y: 330 }
	}
];
