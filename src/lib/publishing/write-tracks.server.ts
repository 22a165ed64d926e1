import type { Transaction } from 'kysely';
import type { Schema } from '#lib/database/schema.server.ts';
import { toMs } from '#lib/shared/media-time.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import type { CheckedLesson } from './check-lesson.server.ts';
import { writePractice } from './write-practice.server.ts';

/** SQLite takes so many values in one statement. */
const ROWS_AT_ONCE = 500;

/** Writes a lesson's timed files and practice card in place of those it had. */
export async function writeTracks(
	db: Transaction<Schema>,
	lessonId: number,
	{ transcripts, chapters, descriptions, callouts, practice }: CheckedLesson
): Promise<void> {
	for (const table of ['transcript', 'chapter', 'description', 'callout'] as const) {
		await db.deleteFrom(table).where('lesson_id', '=', lessonId).execute();
	}
	for (const { language, cues } of transcripts) {
		const { id } = await db
			.insertInto('transcript')
			.values({ lesson_id: lessonId, language })
			.returning('id')
			.executeTakeFirstOrThrow();
		const rows = cues.map((cue, ordinal) => ({ transcript_id: id, ordinal, ...toCueRow(cue) }));
		for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
			const some = rows.slice(first, first + ROWS_AT_ONCE);
			await db.insertInto('cue').values(some).execute();
		}
	}
	for (const { language, chapters: titled } of chapters) {
		for (const [ordinal, { startSeconds, endSeconds, title }] of titled.entries()) {
			const span = { start_ms: toMs(startSeconds), end_ms: toMs(endSeconds) };
			const row = { lesson_id: lessonId, ordinal, language, ...span, title };
			await db.insertInto('chapter').values(row).execute();
		}
	}
	for (const { language, cues } of descriptions) {
		for (const [ordinal, { startSeconds, endSeconds, text }] of cues.entries()) {
			const span = { start_ms: toMs(startSeconds), end_ms: toMs(endSeconds) };
			const row = { lesson_id: lessonId, language, ordinal, ...span, text };
			await db.insertInto('description').values(row).execute();
		}
	}
	for (const [ordinal, callout] of callouts.entries()) {
		const row = {
			lesson_id: lessonId,
			ordinal,
			id: callout.id,
			structure_id: callout.structure,
			start_ms: toMs(callout.startSeconds),
			end_ms: toMs(callout.endSeconds),
			at: JSON.stringify(callout.at),
			label: JSON.stringify(callout.label)
		};
		await db.insertInto('callout').values(row).execute();
	}
	await writePractice(db, lessonId, practice);
}

function toCueRow({ id, startSeconds, endSeconds, speaker, text, words }: Cue) {
	const timed = words?.map((word) => [
		toMs(word.startSeconds),
		toMs(word.endSeconds),
		word.from,
		word.to
	]);
	return {
		id,
		start_ms: toMs(startSeconds),
		end_ms: toMs(endSeconds),
		speaker: speaker ?? null,
		text,
		words: timed ? JSON.stringify(timed) : null
	};
}
