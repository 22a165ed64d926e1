import type { Selectable } from 'kysely';
import type { Database } from '#lib/database/connection.server.ts';
import type { Schema } from '#lib/database/schema.server.ts';
import { toSeconds } from '#lib/shared/media-time.ts';
import type { AnatomyPart, AnatomyView } from './anatomy-view.ts';
import type { Callout } from './callout.ts';
import { findMoments, type LineFinder } from './find-moments.server.ts';
import type { Moment } from './moment.ts';
import type { Structure } from './structure.ts';

export type AnatomyStore = ReturnType<typeof createAnatomyStore>;

/** A view without the address of its picture. */
export type StoredView = Omit<AnatomyView, 'src'>;

export interface ViewPicture {
	bytes: Buffer;
	/** Media type. */
	type: string;
}

/**
 * The anatomy of published courses, and where it is on their pictures and in their words.
 * @param lines finds what is said
 */
export function createAnatomyStore(db: Database, lines: LineFinder) {
	const store = {
		/** A course's structures, in the order of its anatomy.yaml. */
		async structures(courseId: number): Promise<Structure[]> {
			const rows = await db
				.selectFrom('structure')
				.selectAll()
				.where('course_id', '=', courseId)
				.orderBy('ordinal')
				.orderBy('name')
				.execute();
			return rows.map(toStructure);
		},

		/** One structure of a course, or undefined when it has none of that id. */
		async structure(courseId: number, id: string): Promise<Structure | undefined> {
			const row = await db
				.selectFrom('structure')
				.selectAll()
				.where('course_id', '=', courseId)
				.where('id', '=', id)
				.executeTakeFirst();
			return row === undefined ? undefined : toStructure(row);
		},

		/** The views of a course's atlas, in its order. */
		async views(courseId: number): Promise<StoredView[]> {
			const rows = await db
				.selectFrom('anatomy_view')
				.select(['id', 'title', 'width', 'height', 'parts'])
				.where('course_id', '=', courseId)
				.orderBy('ordinal')
				.execute();
			return rows.map(({ parts, ...view }) => ({
				...view,
				parts: JSON.parse(parts) as AnatomyPart[]
			}));
		},

		/** Whether a course has an atlas. */
		async hasViews(courseId: number): Promise<boolean> {
			const row = await db
				.selectFrom('anatomy_view')
				.select('id')
				.where('course_id', '=', courseId)
				.executeTakeFirst();
			return row !== undefined;
		},

		/** The picture of a view, or undefined when a course has none of that id. */
		async picture(courseId: number, viewId: string): Promise<ViewPicture | undefined> {
			return db
				.selectFrom('anatomy_view')
				.select(['picture as bytes', 'picture_type as type'])
				.where('course_id', '=', courseId)
				.where('id', '=', viewId)
				.executeTakeFirst();
		},

		/** A lesson's callouts, by start. */
		async callouts(lessonId: number): Promise<Callout[]> {
			const rows = await db
				.selectFrom('callout')
				.selectAll()
				.where('lesson_id', '=', lessonId)
				.orderBy('ordinal')
				.execute();
			return rows.map(toCallout);
		},

		/**
		 * Every moment at which a course shows or says a structure, by lesson, in the order of time.
		 * @param course its `language` is that of the transcripts that are read
		 */
		async moments(
			{ id, language }: { id: number; language: string },
			structureId: string
		): Promise<ReadonlyMap<number, readonly Moment[]>> {
			const structures = await store.structures(id);
			const structure = structures.find((each) => each.id === structureId);
			if (structure === undefined) return new Map();
			return findMoments({ db, lines }, { id, language, structures }, structure);
		}
	};
	return store;
}

function toStructure(row: Selectable<Schema['structure']>): Structure {
	return {
		id: row.id,
		name: row.name,
		aliases: JSON.parse(row.aliases) as string[],
		definition: row.definition,
		region: row.region,
		related: JSON.parse(row.related) as string[]
	};
}

function toCallout(row: Selectable<Schema['callout']>): Callout {
	return {
		id: row.id,
		structure: row.structure_id,
		startSeconds: toSeconds(row.start_ms),
		endSeconds: toSeconds(row.end_ms),
		at: JSON.parse(row.at) as Callout['at'],
		label: JSON.parse(row.label) as Callout['label']
	};
}
