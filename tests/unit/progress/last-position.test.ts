import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterPosition, NO_POSITION, type LastPosition } from '#lib/progress/last-position.ts';

const at = (seconds: number, changes: Partial<LastPosition> = {}): LastPosition => ({
	positionMs: 0,
	at: seconds * 1000,
	session: 'phone',
	seq: 0,
	...changes
});

/** Beats of a few sittings; within each, time does not run against the numbers. */
const beats = fc
	.array(
		fc.record({
			session: fc.constantFrom('phone', 'laptop', 'tablet'),
			passedMs: fc.nat(3),
			positionMs: fc.nat(50)
		}),
		{ minLength: 1, maxLength: 12 }
	)
	.map((steps) => {
		const last = new Map<string, LastPosition>();
		return steps.map(({ session, passedMs, positionMs }) => {
			const before = last.get(session) ?? { ...NO_POSITION, session };
			const beat = { session, positionMs, seq: before.seq + 1, at: before.at + passedMs };
			last.set(session, beat);
			return beat;
		});
	});

describe('laterPosition', () => {
	it('is that of the later event', () => {
		const laptop = at(9, { session: 'laptop', positionMs: 9 });
		expect(laterPosition(at(5), laptop)).toEqual(laptop);
	});

	it('is that of the greater number within a sitting, though its clock was set back', () => {
		const next = at(2, { seq: 1, positionMs: 7 });
		expect(laterPosition(at(5), next)).toMatchObject({ positionMs: 7, at: 5000 });
	});

	it('is any rather than none', () => {
		expect(laterPosition(NO_POSITION, at(0))).toEqual(at(0));
	});

	it('is commutative and idempotent', () => {
		fc.assert(
			fc.property(beats, (all) => {
				const [a = at(0), b = a] = all.slice(-2);
				expect(laterPosition(a, b)).toEqual(laterPosition(b, a));
				expect(laterPosition(a, a)).toEqual(a);
			})
		);
	});

	it('is the same whatever order beats come in and however often', () => {
		const sent = beats.chain((all) =>
			fc.record({
				inOrder: fc.constant(all),
				anyhow: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })
			})
		);
		fc.assert(
			fc.property(sent, ({ inOrder, anyhow }) => {
				const merge = (all: LastPosition[]) => all.reduce(laterPosition, NO_POSITION);
				expect(merge(anyhow)).toEqual(merge(inOrder));
			})
		);
	});
});
