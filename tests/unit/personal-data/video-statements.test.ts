import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { uuidOfText } from '#lib/personal-data/uuid-of-text.server.ts';
import { toVideoStatements, type VideoStatement } from '#lib/personal-data/video-statements.ts';
import { unionSegments, type PlayedSegments } from '#lib/progress/played-segments.ts';
import { aCourse, aLesson, aPerson, played } from './a-person.ts';
import { extension, verbs, videoStatement } from './video-profile.ts';

const COMPLETED = { completedAt: '2026-11-10T10:00:00.000Z', completedBy: 'watched' } as const;

function statementsOf(...progress: ReturnType<typeof played>[]): VideoStatement[] {
	const lessons = progress.map((one, index) => aLesson({ slug: `lesson-${index}`, progress: one }));
	return toVideoStatements(aPerson({ courses: [aCourse({ lessons })] }), uuidOfText);
}

const verbsOf = (statements: VideoStatement[]) =>
	statements.map(({ verb }) => Object.values(verb.display)[0]);

const anyPlayed = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 99_000 }), fc.integer({ min: 1, max: 1000 })), {
		minLength: 1,
		maxLength: 20
	})
	.map((spans) => unionSegments(spans.map(([fromMs, ms]) => [fromMs, fromMs + ms])));

describe('toVideoStatements', () => {
	it('keeps the rules of the Video Profile, whatever was played', () => {
		fc.assert(
			fc.property(anyPlayed, fc.boolean(), (segments, isCompleted) => {
				const statements = statementsOf(played(segments, isCompleted ? COMPLETED : undefined));
				for (const statement of statements) {
					const { issues } = v.safeParse(videoStatement, structuredClone(statement));
					expect(issues).toBeUndefined();
				}
			})
		);
	});

	it('tells a session from its beginning over each segment to its end', () => {
		const statements = statementsOf(
			played(
				[
					[0, 12_000],
					[14_000, 98_500]
				],
				COMPLETED
			)
		);
		expect(verbsOf(statements)).toEqual([
			...['initialized', 'played', 'paused', 'played', 'paused', 'completed', 'terminated']
		]);
		expect(statements.slice(1).map(({ result }) => result?.extensions[extension('time')])).toEqual([
			...[0, 12, 14, 98.5, 98.5, 98.5]
		]);
		expect(statements.at(-1)?.result?.extensions).toEqual({
			[extension('time')]: 98.5,
			[extension('progress')]: 0.965,
			[extension('played-segments')]: '0.000[.]12.000[,]14.000[.]98.500'
		});
		expect(statements[2]?.result?.extensions).toMatchObject({
			[extension('progress')]: 0.12,
			[extension('played-segments')]: '0.000[.]12.000'
		});
		const completed = statements.find(({ verb }) => verb.id === verbs.completed);
		expect(completed).toMatchObject({
			timestamp: COMPLETED.completedAt,
			result: { completion: true, duration: 'PT96.5S' }
		});
	});

	it('names a session by the statement that opens it, one for each video', () => {
		const statements = statementsOf(played([[0, 1000]]), played([[0, 2000]]));
		const sessions = Map.groupBy(
			statements,
			({ context }) => context.extensions[extension('session-id')]
		);
		expect(sessions.size).toBe(2);
		for (const [session, [first]] of sessions) expect(first?.id).toBe(session);
		expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
	});

	it('gives a statement the same id again, and another once more was played', () => {
		const ids = (segments: PlayedSegments) => statementsOf(played(segments)).map(({ id }) => id);
		expect(ids([[0, 1000]])).toEqual(ids([[0, 1000]]));
		expect(ids([[0, 1000]]).at(-1)).not.toBe(ids([[0, 2000]]).at(-1));
	});

	it('says nothing of a video that was not played, nor of a lesson marked complete by hand', () => {
		const byHand = { ...COMPLETED, completedBy: 'manual' } as const;
		expect(statementsOf(played([], byHand))).toEqual([]);
		expect(verbsOf(statementsOf(played([[0, 1000]], byHand)))).not.toContain('completed');
	});
});
