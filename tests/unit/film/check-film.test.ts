import { describe, expect, it } from 'vitest';
import { checkFilm } from '#film/check-film.ts';
import type { Film, FilmCallout } from '#film/film.ts';
import { aFilm, aTimeline } from './a-film.ts';

const hello = [
	{ id: 'hello', text: 'Hello, you two.', pauseAfterSeconds: 80 },
	{ id: 'end', text: 'The end.' }
];

/** A film long enough to be a lesson. */
function aLesson(changes: Partial<Film> = {}): Film {
	return aFilm({ chapters: [{ title: 'Only', phrases: hello }], ...changes });
}

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

const problemsOf = (film: Film, structures?: Set<string>) =>
	checkFilm(film, aTimeline(film), structures);

describe('checkFilm', () => {
	it('finds nothing wrong with a good film', () => {
		expect(problemsOf(aLesson({ callouts: [aCallout()] }), new Set(['ankle']))).toEqual([]);
	});

	it('says that a film is too short', () => {
		expect(problemsOf(aFilm())).toEqual([expect.stringContaining('a lesson lasts 75 to 150')]);
	});

	it('says that a phrase does not fit a caption', () => {
		const phrases = [...hello, { id: 'long', text: 'word '.repeat(17).trim() }];
		const film = aLesson({ chapters: [{ title: 'Only', phrases }] });
		expect(problemsOf(film)).toEqual([expect.stringContaining('"long" has 84 characters')]);
	});

	it('says that two phrases share a name', () => {
		const film = aLesson({ chapters: [{ title: 'Only', phrases: [...hello, ...hello] }] });
		expect(problemsOf(film).join()).toContain('Two phrases are called "hello"');
	});

	it('says that a structure is unknown', () => {
		const film = aLesson({ callouts: [aCallout()] });
		expect(problemsOf(film, new Set(['knee']))).toEqual([expect.stringContaining('"ankle"')]);
	});

	it('says that a point leaves the picture while it moves', () => {
		const at: FilmCallout['at'] = (moment) => ({ x: 1000 + 400 * moment.since('hello'), y: 300 });
		const film = aLesson({ callouts: [aCallout({ at })] });
		expect(problemsOf(film)).toEqual([expect.stringContaining('points outside the picture')]);
	});

	it('says that a label lies in the captions', () => {
		const film = aLesson({ callouts: [aCallout({ label: { x: 200, y: 640 } })] });
		expect(problemsOf(film)).toEqual([expect.stringContaining('in the captions')]);
	});

	it('says that labels lie over each other, or their lines cross', () => {
		const over = aCallout({ structure: 'heel', label: { x: 230, y: 210 } });
		expect(problemsOf(aLesson({ callouts: [aCallout(), over] }))).toEqual([
			expect.stringContaining('lie over each other')
		]);
		const across = aCallout({
			structure: 'heel',
			at: () => ({ x: 600, y: 200 }),
			label: { x: 200, y: 300 }
		});
		expect(problemsOf(aLesson({ callouts: [aCallout(), across] }))).toEqual([
			expect.stringContaining('cross')
		]);
	});

	it('lets labels share a place at different times', () => {
		const later = aCallout({ from: { phrase: 'end' }, until: { phrase: 'end' } });
		expect(problemsOf(aLesson({ callouts: [aCallout(), later] }))).toEqual([]);
	});
});
