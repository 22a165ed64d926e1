import { randomUUID } from 'node:crypto';
import type { APIRequestContext, PlaywrightWorkerArgs } from '@playwright/test';

/** Makes learners without a browser: what a script could send. Signed up, and enrolled unless told not to. */
export type NewClient = (options?: { isEnrolled: boolean }) => Promise<APIRequestContext>;

export function clientMaker(
	playwright: PlaywrightWorkerArgs['playwright'],
	baseURL: string
): NewClient {
	return async ({ isEnrolled } = { isEnrolled: true }) => {
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
	};
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
