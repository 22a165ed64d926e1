import { randomUUID } from 'node:crypto';
import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test';

/** A learner without a browser: what a script could send. Signed up, and enrolled when asked. */
export async function newClient(
	playwright: PlaywrightWorkerArgs['playwright'],
	baseURL: string,
	{ isEnrolled = true } = {}
): Promise<APIRequestContext> {
	const client = await playwright.request.newContext({
		baseURL,
		extraHTTPHeaders: { origin: baseURL }
	});
	await client.post('/signup', {
		form: {
			name: 'Cleo',
			email: `${randomUUID()}@example.org`,
			password: `long-${randomUUID()}`
		},
		headers: { accept: 'text/html' }
	});
	if (isEnrolled) await client.post('/courses/heel-to-hip/enrolment');
	return client;
}

/** One beat of a sitting of its own. */
export function aBeat(segments: unknown, changes: object = {}): object {
	return {
		session: randomUUID(),
		seq: 0,
		segments,
		positionMs: 0,
		at: new Date().toISOString(),
		...changes
	};
}
