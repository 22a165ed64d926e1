import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherEntries } from '#lib/progress/gather-entries.ts';
import { MOST_SEGMENTS, type KeptEntry } from '#lib/progress/outbox-entry.ts';
import { unionSegments, type PlayedSegments } from '#lib/progress/played-segments.ts';

const lesson = '/courses/walk/one';

function aBeat(key: number, changes: Partial<KeptEntry> & { segments?: unknown } = {}): KeptEntry {
	const { segments = [[key * 10, key * 10 + 10]], ...rest } = changes;
	const body = { session: 'sitting', seq: key, segments, positionMs: key };
	return {
		key,
		kind: 'beat',
		method: 'POST',
		path: `${lesson}/progress`,
		accountId: 'ana',
		body,
		...rest
	};
}

const aMark = (key: number): KeptEntry => ({
	...aBeat(key),
	kind: 'completion',
	path: `${lesson}/completion`,
	body: { done: false }
});

const settings = (key: number, body: object): KeptEntry => ({
	...aBeat(key),
	kind: 'settings',
	method: 'PUT',
	path: '/account/settings',
	body
});

const keys = (entries: readonly KeptEntry[]) => entries.map(({ key }) => key);

describe('gatherEntries', () => {
	it('puts beats of a lesson together: all that was played, and where the last one ended', () => {
		const { entries, absorbed } = gatherEntries([aBeat(1), aBeat(2), aBeat(3)]);
		expect(entries).toMatchObject([
			{ key: 3, body: { seq: 3, segments: [[10, 40]], positionMs: 3 } }
		]);
		expect(absorbed).toEqual([1, 2]);
	});

	it('takes a beat that may have reached the server into a newer one, never the other way', () => {
		const tried = { isTried: true };
		expect(keys(gatherEntries([aBeat(1, tried), aBeat(2)]).entries)).toEqual([2]);
		expect(keys(gatherEntries([aBeat(1), aBeat(2, tried)]).entries)).toEqual([1, 2]);
	});

	it('leaves the beats of each lesson, and those around a mark of completion, in their turn', () => {
		const other = aBeat(2, { path: '/courses/walk/two/progress' });
		expect(keys(gatherEntries([aBeat(1), other, aBeat(3)]).entries)).toEqual([2, 3]);
		expect(keys(gatherEntries([aBeat(1), aMark(2), aBeat(3), aBeat(4)]).entries)).toEqual([
			1, 2, 4
		]);
	});

	it('puts settings together by name', () => {
		const { entries } = gatherEntries([settings(1, { a: 1, b: 1 }), settings(2, { b: 2 })]);
		expect(entries).toMatchObject([{ key: 2, body: { a: 1, b: 2 } }]);
	});

	it('leaves out what was refused', () => {
		expect(keys(gatherEntries([aBeat(1, { refusal: 'No.' }), aBeat(2)]).entries)).toEqual([2]);
	});

	it('makes no beat longer than the server takes', () => {
		const far = Array.from({ length: MOST_SEGMENTS }, (_, n) => [n * 100, n * 100 + 1]);
		expect(keys(gatherEntries([aBeat(1, { segments: far }), aBeat(2)]).entries)).toEqual([1, 2]);
		const thousand = Array.from({ length: 1000 }, (_, n) =>
			aBeat(n + 1, { segments: [[n * 100, n * 100 + 1]] })
		);
		expect(gatherEntries(thousand).entries).toHaveLength(2);
	});

	it('loses nothing played, whatever waits, and is done in one go', () => {
		const entry = fc.record({
			kind: fc.constantFrom('beat', 'beat', 'beat', 'completion'),
			isTried: fc.boolean(),
			segments: fc.array(
				fc
					.tuple(fc.nat(1000), fc.integer({ min: 1, max: 50 }))
					.map(([from, length]) => [from, from + length])
			)
		});
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 20 }), (drawn) => {
				const kept = drawn.map(({ kind, ...rest }, index) =>
					kind === 'beat' ? aBeat(index + 1, rest) : aMark(index + 1)
				);
				const { entries, absorbed } = gatherEntries(kept);
				expect(playedIn(entries)).toEqual(playedIn(kept));
				expect([...keys(entries), ...absorbed].sort((a, b) => a - b)).toEqual(keys(kept));
				expect(keys(entries)).toEqual(keys(entries).toSorted((a, b) => a - b));
				expect(gatherEntries(entries)).toEqual({ entries, absorbed: [] });
			})
		);
	});
});

function playedIn(entries: readonly KeptEntry[]): PlayedSegments {
	return unionSegments(
		...entries
			.filter(({ kind }) => kind === 'beat')
			.map(({ body }) => (body as { segments: PlayedSegments }).segments)
	);
}
