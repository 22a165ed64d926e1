import { request } from 'node:http';
import { expect, LESSON, test } from './support/journey.ts';

interface Refusal {
	status: number;
	body: string;
}

/** Sends what no browser would. Undefined when the connection was closed instead of an answer. */
function send(
	baseURL: string | undefined,
	path: string,
	{ body = '', ...options }: { method?: string; headers?: Record<string, string>; body?: string }
): Promise<Refusal | undefined> {
	return new Promise((resolve) => {
		const sent = request(new URL(path, baseURL), options, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
			});
		});
		sent.on('error', () => resolve(undefined));
		sent.end(body);
	});
}

const FORM = 'application/x-www-form-urlencoded';

for (const chunked of [false, true]) {
	test(`a body that is too long is refused, ${chunked ? 'without' : 'with'} its length`, async ({
		baseURL
	}) => {
		const body = `email=${'x'.repeat(600 * 1024)}`;
		const headers = {
			'content-type': FORM,
			accept: 'application/json',
			origin: baseURL ?? '',
			...(chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(body.length) })
		};
		const answer = await send(baseURL, '/login', { method: 'POST', headers, body });
		expect(answer?.status).toBe(413);
		expect(answer?.body).toContain('That is more than Cueline takes at once. Send less.');
	});
}

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
	test(`${method} from another address is refused, whatever it sends`, async ({ baseURL }) => {
		for (const type of [FORM, 'text/plain', 'application/json', 'multipart/form-data']) {
			for (const origin of ['https://evil.example', 'null', '']) {
				const headers = { 'content-type': type, ...(origin === '' ? {} : { origin }) };
				for (const path of ['/logout', '/account', `${LESSON}/progress`]) {
					const answer = await send(baseURL, path, { method, headers });
					expect(answer?.status, `${path} ${type} ${origin}`).toBe(403);
				}
			}
		}
	});
}

test('a forged Host changes no address that is answered', async ({ baseURL }) => {
	const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
	for (const path of ['/', '/login', '/sitemap.xml', '/robots.txt', '/nothing-here']) {
		const answer = await send(baseURL, path, { headers });
		expect(answer?.body, path).not.toContain('evil.example');
	}
});

test('headers without end, and methods nobody knows, are refused', async ({ baseURL }) => {
	const long = await send(baseURL, '/', { headers: { 'x-long': 'x'.repeat(20_000) } });
	expect(long?.status).toBe(431);
	const odd = await send(baseURL, '/', { method: 'PROPFIND', headers: { origin: baseURL ?? '' } });
	expect(odd?.status).toBe(405);
});

test('nothing in between may keep what is one person’s', async ({ newClient }) => {
	const learner = await newClient();
	for (const path of ['/', '/account', LESSON, `${LESSON}/progress`, `${LESSON}/notes`]) {
		const answer = await learner.get(path);
		expect([answer.status(), answer.headers()['cache-control']], path).toEqual([
			200,
			expect.stringMatching(/^private/)
		]);
	}
});

test('the numbers are there for nobody where METRICS_TOKEN is not set', async ({ request }) => {
	expect((await request.get('/metrics')).status()).toBe(404);
});
