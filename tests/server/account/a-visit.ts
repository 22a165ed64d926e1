import { createAccountStore } from '#lib/account/account-store.server.ts';
import { createAttempts } from '#lib/account/attempts.server.ts';
import { createSessions } from '#lib/account/sessions.server.ts';
import type { Database } from '#lib/database/connection.server.ts';
import { createPersonalDataStore } from '#lib/personal-data/personal-data-store.server.ts';
import { CookieJar } from './cookie-jar.ts';

/** What a form's page answered: `fail`'s status and data, or where it redirects. */
export interface Answer {
	status?: number;
	location?: string;
	data?: unknown;
	retryAfter?: string | undefined;
}

/** A browser with its cookies, in front of the form actions over one database. */
export function aVisit(kysely: Database, { address = '203.0.113.7' } = {}) {
	const cueline = {
		accounts: createAccountStore(kysely),
		attempts: createAttempts(kysely),
		sessions: createSessions(kysely, { isSecure: false }),
		personalData: createPersonalDataStore(kysely, { origin: 'http://localhost:3000' })
	};
	const cookies = new CookieJar();

	return {
		cookies,
		/** Sends `fields` to a form action or `load`, as the hooks would hand them over. */
		async send(
			handler: (event: never) => unknown,
			path: string,
			fields: Record<string, string> = {}
		): Promise<Answer> {
			const url = new URL(path, 'http://localhost:3000');
			const headers: Record<string, string> = {};
			const session = await cueline.sessions.read(cookies);
			const event = {
				locals: {
					cueline,
					account: session?.account ?? null,
					sessionId: session?.id ?? null
				},
				request: new Request(url, { method: 'POST', body: new URLSearchParams(fields) }),
				url,
				cookies,
				getClientAddress: () => address,
				setHeaders: (set: Record<string, string>) => Object.assign(headers, set)
			};
			try {
				const answer = (await handler(event as never)) as Answer | Response | undefined;
				if (answer instanceof Response) return answer;
				return { ...answer, retryAfter: headers['retry-after'] };
			} catch (thrown) {
				const { status, location } = thrown as { status?: number; location?: string };
				if (status === undefined || location === undefined) throw thrown;
				return { status, location };
			}
		}
	};
}
