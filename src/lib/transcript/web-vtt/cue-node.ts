/** A part of a cue's text (W3C WebVTT, section 6.4, "WebVTT Node Objects"). */
export type CueNode = CueTextNode | CueTimestampNode | CueSpan;

interface CueTextNode {
	kind: 'text';
	/** Never ''; character references decoded. */
	text: string;
}

interface CueTimestampNode {
	kind: 'timestamp';
	seconds: number;
}

export interface CueSpan {
	kind: 'span';
	tag: SpanTag;
	/** None is ''. */
	classes: string[];
	/** The name of a `v`, the language of a `lang`; '' for other tags. */
	annotation: string;
	children: CueNode[];
}

export type SpanTag = 'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt' | 'v' | 'lang';

const TAGS: ReadonlySet<string> = new Set<SpanTag>(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);

export function isSpanTag(name: string): name is SpanTag {
	return TAGS.has(name);
}

/** Whether a tag's annotation means something. */
export function isAnnotated(tag: SpanTag): tag is 'v' | 'lang' {
	return tag === 'v' || tag === 'lang';
}

interface Visitor {
	enter: (span: CueSpan) => void;
	leave: (span: CueSpan) => void;
	text: (text: string) => void;
	timestamp: (seconds: number) => void;
}

/** Visits a tree in the order of its text. However deep it is: a file may hold a million open tags. */
export function walkCueNodes(roots: readonly CueNode[], visitor: Visitor): void {
	const open: { nodes: readonly CueNode[]; at: number; span?: CueSpan }[] = [
		{ nodes: roots, at: 0 }
	];
	for (let place = open.at(-1); place !== undefined; place = open.at(-1)) {
		const node = place.nodes[place.at];
		place.at += 1;
		if (node === undefined) {
			open.pop();
			if (place.span) visitor.leave(place.span);
		} else if (node.kind === 'text') visitor.text(node.text);
		else if (node.kind === 'timestamp') visitor.timestamp(node.seconds);
		else {
			visitor.enter(node);
			open.push({ nodes: node.children, at: 0, span: node });
		}
	}
}
