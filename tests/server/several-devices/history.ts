import type { OutboxEntry } from '#lib/progress/outbox-entry.ts';
import { unionSegments, type PlayedSegments, type Segment } from '#lib/progress/played-segments.ts';
import { readNotePath } from './simulated-server.ts';

/** What a learner did in truth, as their devices told them it was kept. */
export class History {
	#played: Segment[] = [];
	#texts = new Set<string>();
	/** Revisions that somebody who had seen them changed or deleted. */
	#settled = new Set<string>();
	positionMs = 0;
	isComplete = false;

	note({ kind, method, path, body }: OutboxEntry): void {
		if (kind === 'beat') {
			const { segments, positionMs } = body as { segments: Segment[]; positionMs: number };
			this.#played.push(...segments);
			this.positionMs = positionMs;
		} else if (kind === 'completion') {
			this.isComplete = (body as { done: boolean }).done;
		} else if (method === 'DELETE') {
			this.#settled.add(readNotePath(path).basedOn ?? '');
		} else {
			const { revision, basedOn } = body as { revision: string; basedOn?: string };
			this.#texts.add(revision);
			if (basedOn !== undefined) this.#settled.add(basedOn);
		}
	}

	get segments(): PlayedSegments {
		return unionSegments(this.#played);
	}

	/** Revisions that must stand in the end, and no others: what nobody changed or deleted knowingly. */
	get standing(): string[] {
		return [...this.#texts.difference(this.#settled)].sort();
	}
}
