import * as v from 'valibot';
import type { Cue, TranscriptProblem } from '../cue.ts';
import { giveCueIds } from './give-cue-ids.ts';
import { ProblemList } from '../problem-list.ts';
import { LATEST_SECONDS } from '../speech-json/speech.ts';

const Seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST_SECONDS));
const SpokenWord = v.object({ start: Seconds, end: Seconds, text: v.string() });
const SpokenWords = v.array(SpokenWord);
const Line = v.object({
	id: v.optional(v.union([v.string(), v.number()]), ''),
	start: Seconds,
	end: Seconds,
	text: v.string(),
	speaker: v.nullish(v.pipe(v.string(), v.trim(), v.nonEmpty())),
	words: v.optional(v.array(v.unknown()), [])
});

/** Reads the `cues` of Cueline's own JSON, as `toTranscriptJson` writes it. */
export function readCueList(lines: readonly unknown[]): {
	cues: Cue[];
	problems: TranscriptProblem[];
} {
	const told = new ProblemList();
	const drafts = lines.flatMap((value, index) => {
		const parsed = v.safeParse(Line, value);
		const report = (code: string, message: string) =>
			told.push({ line: 1, code, message: `Cue ${index + 1}: ${message}` });
		if (!parsed.success) {
			report('bad-cue', 'it needs "start" and "end" in seconds, and "text".');
			return [];
		}
		const cue = readLine(parsed.output);
		if (cue.text === '') report('empty-cue', 'it has no text.');
		if (parsed.output.end <= parsed.output.start) report('end-before-start', 'it ends too early.');
		return [{ cue, line: 1 }];
	});
	const sorted = drafts.toSorted((a, b) => a.cue.startSeconds - b.cue.startSeconds);
	const cues = giveCueIds(sorted, (problem) => told.push(problem));
	return { cues, problems: told.all() };
}

function readLine({ id, start, end, text, speaker, words }: v.InferOutput<typeof Line>): Cue {
	const plain = text.replace(/\s+/g, ' ').trim();
	const timed = v.safeParse(SpokenWords, words);
	const placed = timed.success ? placeIn(plain, timed.output) : [];
	return {
		id: String(id),
		startSeconds: start,
		endSeconds: Math.max(start, end),
		...(speaker ? { speaker } : {}),
		text: plain,
		...(placed.length > 0 ? { words: placed } : {})
	};
}

/** The words' places in the text; none unless the text has all of them, one after the other. */
function placeIn(
	text: string,
	words: v.InferOutput<typeof SpokenWords>
): NonNullable<Cue['words']> {
	let to = 0;
	const placed = words.map((word) => {
		const said = word.text.replace(/\s+/g, ' ').trim();
		const from = said === '' ? -1 : text.indexOf(said, to);
		to = from + said.length;
		return {
			startSeconds: word.start,
			endSeconds: Math.max(word.start, word.end),
			text: said,
			from,
			to
		};
	});
	const isInOrder = placed.every(
		({ from, startSeconds }, at) =>
			from >= (placed[at - 1]?.to ?? 0) && startSeconds >= (placed[at - 1]?.startSeconds ?? 0)
	);
	return isInOrder ? placed : [];
}
