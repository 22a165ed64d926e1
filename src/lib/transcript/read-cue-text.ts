import { decodeEntities } from './decode-entities.ts';
import { parseTimestamp } from './parse-timestamp.ts';

/** The text of a cue after an inline timestamp; the first run, before any, has no time. */
interface TextRun {
	text: string;
	startSeconds?: number;
	/** In the payload, from 0. */
	line: number;
}

export interface CueText {
	runs: TextRun[];
	/** Whom `<v>` names, each once. */
	speakers: string[];
	/** Tags that WebVTT does not know and therefore hides, as written. */
	unknownTags: { tag: string; line: number }[];
	/** Timestamps that cannot be read, as written. */
	badTimestamps: { tag: string; line: number }[];
}

const SHOWN_TAGS = new Set(['c', 'b', 'i', 'u', 'v', 'lang', 'ruby', 'rt']);
const TOKEN = /<([^>]*)(?:>|$)|[^<]+/g;

/**
 * Reads the payload of a cue (W3C WebVTT, section 6.4) to plain text: tags are dropped, entities
 * decoded, ruby annotations set in parentheses, and the text is parted at its inline timestamps.
 */
export function readCueText(payload: string): CueText {
	const found: CueText = { runs: [], speakers: [], unknownTags: [], badTimestamps: [] };
	let run: TextRun = { text: '', line: 0 };
	let line = 0;
	let rubyDepth = 0;
	let isAnnotation = false;
	for (const [token, tag] of payload.matchAll(TOKEN)) {
		if (tag === undefined) {
			run.text += decodeEntities(token);
		} else if (/^\d/.test(tag)) {
			const startSeconds = parseTimestamp(tag);
			if (startSeconds === undefined) found.badTimestamps.push({ tag, line });
			else {
				found.runs.push(run);
				run = { text: '', startSeconds, line };
			}
		} else {
			const { isEnd, name, annotation } = readTag(tag);
			if (name === 'v' && annotation !== '') addOnce(found.speakers, annotation);
			if (name === 'ruby') rubyDepth = Math.max(0, rubyDepth + (isEnd ? -1 : 1));
			const opensAnnotation = name === 'rt' && !isEnd && rubyDepth > 0;
			if (isAnnotation && (name === 'rt' || name === 'ruby')) run.text += ')';
			if (opensAnnotation) run.text += '(';
			if (name === 'rt' || name === 'ruby') isAnnotation = opensAnnotation;
			if (!SHOWN_TAGS.has(name)) found.unknownTags.push({ tag, line });
		}
		line += countLineBreaks(token);
	}
	if (isAnnotation) run.text += ')';
	found.runs.push(run);
	return found;
}

/** `v.loud Mary` is the start of `v` about Mary; `/v` its end. */
function readTag(tag: string): { isEnd: boolean; name: string; annotation: string } {
	const [, slash, name = '', annotation = ''] = /^(\/?)([^\s.]*)\S*\s*([^]*)$/.exec(tag) ?? [];
	const words = decodeEntities(annotation).split(/\s+/);
	return { isEnd: slash === '/', name, annotation: words.join(' ').trim() };
}

function addOnce(names: string[], name: string): void {
	if (!names.includes(name)) names.push(name);
}

function countLineBreaks(text: string): number {
	return text.split('\n').length - 1;
}
