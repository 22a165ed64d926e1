import { SENDER_HEADER } from './outbox-entry.ts';

/**
 * Reads JSON from the server for one learner. Undefined whenever it could not be read (no network,
 * signed out, another learner's by now), so that nothing is taken for empty.
 */
export async function readAs(accountId: string, path: string): Promise<unknown> {
	try {
		const response = await fetch(path, {
			redirect: 'error',
			cache: 'no-store',
			headers: { accept: 'application/json', [SENDER_HEADER]: accountId }
		});
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}
