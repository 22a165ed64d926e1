import { describe, expect, it } from 'vitest';
import { checkFilm, type StructureWords } from '#film/check-film.ts';
import type { Film, FilmCallout } from '#film/film.ts';
import { aFilm, aTimeline } from './a-film.ts';

const phrase = (id: string, text = 'One two three four five six seven eight nine ten.') => ({
	id,
	text,
	pauseAfterSeconds: 0.4
});
const spoken = Array.from({ length: 19 }, (_, index) => phrase(`line-${index}`));
const hello = phrase('hello', 'Hello, you two ankles, walk on with all of your ease.');

/** As fast as the voice of the lessons speaks. */
const spokenTimeline = (film: Film) => aTimeline(film, 0.36);

/** A film long enough to be a lesson, at a lesson's pace. */
function aLesson(changes: Partial<Film> = {}, phrases = [hello]): Film {
	return aFilm({
		chapters: [
			{ title: 'First', phrases: [...phrases, ...spoken.slice(0, 12)] },
			{ title: 'Last', phrases: spoken.slice(12) }
		],
		...changes
	});
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

const anatomy: StructureWords = new Map([
	['ankle', ['Ankle', 'talus']],
	['heel', ['Heel', 'heel bone']]
]);

const problemsOf = (film: Film, structures?: StructureWords) =>
	checkFilm(film, spokenTimeline(film), structures);

describe('checkFilm', () => {
	it('finds nothing wrong with a good film', () => {
		expect(problemsOf(aLesson({ callouts: [aCallout()] }), anatomy)).toEqual([]);
	});

	it('says that a film is too short, or longer than it may be', () => {
		expect(problemsOf(aFilm()).join()).toContain('a lesson lasts 75 to 150');
		const film = aLesson();
		const length = { shortestSeconds: 5, longestSeconds: 20 };
		expect(checkFilm(film, spokenTimeline(film), undefined, length).join()).toContain('5 to 20');
	});

	it('says everything at once', () => {
		const film = aLesson({
			poster: { phrase: 'gone' },
			callouts: [aCallout({ structure: 'elbow' }), aCallout({ from: { phrase: 'gone' } })],
			draw: (moment) => `<path d="M0,${moment.since('lost')}"/>`
		});
		expect(problemsOf(film, anatomy)).toEqual([
			'The poster has no place in the film. The film has no phrase "gone".',
			'The callout "elbow" names no structure of anatomy.yaml.',
			'The callout "ankle" has no time. The film has no phrase "gone".',
			'The picture at 0.0 s cannot be drawn: The film has no phrase "lost".'
		]);
	});

	it('says where the picture is drawn with what is no number', () => {
		const film = aLesson({ draw: ({ seconds }) => `<g x="${seconds > 40 ? Math.sqrt(-1) : 0}"/>` });
		expect(problemsOf(film)).toEqual([
			expect.stringMatching(/^The picture at 4\d\.\d s .* number/)
		]);
	});
});

describe('the script of a film', () => {
	it('needs phrases, in the film and in every chapter', () => {
		expect(problemsOf(aFilm({ chapters: [] }))).toEqual([expect.stringContaining('when it ends')]);
		const film = aLesson();
		const chapters = [...film.chapters, { title: 'Empty', phrases: [] }];
		expect(problemsOf({ ...film, chapters })).toEqual([
			'The chapter "Empty" has no phrase. Give it one or remove it.'
		]);
	});

	it.each([
		[
			'more than a caption holds',
			phrase('long', 'extraordinary '.repeat(6).trim()),
			'"long" has 83 characters'
		],
		['a number in digits', phrase('ten', 'Now take 10 slow and easy breaths.'), 'as words'],
		['a dash nobody speaks', phrase('dash', 'Soften it – and let it go down.'), 'Use a comma'],
		[
			'a pause without end',
			{ ...phrase('end'), pauseAfterSeconds: Number.NaN },
			'the film has no end'
		],
		['a name that is taken', phrase('line-3'), 'Two phrases are called "line-3"']
	])('is told: %s', (_, wrong, problem) => {
		expect(problemsOf(aLesson({}, [hello, wrong])).join()).toContain(problem);
	});
});

describe('the pace of a film', () => {
	it('is told where a phrase goes by too fast to follow, and how to mend it', () => {
		const rushed = {
			...phrase('rush', 'Straightforwardness notwithstanding, understand.'),
			pauseAfterSeconds: 0
		};
		expect(problemsOf(aLesson({}, [hello, rushed]))).toEqual([
			expect.stringMatching(/"rush" goes by at .* Pause \d\.\d s longer/)
		]);
	});

	it('is told where the whole film hurries or drags', () => {
		const quick = aLesson(
			{},
			Array.from({ length: 9 }, () => phrase('a', 'I am as I was.'))
		);
		const timeline = spokenTimeline(quick);
		const squeezed = { ...timeline, durationSeconds: timeline.durationSeconds * 0.8 };
		expect(checkFilm(quick, squeezed, undefined).join()).toMatch(/says 1[56]\d words a minute/);
		const slow = { ...spokenTimeline(aLesson()), durationSeconds: 140 };
		expect(checkFilm(aLesson(), slow, undefined).join()).toMatch(/says \d\d words a minute/);
	});
});
