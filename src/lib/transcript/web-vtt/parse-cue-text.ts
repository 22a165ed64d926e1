import { isAnnotated, isSpanTag, type CueNode, type CueSpan } from './cue-node.ts';
import { decodeCharacterReferences } from './decode-character-references.ts';
import { parseTimestamp } from './parse-timestamp.ts';
import { readTag, type CueTag } from './read-tag.ts';
import { tellEndTag, tellStartTag } from './tell-tag.ts';
import { FirstFound } from '../first-found.ts';
import { isHarmless, type Finding } from './web-vtt-problems.ts';

export interface ParsedCueText {
	nodes: CueNode[];
	/** Where each timestamp of the tree is in the text, in its order. */
	timestampOffsets: number[];
	findings: FirstFound<Finding>;
}

/**
 * Reads a cue's text to a tree (W3C WebVTT, section 6.4), in time linear in its length: tags that
 * are not known or not in place are passed over, those left open end with the text. Never throws.
 */
export function parseCueText(text: string): ParsedCueText {
	const found: ParsedCueText = {
		nodes: [],
		timestampOffsets: [],
		findings: new FirstFound(isHarmlessFinding)
	};
	const open: OpenSpan[] = [];
	for (let at = 0; at < text.length;) {
		const into = open.at(-1)?.span.children ?? found.nodes;
		const isTag = text[at] === '<';
		const end = endBefore(isTag ? '>' : '<', text, at);
		if (!isTag) {
			into.push({ kind: 'text', text: readText(text.slice(at, end), at, found) });
			at = end;
			continue;
		}
		const seconds = parseTimestamp(text, at + 1, end);
		if (seconds === undefined) {
			const tag = readTag(text.slice(at + 1, end));
			placeTag(tag, { offset: at, words: text.slice(at, end + 1) }, { found, open });
		} else {
			into.push({ kind: 'timestamp', seconds });
			found.timestampOffsets.push(at);
		}
		at = end + 1;
	}
	tellOpen(open, found);
	return found;
}

function isHarmlessFinding({ code }: Finding): boolean {
	return isHarmless(code);
}

/** Opens or closes a span, where the tag does. */
function placeTag(
	tag: CueTag,
	{ offset, words }: { offset: number; words: string },
	{ found, open }: { found: ParsedCueText; open: OpenSpan[] }
): void {
	const { findings } = found;
	const parent = open.at(-1)?.span;
	switch (tag.kind) {
		case 'timestamp':
			findings.push({ offset, code: 'bad-word-time', words });
			return;
		case 'end': {
			const closed = closedBy(tag.name, open);
			if (closed === 0) findings.push(tellEndTag(offset, words));
			open.length -= closed;
			return;
		}
		case 'start': {
			const finding = tellStartTag(tag, { offset, words, parent });
			if (finding) findings.push(finding);
			const span = toSpan(tag, parent);
			if (!span) return;
			(parent?.children ?? found.nodes).push(span);
			open.push({ span, offset, words });
		}
	}
}

interface OpenSpan {
	span: CueSpan;
	offset: number;
	words: string;
}

function endBefore(sign: string, text: string, from: number): number {
	const end = text.indexOf(sign, from);
	return end === -1 ? text.length : end;
}

function readText(written: string, offset: number, { findings }: ParsedCueText): string {
	return decodeCharacterReferences(written, (at, words) =>
		findings.push({ offset: offset + at, code: 'bare-ampersand', words })
	);
}

/** Undefined for a tag that opens nothing: an unknown one, or `rt` outside a `ruby`. */
function toSpan(tag: CueTag & { kind: 'start' }, parent: CueSpan | undefined): CueSpan | undefined {
	const { name, classes, annotation } = tag;
	if (!isSpanTag(name) || (name === 'rt' && parent?.tag !== 'ruby')) return undefined;
	return {
		kind: 'span',
		tag: name,
		classes,
		annotation: isAnnotated(name) ? annotation : '',
		children: []
	};
}

/** How many open spans an end tag closes: the last one, or a `ruby` and its `rt`, or none. */
function closedBy(name: string, open: readonly OpenSpan[]): number {
	const current = open.at(-1)?.span.tag;
	if (current === name) return 1;
	return current === 'rt' && name === 'ruby' ? 2 : 0;
}

/** The last of a cue need not be closed where it is a voice that holds the whole text. */
function tellOpen(open: readonly OpenSpan[], { nodes, findings }: ParsedCueText): void {
	for (const { span, offset, words } of open) {
		const isWhole = span.tag === 'v' && nodes.length === 1 && nodes[0] === span;
		if (!isWhole) findings.push({ offset, code: 'unclosed-tag', words });
	}
}
