import type { Transaction } from 'kysely';
import type { Schema } from '#lib/database/schema.server.ts';
import type { CheckedPackage } from './check-package.server.ts';

/** Writes a course's structures and the views of its atlas in place of those it had. */
export async function writeAnatomy(
	db: Transaction<Schema>,
	courseId: number,
	{ structures, views }: CheckedPackage
): Promise<void> {
	await db.deleteFrom('structure').where('course_id', '=', courseId).execute();
	for (const [ordinal, { aliases, related, ...structure }] of structures.entries()) {
		const lists = { aliases: JSON.stringify(aliases), related: JSON.stringify(related) };
		const row = { course_id: courseId, ordinal, ...structure, ...lists };
		await db.insertInto('structure').values(row).execute();
	}
	await db.deleteFrom('anatomy_view').where('course_id', '=', courseId).execute();
	for (const [ordinal, { entry, picture, pictureType }] of views.entries()) {
		const [width, height] = entry.size;
		const row = {
			course_id: courseId,
			ordinal,
			id: entry.id,
			title: entry.title,
			width,
			height,
			picture,
			picture_type: pictureType,
			parts: JSON.stringify(entry.parts)
		};
		await db.insertInto('anatomy_view').values(row).execute();
	}
}
