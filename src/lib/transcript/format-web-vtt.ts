import { toMs } from '#lib/shared/media-time.ts';
import type { Cue } from './cue.ts';
import { encodeEntities } from './decode-entities.ts';
import { formatTimestamp } from './format-timestamp.ts';

/** Writes a transcript as WebVTT; `parseWebVtt` reads the same cues back, to the millisecond. */
export function formatWebVtt(cues: readonly Cue[], language?: string): string {
	const header = language === undefined ? 'WEBVTT' : `WEBVTT\nLanguage: ${language}`;
	return [header, ...cues.map(formatCue)].join('\n\n') + '\n';
}

function formatCue(cue: Cue): string {
	const { id, startSeconds, endSeconds, speaker } = cue;
	const timings = `${formatTimestamp(startSeconds)} --> ${formatTimestamp(endSeconds)}`;
	const voice = speaker === undefined ? '' : `<v ${encodeEntities(speaker)}>`;
	return `${id}\n${timings}\n${voice}${formatText(cue)}`;
}

/** A timestamp stands before a word, unless it begins with the cue, and after one before a pause. */
function formatText({ text, words = [], startSeconds, endSeconds }: Cue): string {
	let written = '';
	let offset = 0;
	for (const [index, word] of words.entries()) {
		const opensCue =
			index === 0 && words.length > 1 && toMs(word.startSeconds) <= toMs(startSeconds);
		written += encodeEntities(text.slice(offset, word.from));
		if (!opensCue) written += `<${formatTimestamp(word.startSeconds)}>`;
		written += encodeEntities(text.slice(word.from, word.to));
		const nextSeconds = words[index + 1]?.startSeconds ?? endSeconds;
		if (toMs(word.endSeconds) < toMs(nextSeconds))
			written += `<${formatTimestamp(word.endSeconds)}>`;
		offset = word.to;
	}
	return written + encodeEntities(text.slice(offset));
}
