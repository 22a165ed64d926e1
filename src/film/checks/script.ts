import type { Chapter, Film } from '../film.ts';

/** Two caption rows of 40 characters. */
const mostCharacters = 80;

/** What is wrong with a film's words before anybody has spoken them, as sentences. */
export function checkScript(film: Film): string[] {
	const phrases = film.chapters.flatMap((chapter) => chapter.phrases);
	if (phrases.length === 0) return ['The film has no phrase, so nothing says when it ends.'];
	return [
		...film.chapters.flatMap(checkChapter),
		...checkNames(film),
		...phrases.flatMap(checkPhrase)
	];
}

type Phrase = Chapter['phrases'][number];

function checkChapter({ title, phrases }: Chapter): string[] {
	return phrases.length > 0
		? []
		: [`The chapter "${title}" has no phrase. Give it one or remove it.`];
}

function checkNames({ chapters }: Film): string[] {
	const ids = chapters.flatMap(({ phrases }) => phrases.map(({ id }) => id));
	const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
	return [...twice].map((id) => `Two phrases are called "${id}". Rename one.`);
}

function checkPhrase({ id, text, pauseAfterSeconds = 0 }: Phrase): string[] {
	const problems: string[] = [];
	if (text.length > mostCharacters) {
		problems.push(
			`The phrase "${id}" has ${text.length} characters; a caption holds ${mostCharacters}. Split it.`
		);
	}
	if (/\d/.test(text))
		problems.push(`The phrase "${id}" has a number in digits. Write it as words.`);
	if (/\s[-\u2013\u2014]\s/.test(text)) {
		problems.push(
			`The phrase "${id}" has a dash between spaces, which nobody speaks. Use a comma.`
		);
	}
	if (!(pauseAfterSeconds >= 0 && Number.isFinite(pauseAfterSeconds))) {
		problems.push(
			`The pause after "${id}" lasts ${pauseAfterSeconds} seconds: the film has no end.`
		);
	}
	return problems;
}
