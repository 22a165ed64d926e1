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

/** A speech in which every word takes as long, half a second, after a tenth of silence. */
export function aSpeech(text: string, wordSeconds = 0.5): Speech {
	const words = splitWords(text).map((_, index) => ({
		startSeconds: 0.1 + index * wordSeconds,
		endSeconds: 0.1 + (index + 1) * wordSeconds
	}));
	return { durationSeconds: 0.2 + words.length * wordSeconds, words };
}

export function aTimeline(film: Film = aFilm(), wordSeconds?: number): Timeline {
	const texts = film.chapters.flatMap(({ phrases }) => phrases.map(({ text }) => text));
	return layTimeline(
		film,
		texts.map((text) => aSpeech(text, wordSeconds))
	);
}
