import { randomUUID } from 'node:crypto';
import { aBeat } from './support/client.ts';
import { expect, test } from './support/journey.ts';

const LESSON = '/courses/heel-to-hip/ball-and-socket';

interface Progress {
	durationMs: number;
	watchedMs: number;
	coverage: number;
	completedAt: string | null;
	completedBy: string | null;
}

test('a position, or a claim to have played it all at once, completes nothing', async ({
	newClient
}) => {
	const learner = await newClient();
	const read = async () => (await (await learner.get(`${LESSON}/progress`)).json()) as Progress;
	const { durationMs } = await read();
	await learner.post(`${LESSON}/progress`, { data: aBeat([], { positionMs: durationMs - 500 }) });
	expect(await read()).toMatchObject({ watchedMs: 0, completedAt: null });

	const claim = aBeat([[0, durationMs]], { positionMs: durationMs, durationMs: 1000 });
	const answer = await learner.post(`${LESSON}/progress`, { data: claim });
	expect(((await answer.json()) as { refusedMs: number }).refusedMs).toBeGreaterThan(0);
	const { coverage, completedAt } = await read();
	expect(coverage).toBeLessThan(0.5);
	expect(completedAt).toBeNull();
});

test('a beat sent again, and beats out of order, lose and double nothing', async ({
	newClient
}) => {
	const learner = await newClient();
	const session = randomUUID();
	const beats = Array.from({ length: 8 }, (_, seq) =>
		aBeat([[seq * 1000, seq * 1000 + 200]], { session, seq })
	);
	await Promise.all(
		[...beats.toReversed(), ...beats].map((data) => learner.post(`${LESSON}/progress`, { data }))
	);
	const progress = (await (await learner.get(`${LESSON}/progress`)).json()) as Progress;
	expect(progress.watchedMs).toBe(1600);
});

const NONSENSE: [string, unknown][] = [
	['a negative time', [[-5, 10]]],
	['a reversed segment', [[10, 5]]],
	['a time that is no number', [['a', 2]]],
	['half a segment', [[0]]],
	['no list', 'x'],
	['a time beyond the video', [[0, 1e12]]],
	['null for a time', [[null, 2]]],
	['ten thousand segments', Array.from({ length: 10_000 }, (_, i) => [i * 2, i * 2 + 1])]
];

for (const [what, segments] of NONSENSE) {
	test(`${what} is refused and changes nothing`, async ({ newClient }) => {
		const learner = await newClient();
		const answer = await learner.post(`${LESSON}/progress`, { data: aBeat(segments) });
		expect([400, 413]).toContain(answer.status());
		expect(((await answer.json()) as { message: string }).message).not.toBe('');
		const progress = (await (await learner.get(`${LESSON}/progress`)).json()) as Progress;
		expect(progress.watchedMs).toBe(0);
	});
}

test('who is signed out, not enrolled, or on another site changes nothing', async ({
	newClient,
	request,
	baseURL
}) => {
	const data = aBeat([[0, 500]]);
	const visitor = await request.post(`${LESSON}/progress`, {
		data,
		headers: { origin: baseURL ?? '' }
	});
	expect(visitor.status()).toBe(401);
	const done = { data: { done: true }, headers: { origin: baseURL ?? '' } };
	expect((await request.post(`${LESSON}/completion`, done)).status()).toBe(401);

	const guest = await newClient({ isEnrolled: false });
	expect((await guest.post(`${LESSON}/progress`, { data })).status()).toBe(403);

	const learner = await newClient();
	const foreign = { data, headers: { origin: 'https://elsewhere.example' } };
	expect((await learner.post(`${LESSON}/progress`, foreign)).status()).toBe(403);
	expect(
		(await learner.post(`${LESSON}/completion`, { ...foreign, data: { done: true } })).status()
	).toBe(403);
});

test('notes are private, whatever their id', async ({ newClient }) => {
	const one = await newClient();
	const two = await newClient();
	const id = randomUUID();
	const note = { atMs: 1200, body: 'mine', updatedAt: new Date().toISOString() };
	await one.put(`${LESSON}/notes/${id}`, { data: note });
	await two.put(`${LESSON}/notes/${id}`, { data: { ...note, body: 'stolen' } });
	await two.delete(`${LESSON}/notes/${id}`);
	const { notes } = (await (await one.get(`${LESSON}/notes`)).json()) as {
		notes: { body: string }[];
	};
	expect(notes.map(({ body }) => body)).toEqual(['mine']);
});

test('completion by hand is given and taken back by hand', async ({ newClient }) => {
	const learner = await newClient();
	await learner.post(`${LESSON}/completion`, { data: { done: true } });
	const read = async () => (await (await learner.get(`${LESSON}/progress`)).json()) as Progress;
	expect(await read()).toMatchObject({ completedBy: 'manual' });
	await learner.post(`${LESSON}/progress`, { data: aBeat([[0, 300]]) });
	expect(await read()).toMatchObject({ completedBy: 'manual' });
	await learner.post(`${LESSON}/completion`, { data: { done: false } });
	expect(await read()).toMatchObject({ completedAt: null, completedBy: null });
});

test('a clock that is wrong by years neither holds a position nor loses one', async ({
	newClient
}) => {
	const learner = await newClient();
	const year = 365 * 24 * 3600 * 1000;
	const post = (positionMs: number, clockErrorMs: number) => {
		const theirs = new Date(Date.now() + clockErrorMs).toISOString();
		return learner.post(`${LESSON}/progress`, {
			data: aBeat([], { positionMs, at: theirs }),
			headers: { 'cueline-clock': theirs }
		});
	};
	for (const [positionMs, clockErrorMs] of [
		[3000, 5 * year],
		[7000, 0],
		[5000, -3 * year],
		[9000, 0]
	] as const) {
		const answer = await post(positionMs, clockErrorMs);
		expect(await answer.json()).toMatchObject({ positionMs });
	}
});
