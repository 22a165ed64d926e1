import { randomUUID } from 'node:crypto';
import type { Log } from './log.server.ts';
import type { Metrics } from './metrics.server.ts';

interface AnsweredRequest {
	method: string;
	/** The route's pattern; null where there is no such page. */
	route: string | null;
	status: number;
	/** Until the answer began. */
	seconds: number;
	/** The answer's length, where it is known. */
	bytes: number;
}

const MEDIA = '/media/[token]/[...path]';

/** Logs and counts a request. Segments of video come by the hundred: their lines are for debugging. */
export function recordRequest(
	{ log, metrics }: { log: Log; metrics: Metrics | undefined },
	{ method, route, status, seconds, bytes }: AnsweredRequest
): void {
	const isMedia = route === MEDIA;
	const ms = Math.round(seconds * 10_000) / 10;
	log[isMedia ? 'debug' : 'info']({ method, route, status, ms }, 'request');
	metrics?.countRequest({ method, route: route ?? 'none', status, seconds });
	if (isMedia) metrics?.countMediaBytes(bytes);
}

/** The proxy's id for a request, so that both logs name it alike; one of our own without a proxy. */
export function toRequestId(given: string | null): string {
	return given !== null && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
