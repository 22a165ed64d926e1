import type { TimedRun } from '../words/place-words.ts';
import { walkCueNodes, type CueNode } from '../web-vtt/cue-node.ts';

export interface SpokenText {
	/** The text before the first timestamp, from the cue's start on, then that after each of them. */
	runs: TimedRun[];
	/** Whom `v` names, each once. */
	speakers: string[];
}

/**
 * The plain text of a cue: bold, italics, classes and languages are passed over. Of ruby the base is
 * kept and the reading above it left out, as in chapter titles (W3C WebVTT, section 6.6): it repeats
 * what is said, and would part the words that a learner searches for.
 */
export function readSpokenText(nodes: readonly CueNode[], cueStartSeconds: number): SpokenText {
	let run: TimedRun = { text: '', startSeconds: cueStartSeconds };
	let readings = 0;
	const runs = [run];
	const speakers = new Set<string>();
	walkCueNodes(nodes, {
		text(text) {
			if (readings === 0) run.text += text;
		},
		timestamp(startSeconds) {
			run = { text: '', startSeconds };
			runs.push(run);
		},
		enter({ tag, annotation }) {
			if (tag === 'rt') readings += 1;
			if (tag === 'v' && annotation !== '') speakers.add(annotation);
		},
		leave({ tag }) {
			if (tag === 'rt') readings -= 1;
		}
	});
	return { runs, speakers: [...speakers] };
}
