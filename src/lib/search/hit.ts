import { toSeconds } from '#lib/shared/media-time.ts';
import { secondsAt } from '#lib/transcript/words/word-at.ts';
import { LIKENESS, type Mark, type Matcher, type WordMatch } from './match-words.ts';
import { toPassage, type Passage } from './passage.ts';

/** What there is to be found in a course; a note is the learner's own. */
type EntryKind =
	| 'structure'
	| 'module'
	| 'lesson'
	| 'chapter'
	| 'summary'
	| 'callout'
	| 'step'
	/** What else a practice card says. */
	| 'amount'
	| 'feel'
	| 'stop'
	| 'line'
	/** What is to be seen. */
	| 'description'
	| 'note';

/** Something that can be found. */
export interface Entry {
	kind: EntryKind;
	/** A structure's or cue's id, a module's slug; else empty. */
	key: string;
	/** BCP 47; undefined for what the learner wrote. */
	language: string | undefined;
	startMs: number | null;
	/** What it is called, other names after a comma; empty for what only says something. */
	title: string;
	/** What it says. */
	body: string;
	/** As the database has them: JSON, `[[startMs, endMs, from, to], ...]`. */
	words: string | null;
	/** Breaks ties, less is better. */
	weight: number;
}

/** Something that was found, as a page shows it. */
export interface Hit {
	kind: EntryKind;
	key: string;
	language: string | undefined;
	/** The second it leads to: that of the first word found. Undefined for what has no moment. */
	atSeconds: number | undefined;
	title: Passage;
	/** Other names. */
	aliases: Passage;
	body: Passage;
	/** More is better. */
	points: number;
	weight: number;
}

/** What having all words in its name adds to an entry. A title said inexactly outdoes a line. */
const POINTS_OF_NAME: Partial<Record<EntryKind, number>> = {
	structure: 2,
	module: 2,
	lesson: 2,
	chapter: 1.5,
	callout: 0.5
};
const POINTS_OF_PHRASE = 0.5;

/**
 * Marks what was found in an entry and weighs it: a word before its inflections, these before longer
 * words; names before what is said; words in the order they were typed before others.
 */
export function toHit(entry: Entry, match: Matcher): Hit {
	const { kind, key, language, weight } = entry;
	const title = match(entry.title, language);
	const body = match(entry.body, language);
	const nameEnd = kind === 'structure' ? endOfName(entry.title) : entry.title.length;
	return {
		kind,
		key,
		language,
		weight,
		atSeconds: findSecond(entry, body.marks),
		title: toPassage(entry.title.slice(0, nameEnd), within(title.marks, 0, nameEnd)),
		aliases: toPassage(
			entry.title.slice(nameEnd).replace(/^, /, ''),
			within(title.marks, nameEnd + 2, entry.title.length)
		),
		// Whose name was searched for is explained from the beginning.
		body: toPassage(entry.body, body.marks, title.marks.length > 0 ? 0 : undefined),
		points: pointsOf(kind, title, body)
	};
}

/** The best first. */
export function byPoints(a: Hit, b: Hit): number {
	return b.points - a.points || a.weight - b.weight;
}

function pointsOf(kind: EntryKind, title: WordMatch, body: WordMatch): number {
	const best = title.likeness.map((likeness, index) =>
		// The index knows the word even where it is folded otherwise here.
		Math.max(likeness, body.likeness[index] ?? 0, LIKENESS.beginning)
	);
	const mean = best.reduce((sum, likeness) => sum + likeness, 0) / Math.max(1, best.length);
	const isNamed = title.likeness.every((likeness) => likeness > 0);
	const named = isNamed ? (POINTS_OF_NAME[kind] ?? 0) : 0;
	return mean + named + (title.isPhrase || body.isPhrase ? POINTS_OF_PHRASE : 0);
}

function endOfName(title: string): number {
	const comma = title.indexOf(', ');
	return comma === -1 ? title.length : comma;
}

function within(marks: readonly Mark[], from: number, to: number): Mark[] {
	return marks
		.filter((mark) => mark.from >= from && mark.to <= to)
		.map((mark) => ({ from: mark.from - from, to: mark.to - from }));
}

function findSecond({ startMs, words, body }: Entry, marks: readonly Mark[]): number | undefined {
	if (startMs === null) return undefined;
	const [first] = marks;
	const startSeconds = toSeconds(startMs);
	if (first === undefined || words === null) return startSeconds;
	const timed = JSON.parse(words) as [startMs: number, endMs: number, from: number, to: number][];
	return secondsAt(
		{
			id: '',
			startSeconds,
			endSeconds: startSeconds,
			text: body,
			words: timed.map(([wordStartMs, wordEndMs, from, to]) => ({
				startSeconds: toSeconds(wordStartMs),
				endSeconds: toSeconds(wordEndMs),
				text: body.slice(from, to),
				from,
				to
			}))
		},
		first.from
	);
}
