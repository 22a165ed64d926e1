import { toMs, toSeconds } from '#lib/shared/media-time.ts';
import type { TimedWord } from '../words/group-words.ts';
import type { SpokenSegment, SpokenWord } from './speech.ts';

/** How long a word is taken to last where nothing tells. */
const USUAL_SECONDS = 0.3;

/**
 * The words of a segment, each with times: those that have none share the time between their
 * neighbours, or up to the segment's ends, by the length of their spelling.
 */
export function timeWords({
	words,
	startSeconds,
	endSeconds,
	speaker
}: SpokenSegment): TimedWord[] {
	const timed: TimedWord[] = [];
	for (let at = 0; at < words.length;) {
		let next = at;
		while (next < words.length && words[next]?.startSeconds === undefined) next += 1;
		const untimed = words.slice(at, next);
		const from = timed.at(-1)?.endSeconds ?? startSeconds ?? 0;
		const to = words[next]?.startSeconds ?? endSeconds ?? from + untimed.length * USUAL_SECONDS;
		timed.push(...shareTime(untimed, from, Math.max(from, to), speaker));
		const word = words[next];
		if (word?.startSeconds !== undefined) {
			timed.push(toTimed(word, [word.startSeconds, word.endSeconds ?? word.startSeconds], speaker));
		}
		at = next + 1;
	}
	return timed;
}

function shareTime(
	words: readonly SpokenWord[],
	from: number,
	to: number,
	speaker: string | undefined
): TimedWord[] {
	const letters = words.reduce((sum, { text }) => sum + text.length, 0);
	let spoken = 0;
	const timeAt = (count: number) => from + ((to - from) * count) / Math.max(1, letters);
	return words.map((word) => {
		const start = timeAt(spoken);
		spoken += word.text.length;
		return toTimed(word, [start, timeAt(spoken)], speaker);
	});
}

function toTimed(
	{ text, speaker: own }: SpokenWord,
	[startSeconds, endSeconds]: [number, number],
	segmentSpeaker: string | undefined
): TimedWord {
	const speaker = own ?? segmentSpeaker;
	const spelled = text.replace(/\s+/g, ' ').trim();
	const [from, to] = [toSeconds(toMs(startSeconds)), toSeconds(toMs(endSeconds))];
	return {
		text: spelled,
		startSeconds: from,
		endSeconds: to,
		...(speaker === undefined ? {} : { speaker })
	};
}
