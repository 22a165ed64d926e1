import type { Selectable } from 'kysely';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import { toSeconds } from '#lib/shared/media-time.ts';
import type { PracticeCard, PracticeStep } from './practice-card.ts';

export type PracticeStore = ReturnType<typeof createPracticeStore>;

/** The practice cards of published courses. */
export function createPracticeStore(db: Database) {
	return {
		/** A lesson's practice card, or undefined when it has none. */
		async card(lessonId: number): Promise<PracticeCard | undefined> {
			const card = await db
				.selectFrom('practice_card')
				.selectAll()
				.where('lesson_id', '=', lessonId)
				.executeTakeFirst();
			if (card === undefined) return undefined;
			const steps = await db
				.selectFrom('practice_step')
				.selectAll()
				.where('lesson_id', '=', lessonId)
				.orderBy('ordinal')
				.execute();
			const { amount, feel, stop } = card;
			return { steps: steps.map(toStep), amount, feel, stop };
		}
	};
}

function toStep(row: Selectable<Schema['practice_step']>): PracticeStep {
	return {
		text: row.text,
		...(row.variant === null ? {} : { variant: row.variant }),
		startSeconds: toSeconds(row.start_ms),
		endSeconds: toSeconds(row.end_ms)
	};
}
