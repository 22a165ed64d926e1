import type { Callout } from '#lib/anatomy/callout.ts';
import type { Structure } from '#lib/anatomy/structure.ts';
import type { Chapter } from '#lib/player/chapter.ts';
import type { PracticeCard } from '#lib/practice/practice-card.ts';
import type { Cue, Word } from '#lib/transcript/cue.ts';
import type { Description } from '#lib/transcript/description.ts';

/** What a lesson page says of a structure. */
export type LessonStructure = Pick<Structure, 'id' | 'name' | 'aliases' | 'definition'>;

/** What a lesson is made of, the same for everybody. Languages are BCP 47 tags. */
export interface LessonParts {
	/** The course's language, in which its structures are named. */
	language: string;
	/** What the lesson has transcripts in; the course's language first. */
	languages: readonly string[];
	/** The one that the page comes with. */
	transcript: { language: string; cues: readonly Cue[] };
	/** By language. */
	chapters: Readonly<Record<string, readonly Chapter[]>>;
	/** What is to be seen, in words, in the course's language; empty where nobody wrote it. */
	descriptions: readonly Description[];
	callouts: readonly Callout[];
	structures: readonly LessonStructure[];
	/** Where the course's atlas is, if it has one. */
	atlas?: string | undefined;
	practice?: PracticeCard | undefined;
}

/** A lesson's chapters in a language, else in its course's. */
export function chaptersIn(
	{ chapters, language: courseLanguage }: Pick<LessonParts, 'chapters' | 'language'>,
	language: string
): readonly Chapter[] {
	return chapters[language] ?? chapters[courseLanguage] ?? [];
}

/** A word as it travels: its text is a part of its cue's. */
type SentWord = [startSeconds: number, endSeconds: number, from: number, to: number];

/**
 * A lesson's content, on its way to the browser. It is the bulk of a lesson's page and changes only
 * when its course is imported anew, so that its JSON is written once and not for every request.
 */
export class LessonContent {
	readonly parts: LessonParts;
	#json: string | undefined;

	constructor(parts: LessonParts) {
		this.parts = parts;
	}

	static fromJson(json: string): LessonContent {
		const { words, ...parts } = JSON.parse(json) as LessonParts & { words: (SentWord[] | null)[] };
		const cues = parts.transcript.cues.map((cue, index) => {
			const sent = words[index];
			return sent == null ? cue : { ...cue, words: sent.map((word) => toWord(word, cue.text)) };
		});
		return new LessonContent({ ...parts, transcript: { ...parts.transcript, cues } });
	}

	toJson(): string {
		this.#json ??= JSON.stringify(toSent(this.parts));
		return this.#json;
	}
}

function toSent({ transcript, ...parts }: LessonParts) {
	return {
		...parts,
		transcript: {
			...transcript,
			cues: transcript.cues.map((cue) => ({ ...cue, words: undefined }))
		},
		words: transcript.cues.map(({ words }) => words?.map(toSentWord) ?? null)
	};
}

function toSentWord({ startSeconds, endSeconds, from, to }: Word): SentWord {
	return [startSeconds, endSeconds, from, to];
}

function toWord([startSeconds, endSeconds, from, to]: SentWord, text: string): Word {
	return { startSeconds, endSeconds, text: text.slice(from, to), from, to };
}
