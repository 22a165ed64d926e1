import type { Cue, Word } from './cue.ts';
import type { TranscriptJson } from './formats/format-json.ts';

/** The lines of a transcript as Cueline itself writes them, `toTranscriptJson`'s way back. */
export function readTranscriptReply({ cues }: TranscriptJson): Cue[] {
	return cues.map(({ id, start, end, speaker, text, words }) => ({
		id,
		startSeconds: start,
		endSeconds: end,
		...(speaker === undefined ? {} : { speaker }),
		text,
		...(words === undefined ? {} : { words: findWords(words, text) })
	}));
}

type SentWord = NonNullable<TranscriptJson['cues'][number]['words']>[number];

function findWords(words: readonly SentWord[], text: string): Word[] {
	let position = 0;
	return words.map((word) => {
		const from = text.indexOf(word.text, position);
		position = from + word.text.length;
		return {
			startSeconds: word.start,
			endSeconds: word.end,
			text: word.text,
			from,
			to: position
		};
	});
}
