import { findLastAtOrBefore } from '#lib/shared/ordered-ranges.ts';
import type { Cue } from '../cue.ts';

/**
 * What is spoken from a second on, until the next moment begins. Indexes count from 0, `wordIndex`
 * into the cue's words; -1 where nothing is spoken.
 */
export interface Moment {
	startSeconds: number;
	cueIndex: number;
	wordIndex: number;
}

/** A pause as short as this does not put out the line, or the word, that came before it. */
const HELD_CUE_GAP_SECONDS = 2;
const HELD_WORD_GAP_SECONDS = 0.3;

const SILENCE: Moment = { startSeconds: 0, cueIndex: -1, wordIndex: -1 };

/**
 * Every moment of a transcript at which another line or word begins or ends, in order, so that what
 * is active, and when that changes next, is one binary search. Cues are sorted by start; where they
 * overlap the later one wins, as in WebVTT rendering, and the earlier returns when it is still
 * going on. A line stays current through a pause of less than 2 s, a word through one of 0.3 s.
 */
export function listMoments(cues: readonly Cue[]): Moment[] {
	const spans = listSpans(cues);
	return spans.flatMap((span, index) => {
		const cue = cues[span.cueIndex];
		const untilSeconds = spans[index + 1]?.startSeconds ?? Infinity;
		return cue === undefined
			? [{ ...span, wordIndex: -1 }]
			: listWordMoments(cue, { ...span, untilSeconds });
	});
}

/** The moment a second lies in. Before the first one nothing is spoken. */
export function findMoment(moments: readonly Moment[], seconds: number): Moment {
	return moments[indexOfMoment(moments, seconds)] ?? SILENCE;
}

/** When something else is spoken than at a second; Infinity after the last moment. */
export function nextBoundary(moments: readonly Moment[], seconds: number): number {
	return moments[indexOfMoment(moments, seconds) + 1]?.startSeconds ?? Infinity;
}

function indexOfMoment(moments: readonly Moment[], seconds: number): number {
	return findLastAtOrBefore(moments, seconds, ({ startSeconds }) => startSeconds);
}

interface Span {
	startSeconds: number;
	cueIndex: number;
}

/** Which cue is current from when on. */
function listSpans(cues: readonly Cue[]): Span[] {
	const spans: Span[] = [];
	/** Cues that have begun and not ended, the latest on top. */
	const open: number[] = [];
	const begin = (startSeconds: number, cueIndex: number) => {
		if (spans.at(-1)?.startSeconds === startSeconds) spans.pop();
		if (spans.at(-1)?.cueIndex !== cueIndex) spans.push({ startSeconds, cueIndex });
	};
	const closeUntil = (seconds: number) => {
		for (;;) {
			const top = cues[open.at(-1) ?? -1];
			if (top === undefined || top.endSeconds > seconds) return;
			dropEnded(cues, open, top.endSeconds);
			const below = open.at(-1);
			const isHeld = below === undefined && seconds - top.endSeconds < HELD_CUE_GAP_SECONDS;
			if (!isHeld) begin(top.endSeconds, below ?? -1);
		}
	};
	for (const [index, { startSeconds }] of cues.entries()) {
		closeUntil(startSeconds);
		open.push(index);
		begin(startSeconds, index);
	}
	closeUntil(Infinity);
	return spans;
}

function dropEnded(cues: readonly Cue[], open: number[], seconds: number): void {
	while (open.length > 0 && (cues[open.at(-1) ?? -1]?.endSeconds ?? 0) <= seconds) open.pop();
}

/** The moments of the part of a cue in which it is current. */
function listWordMoments(
	cue: Cue,
	{ startSeconds, untilSeconds, cueIndex }: Span & { untilSeconds: number }
): Moment[] {
	const moments: Moment[] = [{ startSeconds, cueIndex, wordIndex: -1 }];
	const begin = (seconds: number, wordIndex: number) => {
		const at = Math.max(seconds, startSeconds);
		if (at >= untilSeconds) return;
		if (moments.at(-1)?.startSeconds === at) moments.pop();
		moments.push({ startSeconds: at, cueIndex, wordIndex });
	};
	const words = cue.words ?? [];
	for (const [index, word] of words.entries()) {
		begin(word.startSeconds, index);
		const pauseSeconds = (words[index + 1]?.startSeconds ?? Infinity) - word.endSeconds;
		if (pauseSeconds >= HELD_WORD_GAP_SECONDS) begin(word.endSeconds, -1);
	}
	return moments;
}
