import { toIsoTime } from './iso-time.ts';
import { CLOCK_HEADER, SENDER_HEADER, type MadeEntry } from './outbox-entry.ts';

/** What became of an entry that was sent. */
export type Sending =
	| { kind: 'taken'; answer: unknown }
	/** No network, or a server in trouble: try again, not sooner than `afterMs`. */
	| { kind: 'later'; afterMs: number }
	/** The learner has to log in again first. */
	| { kind: 'signed out' }
	/** The server will never have it. */
	| { kind: 'refused'; message: string };

/** What the server said of an entry: it has taken it, or will not. */
export type Outcome = Extract<Sending, { kind: 'taken' | 'refused' }>;

const TIMEOUT_MS = 20_000;
/**
 * Requests that outlive their page may hold 64 KiB in all, or the browser refuses them (Fetch,
 * "HTTP-network-or-cache fetch", step 8); the rest of that is for others and for headers.
 */
const KEEPALIVE_BYTES = 60 * 1024;

/** Bytes of the requests on their way that outlive the page. */
let keepaliveBytes = 0;

/** Sends an entry, which outlives the page it was sent from while it fits what the browser allows. */
export async function sendEntry(entry: MadeEntry): Promise<Sending> {
	const body = entry.method === 'DELETE' ? '' : JSON.stringify(entry.body);
	const { byteLength } = new TextEncoder().encode(body);
	const keepalive = keepaliveBytes + byteLength <= KEEPALIVE_BYTES;
	if (keepalive) keepaliveBytes += byteLength;
	try {
		const response = await fetch(entry.path, {
			method: entry.method,
			keepalive,
			// Ours answers where it is asked: elsewhere is a hotspot's page, which takes nothing.
			redirect: 'error',
			signal: AbortSignal.timeout(TIMEOUT_MS),
			headers: {
				accept: 'application/json',
				'content-type': 'application/json',
				[SENDER_HEADER]: entry.accountId,
				[CLOCK_HEADER]: toIsoTime(Date.now())
			},
			...(body === '' ? {} : { body })
		});
		return await understand(entry, response);
	} catch {
		return { kind: 'later', afterMs: 0 };
	} finally {
		if (keepalive) keepaliveBytes -= byteLength;
	}
}

/** @throws when a success is not in JSON, and so not our server's. */
async function understand({ method }: MadeEntry, response: Response): Promise<Sending> {
	const { ok, status } = response;
	// What is to be deleted and is not there is as good as deleted.
	if (method === 'DELETE' && (status === 204 || status === 404)) {
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
