import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENROLLED, imported, SECOND, transcriptOf, VISITOR, written } from './a-searched-course.ts';

describe('searchCourse', { timeout: 30_000 }, () => {
	it('finds what is said, shown and called, by lesson, at the second of the word', async () => {
		const { search } = await imported();
		const { structures, lessons, count } = await search('levers');
		expect(structures).toEqual([]);
		expect(lessons.map(({ slug }) => slug)).toEqual(['first-step', 'second-step']);
		const [first] = lessons;
		expect(
			first?.hits.map(({ kind, atSeconds, title, body }) => [
				kind,
				atSeconds,
				written(title) + written(body)
			])
		).toEqual([
			['chapter', 0, 'The [lever]'],
			['line', 1.5, 'The heel is a [lever].']
		]);
		expect(count).toBe(4);
	});

	it('finds a structure by its other name, its callouts by its name', async () => {
		const { search } = await imported();
		const { structures } = await search('calcan');
		expect(
			structures.map(({ key, title, aliases }) => [key, written(title), written(aliases)])
		).toEqual([['heel-bone', 'Heel bone', '[calcaneus]']]);
		const { lessons } = await search('heel bone');
		expect(lessons[0]?.hits.map(({ kind, atSeconds }) => [kind, atSeconds])).toEqual([
			['callout', 0.5]
		]);
	});

	it('puts a word before its inflections, these before longer words', async () => {
		const lines = ['Settlers rest.', 'It settled.', 'Let it settle.', 'Settlements.'];
		const { search } = await imported((course) => course.write(SECOND, transcriptOf(...lines)));
		const { lessons } = await search('settle');
		const hits = [...(lessons[0]?.hits ?? [])].sort((a, b) => b.points - a.points);
		expect(hits.map(({ body }) => written(body))).toEqual([
			'Let it [settle].',
			'It [settled].',
			'[Settlers] rest.',
			'[Settlements].'
		]);
	});

	it('puts names before what is said, and the lesson of the best hit first', async () => {
		const { search } = await imported((course) => {
			course.replace('lessons/second-step/lesson.yaml', 'The second-step', 'Heels first');
		});
		const { structures, lessons } = await search('heel');
		expect(structures.map(({ key }) => key)).toEqual(['heel-bone', 'ankle']);
		expect(lessons.map(({ slug, title }) => [slug, written(title)])).toEqual([
			['second-step', '[Heels] first'],
			['first-step', 'The first-step']
		]);
	});

	it('finds words that stand together, each in any form', async () => {
		const { search } = await imported();
		expect((await search('HEELS lev')).lessons[0]?.hits.map(({ body }) => written(body))).toEqual([
			'The [heel] is a [lever].'
		]);
		expect((await search('heel step')).count).toBe(0);
	});

	it('finds what is written with accents, and in scripts without spaces', async () => {
		const { search } = await imported((course) =>
			course.write(SECOND, transcriptOf('A plié.', '左足を引く'))
		);
		expect((await search('plie')).count).toBe(1);
		expect((await search('足')).lessons[0]?.hits.map(({ body }) => written(body))).toEqual([
			'左[足]を引く'
		]);
	});

	it('suggests near words where it finds nothing', async () => {
		const { search } = await imported();
		expect(await search('calcanus')).toMatchObject({ count: 0, suggestions: ['calcaneus'] });
		expect(await search('qqqqqqqq')).toMatchObject({ count: 0, suggestions: [] });
	});

	it('takes nothing for an operator, and never throws', async () => {
		const { search } = await imported();
		const odd = ['"', "'", '*', '(', 'NEAR(', 'a AND', 'title:heel', '^', '-', '{a b}', '\0', '🦶'];
		for (const query of [...odd, odd.join(' '), 'x'.repeat(5000), ' - '.repeat(2000), '\ud800']) {
			expect(await search(query)).toMatchObject({ structures: expect.any(Array) as unknown });
		}
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (query) => {
				expect((await search(query)).count).toBeGreaterThanOrEqual(0);
			})
		);
	});
});

describe('searchCourse, of what is not open', { timeout: 30_000 }, () => {
	it('finds only the title of a lesson that is locked', async () => {
		const { search } = await imported();
		const { lessons, hasLocked } = await search('second', { learning: VISITOR });
		expect(hasLocked).toBe(true);
		expect(lessons).toMatchObject([{ slug: 'second-step', isLocked: true, hits: [], more: [] }]);
		const said = await search('lever', { learning: VISITOR });
		expect(said.lessons.map(({ slug }) => slug)).toEqual(['first-step']);
	});

	it('keeps to the sequence where that is enforced', async () => {
		const { search } = await imported();
		const { lessons } = await search('lever', { learning: ENROLLED, isSequenceEnforced: true });
		expect(lessons.map(({ slug }) => slug)).toEqual(['first-step']);
	});

	it('suggests no word of a lesson that is locked', async () => {
		const { search } = await imported((course) =>
			course.write(SECOND, transcriptOf('A secretive word.'))
		);
		expect((await search('secretve', { learning: VISITOR })).suggestions).toEqual([]);
		expect((await search('secretve')).suggestions).toEqual(['secretive']);
	});
});

describe('searchCourse, of notes', { timeout: 30_000 }, () => {
	const note = { id: 'n', atMs: 4200, body: 'My wobbles, less with a towel' };

	it('finds what the searcher wrote, at its moment', async () => {
		const { search } = await imported();
		const notes = [{ slug: 'first-step', notes: [note] }];
		const { lessons } = await search('wobble', { notes });
		expect(lessons[0]?.hits).toMatchObject([{ kind: 'note', atSeconds: 4.2 }]);
		expect((await search('wobble')).count).toBe(0);
	});

	it('keeps no word of a note where others search', async () => {
		const { connection } = await imported();
		const { kysely, sqlite } = connection;
		await kysely
			.insertInto('account')
			.values({
				id: 'ann',
				email: 'ann@example.org',
				name: 'Ann',
				role: 'learner',
				password_hash: '',
				created_at: 0
			})
			.execute();
		const { id: lesson_id } = await kysely
			.selectFrom('lesson')
			.select('id')
			.executeTakeFirstOrThrow();
		const row = { account_id: 'ann', id: 'n', lesson_id, at_ms: 0, created_at: 0, updated_at: 0 };
		await kysely
			.insertInto('note')
			.values({ ...row, body: 'unmistakable', deleted_at: null })
			.execute();
		const words = sqlite.prepare("SELECT * FROM search_vocabulary WHERE term LIKE 'unmis%'").all();
		expect(words).toEqual([]);
	});
});
