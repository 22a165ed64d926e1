import type { Film } from '#film/film.ts';
import { layTimeline, type Timeline } from '#film/timeline.ts';
import { splitWords, type Speech } from '#film/voice/voice.ts';

/** A film of two chapters without a picture, changed as a test needs it. */
export function aFilm(changes: Partial<Film> = {}): Film {
	return {
		slug: 'a-film',
		title: 'A film',
		chapters: [
			{
				title: 'First',
				phrases: [
					{ id: 'hello', text: 'Hello, you two.' },
					{ id: 'bone', text: 'A bone is a bone.' }
				]
			},
			{ title: 'Second', phrases: [{ id: 'end', text: 'The end.' }] }
		],
		callouts: [],
		draw: () => '',
		...changes
	};
}

/** A speech in which every word takes half a second, after a tenth of silence. */
export function aSpeech(text: string): Speech {
	const words = splitWords(text).map((_, index) => ({
		startSeconds: 0.1 + index * 0.5,
		endSeconds: 0.1 + (index + 1) * 0.5
	}));
	return { durationSeconds: 0.2 + words.length * 0.5, words };
}

export function aTimeline(film: Film = aFilm()): Timeline {
	const texts = film.chapters.flatMap(({ phrases }) => phrases.map(({ text }) => text));
	return layTimeline(film, texts.map(aSpeech));
}
