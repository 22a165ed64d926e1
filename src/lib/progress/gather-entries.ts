import { MOST_SEGMENTS, type KeptEntry } from './outbox-entry.ts';
import { unionSegments, type PlayedSegments } from './played-segments.ts';

/** What waits, after what can go in one request has been put together. */
export interface Gathered {
	/** What there is to send, in the order it was made. */
	entries: readonly KeptEntry[];
	/** Keys of the entries that others have taken in. */
	absorbed: readonly number[];
}

/** As much of a beat as matters for putting beats together; the rest is the last one's. */
interface PlayedBody {
	segments: PlayedSegments;
}

/**
 * Puts together waiting beats of one lesson (segments by union, all else of the last one made) and
 * waiting settings (the last of each name). The whole is the newest entry, which has never been
 * sent: the server, which counts a beat of one sitting and number once, cannot know it yet. Beats
 * are not taken past the lesson's own mark of completion, whose turn matters. Entries in the order
 * of their keys; those that were refused are left out.
 */
export function gatherEntries(kept: readonly KeptEntry[]): Gathered {
	const absorbed: number[] = [];
	const entries: KeptEntry[] = [];
	for (const entry of kept) {
		if (entry.refusal !== undefined) continue;
		let whole = entry;
		for (;;) {
			const index = entries.findLastIndex((earlier) => storyOf(earlier) === storyOf(entry));
			const earlier = entries[index];
			const both = earlier && putTogether(earlier, whole);
			if (earlier === undefined || both === undefined) break;
			absorbed.push(earlier.key);
			entries.splice(index, 1);
			whole = both;
		}
		entries.push(whole);
	}
	return { entries, absorbed };
}

/** Notes stand alone; a beat and a completion are parts of one lesson's story. */
function storyOf({ kind, path }: KeptEntry): string {
	return kind === 'beat' || kind === 'completion' ? path.slice(0, path.lastIndexOf('/')) : path;
}

function putTogether(earlier: KeptEntry, later: KeptEntry): KeptEntry | undefined {
	if (later.isTried === true || earlier.kind !== later.kind) return undefined;
	switch (later.kind) {
		case 'beat': {
			const last = later.body as PlayedBody;
			const segments = unionSegments((earlier.body as PlayedBody).segments, last.segments);
			if (segments.length > MOST_SEGMENTS) return undefined;
			return { ...later, body: { ...last, segments } };
		}
		case 'settings':
			return { ...later, body: { ...(earlier.body as object), ...(later.body as object) } };
		default:
			return undefined;
	}
}
