import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MadeEntry } from '#lib/progress/outbox-entry.ts';
import { sendEntry } from '#lib/progress/send-entry.ts';

const entry: MadeEntry = {
	kind: 'note',
	method: 'PUT',
	path: '/courses/walk/one/notes/a',
	body: { body: 'Softer' },
	accountId: 'ana'
};

const serverAnswers = (response: Response) =>
	vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);

afterEach(() => {
	vi.restoreAllMocks();
});

describe('sendEntry', () => {
	it('sends JSON and says whose it is', async () => {
		const fetch = serverAnswers(Response.json({ id: 'a' }));
		expect(await sendEntry(entry)).toEqual({ kind: 'taken', answer: { id: 'a' } });
		expect(fetch).toHaveBeenCalledWith(
			entry.path,
			expect.objectContaining({
				method: 'PUT',
				body: '{"body":"Softer"}',
				keepalive: true,
				headers: expect.objectContaining({ 'cueline-account': 'ana' }) as unknown
			})
		);
	});

	it.each([
		[new Response('<h1>Hotel</h1>'), { kind: 'later' }],
		[new Response(null, { status: 204 }), { kind: 'later' }],
		[Response.json({}, { status: 401 }), { kind: 'signed out' }],
		[
			Response.json({ message: 'Too long.' }, { status: 400 }),
			{ kind: 'refused', message: 'Too long.' }
		],
		[Response.json({}, { status: 500 }), { kind: 'later', afterMs: 0 }],
		[
			new Response('', { status: 429, headers: { 'retry-after': '7' } }),
			{ kind: 'later', afterMs: 7000 }
		]
	])('understands %o', async (response, sending) => {
		serverAnswers(response);
		expect(await sendEntry(entry)).toMatchObject(sending);
	});

	it('takes a note that is not there for deleted', async () => {
		serverAnswers(Response.json({}, { status: 404 }));
		expect(await sendEntry({ ...entry, method: 'DELETE' })).toMatchObject({ kind: 'taken' });
	});

	it('takes a note for deleted when the server says so', async () => {
		serverAnswers(new Response(null, { status: 204 }));
		expect(await sendEntry({ ...entry, method: 'DELETE' })).toMatchObject({ kind: 'taken' });
	});

	it('lets requests outlive the page only as far as the browser allows in all', async () => {
		const answer = Promise.withResolvers<Response>();
		const fetch = vi.spyOn(globalThis, 'fetch').mockReturnValue(answer.promise);
		const long = { ...entry, body: { body: 'ü'.repeat(10_000) } };
		const sending = [1, 2, 3, 4].map(() => sendEntry(long));
		const outlives = () => fetch.mock.calls.map(([, request]) => request?.keepalive);
		expect(outlives()).toEqual([true, true, true, false]);
		answer.resolve(Response.json({}));
		await Promise.all(sending);
		void sendEntry(long);
		expect(outlives().at(-1)).toBe(true);
	});

	it('tries later without a network', async () => {
		vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
		expect(await sendEntry(entry)).toEqual({ kind: 'later', afterMs: 0 });
	});
});
