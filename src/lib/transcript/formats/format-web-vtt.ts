import { toMs } from '#lib/shared/media-time.ts';
import type { Cue } from '../cue.ts';
import type { CueNode } from '../web-vtt/cue-node.ts';
import { formatCueText } from '../web-vtt/format-cue-text.ts';
import { formatWebVttFile } from '../web-vtt/format-web-vtt-file.ts';
import { DEFAULT_SETTINGS } from '../web-vtt/parse-cue-settings.ts';
import type { WebVttCue } from '../web-vtt/web-vtt-file.ts';

/** Writes a transcript as WebVTT; `parseWebVtt` reads the same cues back, to the millisecond. */
export function formatWebVtt(cues: readonly Cue[], language?: string): string {
	const header = language === undefined ? [] : [`Language: ${language}`];
	return formatWebVttFile({ title: '', header, blocks: cues.map(toWebVttCue) });
}

function toWebVttCue(cue: Cue): WebVttCue {
	const { id, startSeconds, endSeconds, speaker } = cue;
	const nodes = toNodes(cue);
	const said: CueNode[] =
		speaker === undefined
			? nodes
			: [{ kind: 'span', tag: 'v', classes: [], annotation: speaker, children: nodes }];
	const text = formatCueText(said);
	return { kind: 'cue', id, startSeconds, endSeconds, settings: DEFAULT_SETTINGS, text, line: 0 };
}

/** A timestamp stands before a word, unless it begins with the cue, and after one before a pause. */
function toNodes({ text, words = [], startSeconds, endSeconds }: Cue): CueNode[] {
	const nodes: CueNode[] = [];
	let offset = 0;
	for (const [index, word] of words.entries()) {
		const opensCue =
			index === 0 && words.length > 1 && toMs(word.startSeconds) <= toMs(startSeconds);
		nodes.push({ kind: 'text', text: text.slice(offset, word.from) });
		if (!opensCue) nodes.push({ kind: 'timestamp', seconds: word.startSeconds });
		nodes.push({ kind: 'text', text: text.slice(word.from, word.to) });
		const nextSeconds = words[index + 1]?.startSeconds ?? endSeconds;
		const isPause = toMs(word.endSeconds) < toMs(nextSeconds);
		if (isPause) nodes.push({ kind: 'timestamp', seconds: word.endSeconds });
		offset = word.to;
	}
	nodes.push({ kind: 'text', text: text.slice(offset) });
	return nodes;
}
