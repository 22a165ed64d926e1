import { describe, expect, it, onTestFinished } from 'vitest';
import { createPracticeStore } from '#lib/practice/practice-store.server.ts';
import { checkPackage } from '#lib/publishing/check-package.server.ts';
import { importCourse } from '#lib/publishing/import-course.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { smallCourse, temporaryFolder } from '../publishing/small-course.ts';

const FILE = 'lessons/first-step/practice.yaml';
const CARD = `
amount: 3 slow breaths
feel: Length.
stop: Stop if it hurts.
steps:
  - say: Lie down.
    for: ball
    cue: c1
  - say: Breathe.
    cue: c2
`;

function installation() {
	const connection = migratedDatabase();
	onTestFinished(() => connection.close());
	const db = connection.kysely;
	const mediaRoot = temporaryFolder();
	const store = createPracticeStore(db);
	return {
		db,
		import: (dir: string) => importCourse(dir, { db, mediaRoot, now: new Date(0) }),
		async card(slug: string) {
			const { id } = await db
				.selectFrom('lesson')
				.select('id')
				.where('slug', '=', slug)
				.executeTakeFirstOrThrow();
			return store.card(id);
		}
	};
}

describe('card', () => {
	it('gives the card of the lesson that has one, in the order of its steps', async () => {
		const cueline = installation();
		const course = smallCourse();
		course.write(FILE, CARD);
		await cueline.import(course.dir);
		expect(await cueline.card('first-step')).toEqual({
			steps: [
				{ text: 'Lie down.', variant: 'ball', startSeconds: 0.5, endSeconds: 2.5 },
				{ text: 'Breathe.', startSeconds: 2.5, endSeconds: 5.5 }
			],
			amount: '3 slow breaths',
			feel: 'Length.',
			stop: 'Stop if it hurts.'
		});
		expect(await cueline.card('second-step')).toBeUndefined();
	});

	it('follows the package: a card that changed, a card that is gone', async () => {
		const cueline = installation();
		const course = smallCourse();
		course.write(FILE, CARD);
		await cueline.import(course.dir);
		course.replace(FILE, '3 slow breaths', '1 minute');
		expect(await cueline.import(course.dir)).toMatchObject({ changed: true });
		expect((await cueline.card('first-step'))?.amount).toBe('1 minute');
		expect(await cueline.db.selectFrom('practice_step').selectAll().execute()).toHaveLength(2);
		course.remove(FILE);
		expect(await cueline.import(course.dir)).toMatchObject({ changed: true });
		expect(await cueline.card('first-step')).toBeUndefined();
		expect(await cueline.db.selectFrom('practice_step').selectAll().execute()).toEqual([]);
	});

	it('keeps a course out whose card names a line that is not there', async () => {
		const cueline = installation();
		const course = smallCourse();
		course.write(FILE, CARD.replace('c2', 'c7'));
		expect(await cueline.import(course.dir)).toEqual({
			ok: false,
			problems: [
				{
					file: FILE,
					line: 10,
					message:
						'transcript.en.vtt has no cue "c7". Give the id of a line that speaks of this step.'
				}
			]
		});
	});

	it('asks nothing of lines while the transcript has problems of its own', async () => {
		const course = smallCourse();
		course.write(FILE, CARD.replace('c2', 'c7'));
		course.replace('lessons/first-step/transcript.en.vtt', '00:00:02.500', 'two');
		const check = await checkPackage(course.dir);
		const files = check.ok ? [] : check.problems.map(({ file }) => file);
		expect(new Set(files)).toEqual(new Set(['lessons/first-step/transcript.en.vtt']));
	});
});

describe('the bundled course', () => {
	it('has a card for every lesson, in words for equipment that all lessons share', async () => {
		const check = await checkPackage('media/heel-to-hip');
		const lessons = check.ok ? check.package.lessons : [];
		expect(lessons).toHaveLength(16);
		expect(lessons.filter(({ practice }) => practice === undefined)).toEqual([]);
		const named = new Set(lessons.flatMap(({ entry }) => entry.equipment));
		expect([...named].sort()).toEqual([
			'chair',
			'folded blanket',
			'mat',
			'roller',
			'shoes with a low heel',
			'stability ball',
			'stability ball or roller',
			'stairs',
			'towel',
			'wall or chair'
		]);
	});

	it('shows a variant only in lessons that name its equipment', async () => {
		const check = await checkPackage('media/heel-to-hip');
		const lessons = check.ok ? check.package.lessons : [];
		const unnamed = lessons.flatMap(({ slug, entry, practice }) =>
			(practice?.steps ?? [])
				.map(({ variant }) => variant)
				.filter((variant) => variant === 'ball' || variant === 'roller')
				.filter((variant) => !entry.equipment.join(' ').includes(variant))
				.map((variant) => `${slug}: ${variant}`)
		);
		expect(lessons.length).toBeGreaterThan(0);
		expect(unnamed).toEqual([]);
	});

	it('names lines that speak of the step, so that a new film does not shift the card', async () => {
		const check = await checkPackage('media/heel-to-hip');
		const lessons = check.ok ? check.package.lessons : [];
		const steps = lessons.flatMap(({ slug, practice, transcripts: [transcript] }) =>
			(practice?.steps ?? []).map(({ text, startSeconds, endSeconds }) => ({
				slug,
				step: text,
				said: transcript?.cues
					.filter((cue) => cue.startSeconds >= startSeconds && cue.startSeconds < endSeconds)
					.map((cue) => cue.text)
					.join(' ')
			}))
		);
		const astray = steps.filter(({ step, said = '' }) => sharedWords(step, said) === 0);
		expect(steps.length).toBeGreaterThan(100);
		expect(astray).toEqual([]);
	});
});

/** How many words of four letters or more, without their endings, two texts have in common. */
function sharedWords(a: string, b: string): number {
	const wordsOf = (text: string) =>
		new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 4)));
	return wordsOf(a).intersection(wordsOf(b)).size;
}
