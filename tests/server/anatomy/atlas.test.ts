import { beforeEach, describe, expect, it } from 'vitest';
import { createAnatomyStore, type AnatomyStore } from '#lib/anatomy/anatomy-store.server.ts';
import { createCourseStore } from '#lib/course/course-store.server.ts';
import { createEnrolmentStore } from '#lib/course/enrolment-store.server.ts';
import type { Connection } from '#lib/database/connection.server.ts';
import { createSearchStore } from '#lib/search/search-store.server.ts';
import { createProgressStore } from '#lib/progress/progress-store.server.ts';
import { importCourse } from '#lib/publishing/import-course.server.ts';
import { GET as getAtlas } from '../../../src/routes/courses/[course]/anatomy/atlas.json/+server.ts';
import { GET as getPicture } from '../../../src/routes/courses/[course]/anatomy/views/[view]/+server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { smallCourse, temporaryFolder } from '../publishing/small-course.ts';

const COURSE = '/courses/small-course';

let connection: Connection;
let store: AnatomyStore;
let version: string;

beforeEach(async () => {
	connection = migratedDatabase();
	await importSmallCourse(smallCourse());
	store = createAnatomyStore(connection.kysely, createSearchStore(connection.kysely));
});

async function importSmallCourse({ dir }: { dir: string }): Promise<void> {
	const db = connection.kysely;
	await importCourse(dir, { db, mediaRoot: temporaryFolder(), now: new Date(0) });
	const { content_hash } = await db
		.selectFrom('course')
		.select('content_hash')
		.executeTakeFirstOrThrow();
	version = content_hash.slice(0, 16);
}

/** A visitor's request as its handler gets it. */
function asking(address: string, { view = '', headers = {}, course = 'small-course' } = {}) {
	const cueline = {
		anatomy: store,
		courses: createCourseStore(connection.kysely),
		enrolments: createEnrolmentStore(connection.kysely),
		progress: createProgressStore(connection)
	};
	return {
		params: { course, view },
		locals: { account: null, cueline },
		request: new Request(`http://localhost${address}`, { headers })
	} as never;
}

function picture(view: string, query = '', headers = {}) {
	return getPicture(asking(`${COURSE}/anatomy/views/${view}${query}`, { view, headers }));
}

describe('an imported atlas', () => {
	it('has its views in their order', async () => {
		expect(await store.views(1)).toEqual([
			{
				id: 'side',
				title: 'From the side',
				width: 200,
				height: 400,
				parts: [
					{ structure: 'ankle', shape: 'M80 330h40v30h-40z' },
					{ structure: 'heel-bone', shape: 'M70 350h30v30h-30z' }
				]
			},
			expect.objectContaining({ id: 'foot' })
		]);
	});

	it('keeps which structures are related', async () => {
		expect((await store.structure(1, 'heel-bone'))?.related).toEqual(['ankle']);
	});

	it('goes when the course has none any more', async () => {
		const course = smallCourse();
		course.remove('atlas.yaml');
		await importSmallCourse(course);
		expect([await store.views(1), await store.hasViews(1)]).toEqual([[], false]);
	});
});

describe('/courses/small-course/anatomy/views/side', () => {
	it('is the picture, which runs and loads nothing', async () => {
		const answer = await picture('side');
		expect(await answer.text()).toMatch(/^<svg/);
		expect(Object.fromEntries(answer.headers)).toMatchObject({
			'content-type': 'image/svg+xml',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			'x-content-type-options': 'nosniff'
		});
	});

	it('is kept for ever where the address names the content', async () => {
		const answer = await picture('side', `?v=${version}`);
		expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	});

	it.each(['', '?v=older'])('is asked for again at "%s"', async (query) => {
		const answer = await picture('side', query);
		expect(answer.headers.get('cache-control')).toBe('public, no-cache');
	});

	it('is not sent to who has it', async () => {
		const etag = (await picture('side')).headers.get('etag') ?? '';
		const answer = await picture('side', '', { 'if-none-match': `W/${etag}` });
		expect([answer.status, await answer.text()]).toEqual([304, '']);
	});

	it('is sent to who has another', async () => {
		expect((await picture('side', '', { 'if-none-match': '"older"' })).status).toBe(200);
	});

	it('is not there for a view or course that is not', async () => {
		await expect(async () => picture('wing')).rejects.toMatchObject({ status: 404 });
		const elsewhere = asking(`${COURSE}/anatomy/views/side`, { view: 'side', course: 'none' });
		await expect(async () => getPicture(elsewhere)).rejects.toMatchObject({ status: 404 });
	});
});

describe('/courses/small-course/anatomy/atlas.json', () => {
	it('has the views with the addresses of their pictures', async () => {
		const answer = await getAtlas(asking(`${COURSE}/anatomy/atlas.json?v=${version}`));
		const { views } = (await answer.json()) as { views: { id: string; src: string }[] };
		expect(views.map(({ id, src }) => [id, src])).toEqual([
			['side', `${COURSE}/anatomy/views/side?v=${version}`],
			['foot', `${COURSE}/anatomy/views/foot?v=${version}`]
		]);
		expect(answer.headers.get('cache-control')).toMatch(/immutable/);
	});
});
