import type { Cue, TranscriptProblem } from '../cue.ts';
import { giveCueIds } from '../formats/give-cue-ids.ts';
import { groupWords, type TimedWord } from '../words/group-words.ts';
import type { Speech, SpokenSegment } from './speech.ts';
import { timeWords } from './time-words.ts';

/**
 * Makes a transcript of what a service heard: its words grouped to lines, and a line for each stretch
 * that has no words. Tells what was left out, and which times were estimated.
 */
export function toCues(speech: Speech, problems: TranscriptProblem[]): Cue[] {
	const words: TimedWord[] = [];
	const lines: Cue[] = [];
	for (const segment of speech.segments) {
		if (segment.words.length > 0) words.push(...timeWords(segment));
		else lines.push(...toLine(segment));
	}
	problems.push(...tellUnreadable(speech), ...tellEstimated(speech));
	const cues = [...groupWords(words), ...lines].map((cue) => ({
		cue: { ...cue, id: '' },
		line: 1
	}));
	cues.sort((a, b) => a.cue.startSeconds - b.cue.startSeconds);
	return giveCueIds(cues);
}

function toLine({ text = '', startSeconds, endSeconds, speaker }: SpokenSegment): Cue[] {
	const said = text.replace(/\s+/g, ' ').trim();
	if (said === '' || startSeconds === undefined || endSeconds === undefined) return [];
	const who = speaker === undefined ? {} : { speaker };
	return [{ id: '', startSeconds, endSeconds, ...who, text: said }];
}

function tellUnreadable({ unreadable }: Speech): TranscriptProblem[] {
	if (!unreadable) return [];
	const { count, first } = unreadable;
	const what = count === 1 ? 'One item is' : `${count} items are`;
	const message = `${what} no word with times, and left out; number ${first} of its list is the first. Export the transcript again.`;
	return [{ line: 1, code: 'bad-word', message }];
}

function tellEstimated({ segments }: Speech): TranscriptProblem[] {
	const untimed = segments.flatMap(({ words }) =>
		words.filter(({ startSeconds }) => startSeconds === undefined)
	);
	const [first] = untimed;
	if (!first) return [];
	const word = `"${first.text.trim()}"`;
	const message =
		untimed.length === 1
			? `The word ${word} has no times. They are estimated from the words about it.`
			: `${untimed.length} words have no times, ${word} is the first. They are estimated from the words about them.`;
	return [{ line: 1, code: 'no-word-times', message, isHarmless: true }];
}
