import { describe, expect, it } from 'vitest';
import { checkCallouts } from '#film/checks/callouts.ts';
import { checkSpoken } from '#film/checks/spoken.ts';
import type { FilmCallout } from '#film/film.ts';
import { aFilm, aTimeline } from './a-film.ts';

const timeline = aTimeline(
	aFilm({
		chapters: [
			{
				title: 'Only',
				phrases: [
					{ id: 'hello', text: 'Hello, you two.' },
					{ id: 'slow', text: 'Slowly, oh so slowly, lift both of the heels.' },
					{ id: 'end', text: 'The end of the calves.' }
				]
			}
		]
	})
);

function aCallout(changes: Partial<FilmCallout> = {}): FilmCallout {
	return {
		structure: 'ankle',
		from: { phrase: 'hello' },
		until: { phrase: 'hello' },
		at: () => ({ x: 600, y: 300 }),
		label: { x: 200, y: 200 },
		...changes
	};
}

const problemsOf = (...callouts: FilmCallout[]) => checkCallouts({ callouts }, timeline);

describe('checkCallouts', () => {
	it('says that a point leaves the picture while it moves', () => {
		const at: FilmCallout['at'] = (moment) => ({ x: 1000 + 400 * moment.since('hello'), y: 300 });
		expect(problemsOf(aCallout({ at }))).toEqual([
			expect.stringContaining('points outside the picture')
		]);
	});

	it('says that a point is no number', () => {
		expect(problemsOf(aCallout({ at: () => ({ x: Number.NaN, y: 1 }) }))).toHaveLength(1);
	});

	it('says that a label lies in the captions', () => {
		expect(problemsOf(aCallout({ label: { x: 200, y: 640 } }))).toEqual([
			expect.stringContaining('in the captions')
		]);
	});

	it('says that a callout ends before it starts', () => {
		expect(problemsOf(aCallout({ from: { phrase: 'end' } }))).toEqual([
			'The callout "ankle" ends before it starts.'
		]);
	});

	it('says that labels lie over each other, or their lines cross', () => {
		const over = aCallout({ structure: 'heel', label: { x: 230, y: 210 } });
		expect(problemsOf(aCallout(), over)).toEqual([expect.stringContaining('lie over each other')]);
		const across = aCallout({
			structure: 'heel',
			at: () => ({ x: 600, y: 200 }),
			label: { x: 200, y: 300 }
		});
		expect(problemsOf(aCallout(), across)).toEqual([expect.stringContaining('cross')]);
	});

	it('lets labels share a place at different times', () => {
		const later = aCallout({ from: { phrase: 'end' }, until: { phrase: 'end' } });
		expect(problemsOf(aCallout(), later)).toEqual([]);
	});

	it('says that a label covers its own point on the way', () => {
		const at: FilmCallout['at'] = (moment) => ({ x: 600 - 300 * moment.since('hello'), y: 200 });
		expect(problemsOf(aCallout({ at }))).toEqual([
			'The label "ankle" covers its own point. Move it away.'
		]);
	});

	it('says that a label covers the point of another', () => {
		const other = aCallout({
			structure: 'heel',
			at: () => ({ x: 230, y: 215 }),
			label: { x: 200, y: 400 }
		});
		expect(problemsOf(aCallout(), other)).toContain(
			'The label "ankle" covers the point of "heel". Move it away.'
		);
	});
});

describe('checkSpoken', () => {
	const anatomy = new Map([
		['heel-bone', ['Heel bone', 'heel']],
		['calf', ['Calf']]
	]);
	const spoken = (callout: Partial<FilmCallout>) =>
		checkSpoken({ callouts: [aCallout(callout)] }, timeline, anatomy);

	it('says that a callout comes long before its structure is named', () => {
		const early = { structure: 'heel-bone', from: { phrase: 'slow' }, until: { phrase: 'slow' } };
		expect(spoken(early)).toEqual([
			'The callout "heel-bone" comes 4.0 s before the narration names it; at most 1.5.'
		]);
	});

	it('takes an alias and a plural for the name', () => {
		const heels = {
			structure: 'heel-bone',
			from: { phrase: 'slow', word: 'both' },
			until: { phrase: 'slow' }
		};
		expect(spoken(heels)).toEqual([]);
		expect(
			spoken({ structure: 'calf', from: { phrase: 'slow' }, until: { phrase: 'end' } })
		).toHaveLength(1);
	});

	it('leaves a callout alone under which its structure has another word', () => {
		expect(spoken({ structure: 'calf' })).toEqual([]);
	});
});
