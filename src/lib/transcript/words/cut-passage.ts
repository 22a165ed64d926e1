import type { Passage } from '#lib/shared/media-time.ts';
import type { Cue } from '../cue.ts';

/** A place in a transcript: an offset in a line's text, in UTF-16 units. */
export interface TextPosition {
	cueIndex: number;
	offset: number;
}

/** What was said from one place to another. */
export interface SpokenPassage extends Passage {
	/** Its whole words, lines joined; a paragraph begins where another speaks. */
	text: string;
	/** Who begins. */
	speaker: string | undefined;
	/** Of the line it begins in. */
	cueId: string;
}

/**
 * The passage between two places, the first before the second, with the words they cut counted in.
 * It is as exact as the transcript: to the word where there are word times, else to the line.
 */
export function cutPassage(
	cues: readonly Cue[],
	{ from, to }: { from: TextPosition; to: TextPosition }
): SpokenPassage | undefined {
	const lines = cues
		.slice(from.cueIndex, to.cueIndex + 1)
		.map((cue, at) => ({
			cue,
			from: at === 0 ? wordStart(cue.text, from.offset) : 0,
			to: from.cueIndex + at === to.cueIndex ? wordEnd(cue.text, to.offset) : cue.text.length
		}))
		.filter((part) => part.cue.text.slice(part.from, part.to).trim() !== '');
	const first = lines[0];
	const last = lines.at(-1);
	if (first === undefined || last === undefined) return undefined;
	return {
		startSeconds: startOf(first.cue, first.from),
		endSeconds: endOf(last.cue, last.to),
		speaker: first.cue.speaker,
		cueId: first.cue.id,
		text: lines
			.map(({ cue, ...part }, at) => {
				const words = cue.text.slice(part.from, part.to).trim();
				const previous = lines[at - 1];
				if (previous === undefined) return words;
				const isAnother = cue.speaker !== undefined && cue.speaker !== previous.cue.speaker;
				return isAnother ? `\n${cue.speaker}: ${words}` : ` ${words}`;
			})
			.join('')
	};
}

/** The passage of the lines between two, whichever comes first; of one line, or none (-1), there is none. */
export function passageOfLines(
	cues: readonly Cue[],
	firstIndex: number,
	secondIndex: number
): SpokenPassage | undefined {
	const from = Math.min(firstIndex, secondIndex);
	const to = Math.max(firstIndex, secondIndex);
	if (from === -1 || from === to) return undefined;
	const end = cues[to]?.text.length ?? 0;
	return cutPassage(cues, {
		from: { cueIndex: from, offset: 0 },
		to: { cueIndex: to, offset: end }
	});
}

function startOf({ words, startSeconds }: Cue, offset: number): number {
	return words?.find(({ to }) => to > offset)?.startSeconds ?? startSeconds;
}

function endOf({ words, endSeconds }: Cue, offset: number): number {
	return words?.findLast(({ from }) => from < offset)?.endSeconds ?? endSeconds;
}

/** Where the word begins that a place is in; a place before a space means what comes after. */
function wordStart(text: string, offset: number): number {
	return offset - (/\S*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
}

function wordEnd(text: string, offset: number): number {
	const isAfterSpace = /(^|\s)$/.test(text.slice(0, offset));
	return isAfterSpace ? offset : offset + (/^\S*/.exec(text.slice(offset))?.[0].length ?? 0);
}
