import { SENDER_HEADER, type MadeEntry } from './outbox-entry.ts';

/** What became of an entry that was sent. */
export type Sending =
	| { kind: 'taken'; answer: unknown }
	/** No network, or a server in trouble: try again, not sooner than `afterMs`. */
	| { kind: 'later'; afterMs: number }
	/** The learner has to log in again first. */
	| { kind: 'signed out' }
	/** The server will never have it. */
	| { kind: 'refused'; message: string };

const TIMEOUT_MS = 20_000;
/** Browsers refuse requests that outlive their page beyond 64 KiB in all. */
const KEEPALIVE_LENGTH = 16_000;

/** Sends an entry, which may outlive the page it was sent from unless it is long. */
export async function sendEntry(entry: MadeEntry): Promise<Sending> {
	const body = entry.method === 'DELETE' ? undefined : JSON.stringify(entry.body);
	try {
		const response = await fetch(entry.path, {
			method: entry.method,
			keepalive: (body?.length ?? 0) <= KEEPALIVE_LENGTH,
			signal: AbortSignal.timeout(TIMEOUT_MS),
			headers: {
				accept: 'application/json',
				'content-type': 'application/json',
				[SENDER_HEADER]: entry.accountId
			},
			...(body === undefined ? {} : { body })
		});
		return await understand(entry, response);
	} catch {
		return { kind: 'later', afterMs: 0 };
	}
}

async function understand({ method }: MadeEntry, response: Response): Promise<Sending> {
	const { ok, status } = response;
	// What is to be deleted and is not there is as good as deleted.
	if (status === 204 || (method === 'DELETE' && status === 404)) {
		return { kind: 'taken', answer: undefined };
	}
	if (ok) return { kind: 'taken', answer: await response.json() };
	if (status === 401) return { kind: 'signed out' };
	if (status === 408 || status === 429 || status >= 500) {
		const seconds = Number(response.headers.get('retry-after') ?? 0);
		return { kind: 'later', afterMs: Number.isFinite(seconds) ? seconds * 1000 : 0 };
	}
	return { kind: 'refused', message: await readMessage(response) };
}

async function readMessage(response: Response): Promise<string> {
	try {
		const { message } = (await response.json()) as { message?: unknown };
		if (typeof message === 'string') return message;
	} catch {
		// Not our server's words: say it in ours.
	}
	return `The server refused it (${response.status}).`;
}
