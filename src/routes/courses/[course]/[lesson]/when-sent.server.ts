import * as v from 'valibot';
import type { Sent } from '#lib/progress/event-time.ts';
import { isoMs } from '#lib/progress/iso-ms.ts';
import { CLOCK_HEADER } from '#lib/progress/outbox-entry.ts';

/** When a request was sent: by our clock, and by the sender's where it says so in its header. */
export function whenSent({ request }: { request: Request }): Sent {
	const theirs = v.safeParse(isoMs, request.headers.get(CLOCK_HEADER));
	return { now: new Date(), theirNowMs: theirs.success ? theirs.output : undefined };
}
