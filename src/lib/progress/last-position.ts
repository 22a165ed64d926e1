/** Where a learner was in a lesson, and the event that tells it. */
export interface LastPosition {
	positionMs: number;
	/** unix milliseconds of the event by the server's clock (`event-time.ts`); 0 before any */
	at: number;
	/** UUID of the sitting. */
	session: string;
	/** Ascending within the sitting. */
	seq: number;
}

export const NO_POSITION: LastPosition = { positionMs: 0, at: 0, session: '', seq: -1 };

/**
 * The later of two positions. Within a sitting the greater number is later, whatever its clock did
 * meanwhile: it may have been set back. Between sittings the later event is, and of two at the same
 * millisecond that of the greater session, only so that everybody chooses the same.
 *
 * Commutative and idempotent; associative as long as times within a sitting do not run against its
 * numbers. Where a clock was set back within a sitting whose beats then also overtake each other,
 * another device's position may stand in its place: until the next beat, which has the present time.
 */
export function laterPosition(a: LastPosition, b: LastPosition): LastPosition {
	if (a.session === b.session && a.seq !== b.seq) {
		return { ...(a.seq > b.seq ? a : b), at: Math.max(a.at, b.at) };
	}
	return isLater(a, b) ? a : b;
}

function isLater(a: LastPosition, b: LastPosition): boolean {
	if (a.at !== b.at) return a.at > b.at;
	if (a.session !== b.session) return a.session > b.session;
	return a.positionMs >= b.positionMs;
}
