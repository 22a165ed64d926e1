import type { Selectable } from 'kysely';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import { toSeconds } from '#lib/shared/media-time.ts';
import type { Cue, Word } from './cue.ts';
import type { Description } from './description.ts';

export type TranscriptStore = ReturnType<typeof createTranscriptStore>;

export interface Transcript {
	/** BCP 47 */
	language: string;
	/** By start. Shared between requests: not to be changed. */
	cues: readonly Cue[];
}

/** How many transcripts are kept in memory: those of a few courses. */
const KEPT = 64;

/** Published transcripts. What was read is kept until its course is imported anew. */
export function createTranscriptStore(db: Database) {
	const kept = new Map<string, Transcript>();

	async function find(lessonId: number, language: string | undefined) {
		const rows = await db
			.selectFrom('transcript')
			.innerJoin('lesson', 'lesson.id', 'transcript.lesson_id')
			.innerJoin('course', 'course.id', 'lesson.course_id')
			.select(['transcript.id', 'transcript.language', 'course.content_hash as contentHash'])
			.select('course.language as courseLanguage')
			.where('transcript.lesson_id', '=', lessonId)
			.orderBy('transcript.language')
			.execute();
		if (language !== undefined) return rows.find((row) => row.language === language);
		return rows.find((row) => row.language === row.courseLanguage) ?? rows[0];
	}

	async function readCues(transcriptId: number): Promise<Cue[]> {
		const rows = await db
			.selectFrom('cue')
			.selectAll()
			.where('transcript_id', '=', transcriptId)
			.orderBy('ordinal')
			.execute();
		return rows.map(toCue);
	}

	return {
		/**
		 * A lesson's transcript in a language; without one in the course's own, else in the first there
		 * is. Undefined when there is none.
		 */
		async read(lessonId: number, language?: string): Promise<Transcript | undefined> {
			const found = await find(lessonId, language);
			if (found === undefined) return undefined;
			// Row ids come round again after an import; together with the content's hash they do not.
			const key = `${found.id}:${found.contentHash}`;
			const known = kept.get(key);
			if (known !== undefined) return known;
			const transcript = { language: found.language, cues: await readCues(found.id) };
			keep(kept, key, transcript);
			return transcript;
		},

		/** The languages a lesson has a transcript in, in alphabetical order. */
		async languages(lessonId: number): Promise<string[]> {
			const rows = await db
				.selectFrom('transcript')
				.select('language')
				.where('lesson_id', '=', lessonId)
				.orderBy('language')
				.execute();
			return rows.map(({ language }) => language);
		},

		/** What is to be seen in a lesson, in words, by start; empty when nobody wrote it in the language. */
		async descriptions(lessonId: number, language: string): Promise<Description[]> {
			const rows = await db
				.selectFrom('description')
				.select(['start_ms', 'end_ms', 'text'])
				.where('lesson_id', '=', lessonId)
				.where('language', '=', language)
				.orderBy('ordinal')
				.execute();
			return rows.map(({ start_ms, end_ms, text }) => ({
				startSeconds: toSeconds(start_ms),
				endSeconds: toSeconds(end_ms),
				text
			}));
		}
	};
}

/** Lets the oldest go when there are too many. */
function keep(kept: Map<string, Transcript>, key: string, transcript: Transcript): void {
	const [oldest] = kept.keys();
	if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
	kept.set(key, transcript);
}

function toCue(row: Selectable<Schema['cue']>): Cue {
	return {
		id: row.id,
		startSeconds: toSeconds(row.start_ms),
		endSeconds: toSeconds(row.end_ms),
		text: row.text,
		...(row.speaker === null ? {} : { speaker: row.speaker }),
		...(row.words === null ? {} : { words: toWords(row.words, row.text) })
	};
}

function toWords(json: string, text: string): Word[] {
	const words = JSON.parse(json) as [startMs: number, endMs: number, from: number, to: number][];
	return words.map(([startMs, endMs, from, to]) => ({
		startSeconds: toSeconds(startMs),
		endSeconds: toSeconds(endMs),
		text: text.slice(from, to),
		from,
		to
	}));
}
