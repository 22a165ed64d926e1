import { error, type RequestEvent } from '@sveltejs/kit';
import { SENDER_HEADER } from '#lib/progress/outbox-entry.ts';

/**
 * Refuses what was kept on a device for one learner and is sent while another is signed in there:
 * their notes and progress must not become somebody else's. Throws 401, so that it is kept.
 */
export function requireSender({ request, locals }: Pick<RequestEvent, 'request' | 'locals'>): void {
	const sender = request.headers.get(SENDER_HEADER);
	if (sender !== null && locals.account !== null && sender !== locals.account.id) {
		error(401, 'Somebody else has signed in on this device. Log in again to save this.');
	}
}
