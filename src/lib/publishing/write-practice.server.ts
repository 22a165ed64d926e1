import type { Transaction } from 'kysely';
import type { Schema } from '#lib/database/schema.server.ts';
import type { PracticeCard } from '#lib/practice/practice-card.ts';
import { toMs } from '#lib/shared/media-time.ts';

/** Writes a lesson's practice card in place of the one it had; without a card, it has none. */
export async function writePractice(
	db: Transaction<Schema>,
	lessonId: number,
	card: PracticeCard | undefined
): Promise<void> {
	await db.deleteFrom('practice_card').where('lesson_id', '=', lessonId).execute();
	if (card === undefined) return;
	const { steps, ...rest } = card;
	await db
		.insertInto('practice_card')
		.values({ lesson_id: lessonId, ...rest })
		.execute();
	const rows = steps.map((step, ordinal) => ({
		lesson_id: lessonId,
		ordinal,
		variant: step.variant ?? null,
		start_ms: toMs(step.startSeconds),
		end_ms: toMs(step.endSeconds),
		text: step.text
	}));
	await db.insertInto('practice_step').values(rows).execute();
}
