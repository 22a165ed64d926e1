import { expect, test } from './support/journey.ts';

const LESSON = '/courses/heel-to-hip/ball-and-socket';

const FILES = [
	{ address: `${LESSON}/transcript.vtt`, type: 'text/vtt', holds: 'WEBVTT' },
	{ address: `${LESSON}/transcript.srt`, type: 'application/x-subrip', holds: '-->' },
	{ address: `${LESSON}/transcript.txt`, type: 'text/plain', holds: 'hip' },
	{ address: `${LESSON}/transcript.json`, type: 'application/json', holds: '"cues":[{"id":' },
	{ address: `${LESSON}/chapters.vtt`, type: 'text/vtt', holds: 'WEBVTT' },
	{ address: `${LESSON}/callouts.vtt`, type: 'text/vtt', holds: '"structure":"femoral-head"' }
];

for (const { address, type, holds } of FILES) {
	test(`${address} is for the enrolled`, async ({ newClient, request }) => {
		const learner = await newClient();
		const answer = await learner.get(address);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-type']).toContain(type);
		expect(await answer.text()).toContain(holds);

		const guest = await newClient({ isEnrolled: false });
		expect((await guest.get(address)).status()).toBe(403);
		expect((await request.get(address)).status()).toBe(401);
	});
}

test('a language without a transcript is told', async ({ newClient }) => {
	const learner = await newClient();
	const answer = await learner.get(`${LESSON}/transcript.vtt?lang=xx`);
	expect(answer.status()).toBe(404);
	expect(await answer.text()).toContain('no transcript in');
});

test('posters are open to everybody', async ({ request }) => {
	const answer = await request.get(`${LESSON}/poster.webp`);
	expect(answer.headers()['content-type']).toBe('image/webp');
});

test('health is told', async ({ request }) => {
	const answer = await request.get('/healthz');
	expect([answer.status(), await answer.json()]).toEqual([200, { status: 'ok' }]);
});

test('enrolling again changes nothing', async ({ newClient }) => {
	const learner = await newClient({ isEnrolled: false });
	expect((await learner.post('/courses/heel-to-hip/enrolment')).status()).toBe(201);
	expect((await learner.post('/courses/heel-to-hip/enrolment')).status()).toBe(200);
});

test('logging out ends the session', async ({ newClient }) => {
	const learner = await newClient();
	expect((await learner.get(`${LESSON}/progress`)).status()).toBe(200);
	await learner.post('/logout');
	expect((await learner.get(`${LESSON}/progress`)).status()).toBe(401);
});
