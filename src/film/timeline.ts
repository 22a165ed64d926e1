import type { Film, Place } from './film.ts';
import { splitWords, type Speech } from './voice/voice.ts';

const leadSeconds = 0.8;
const tailSeconds = 2.4;
const phrasePauseSeconds = 0.5;
const chapterPauseSeconds = 1.1;

/** When everything in a film is said, in seconds from its start. */
export interface Timeline {
	durationSeconds: number;
	chapters: readonly TimedChapter[];
	phrases: readonly TimedPhrase[];
}

interface TimedChapter {
	title: string;
	startSeconds: number;
	endSeconds: number;
}

export interface TimedPhrase {
	id: string;
	text: string;
	/** Where the phrase's audio lies. */
	audioStartSeconds: number;
	/** From its first word to the end of its last. */
	startSeconds: number;
	endSeconds: number;
	words: readonly TimedWord[];
}

interface TimedWord {
	text: string;
	startSeconds: number;
	endSeconds: number;
}

/** What is wrong with a film's source, as a sentence for whoever writes it. */
export class FilmError extends Error {}

/** Lays the spoken phrases one after another with their pauses. `speeches` holds one for each phrase,
 * in the film's order. Throws a FilmError when the voice spoke other words. */
export function layTimeline(film: Film, speeches: readonly Speech[]): Timeline {
	const phrases: TimedPhrase[] = [];
	const chapters: TimedChapter[] = [];
	let seconds = leadSeconds;
	for (const [chapterIndex, chapter] of film.chapters.entries()) {
		const chapterStart = chapterIndex === 0 ? 0 : seconds - 0.25;
		for (const [phraseIndex, phrase] of chapter.phrases.entries()) {
			const speech = speeches[phrases.length];
			if (!speech) throw new Error(`No speech for the phrase "${phrase.id}".`);
			phrases.push(timePhrase(phrase.id, phrase.text, speech, seconds));
			const isLast = phraseIndex === chapter.phrases.length - 1;
			const pause = phrase.pauseAfterSeconds ?? (isLast ? chapterPauseSeconds : phrasePauseSeconds);
			seconds += speech.durationSeconds + pause;
		}
		chapters.push({ title: chapter.title, startSeconds: chapterStart, endSeconds: seconds - 0.25 });
	}
	const durationSeconds = Math.ceil(seconds + tailSeconds - chapterPauseSeconds);
	const last = chapters.at(-1);
	if (last) last.endSeconds = durationSeconds;
	return { durationSeconds, chapters, phrases };
}

/** The start of a phrase or of a word in it. Throws a sentence when the film has no such place. */
export function startOf(timeline: Timeline, place: Place): number {
	return placeIn(timeline, place).startSeconds;
}

/** The end of a phrase or of a word in it. Throws a sentence when the film has no such place. */
export function endOf(timeline: Timeline, place: Place): number {
	return placeIn(timeline, place).endSeconds;
}

function placeIn(timeline: Timeline, place: Place): TimedPhrase | TimedWord {
	const found = findPlace(timeline, place);
	if (typeof found === 'string') throw new FilmError(found);
	return found;
}

/** A phrase or a word in it; a sentence when the film has no such place. */
export function findPlace(timeline: Timeline, place: Place): TimedPhrase | TimedWord | string {
	const phrase = timeline.phrases.find(({ id }) => id === place.phrase);
	if (!phrase) return `The film has no phrase "${place.phrase}".`;
	if (place.word === undefined) return phrase;
	const [wanted = '', nth = '1'] = place.word.split('#');
	const matches = phrase.words.filter(({ text }) => plain(text) === plain(wanted));
	const word = matches[Number(nth) - 1];
	return word ?? `The phrase "${phrase.id}" has no word "${place.word}": ${phrase.text}`;
}

function plain(word: string): string {
	return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function timePhrase(id: string, text: string, speech: Speech, start: number): TimedPhrase {
	const shown = splitWords(text);
	if (shown.length !== speech.words.length) {
		throw new FilmError(
			`The voice spoke ${speech.words.length} words for the ${shown.length} of "${text}". ` +
				'Write numbers as words and put no dash between spaces.'
		);
	}
	const words = speech.words.map((word, index) => ({
		text: shown[index] ?? '',
		startSeconds: toMilliseconds(start + word.startSeconds),
		endSeconds: toMilliseconds(start + word.endSeconds)
	}));
	return {
		id,
		text: shown.join(' '),
		audioStartSeconds: start,
		startSeconds: words[0]?.startSeconds ?? start,
		endSeconds: words.at(-1)?.endSeconds ?? start,
		words
	};
}

function toMilliseconds(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}
