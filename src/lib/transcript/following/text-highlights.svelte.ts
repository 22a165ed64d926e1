/** What is painted over the words without touching them. The colours are in TranscriptLines. */
export type HighlightName =
	'spoken-word' | 'word-cursor' | 'search-hit' | 'search-hit-current' | 'term';

/** A stretch of one line's text node. */
export interface TextStretch {
	node: Text;
	from: number;
	to: number;
}

/**
 * Paints stretches of text by the CSS Custom Highlight API: no element is added, so nothing moves
 * and assistive technology reads the line as it was written. Does nothing where the browser has no
 * highlights. Names belong to the document: one transcript a page.
 */
export function paint(name: HighlightName, stretches: readonly TextStretch[]): void {
	const registry = highlightRegistry();
	if (registry === undefined) return;
	if (stretches.length === 0) {
		registry.get(name)?.clear();
		return;
	}
	const highlight = registry.get(name) ?? register(registry, name);
	highlight.clear();
	const toRange = name === 'term' ? toStaticRange : toLiveRange;
	for (const stretch of stretches) highlight.add(toRange(stretch));
}

/** Takes every highlight off the document. */
export function clearHighlights(): void {
	const registry = highlightRegistry();
	for (const name of Object.keys(PRIORITIES)) registry?.delete(name);
}

/** Where two lie over each other, the higher one's colour shows. */
const PRIORITIES = {
	term: 0,
	'search-hit': 1,
	'spoken-word': 2,
	'search-hit-current': 3,
	'word-cursor': 4
} satisfies Record<HighlightName, number>;

function register(registry: HighlightRegistry, name: HighlightName): Highlight {
	const highlight = new Highlight();
	highlight.priority = PRIORITIES[name];
	registry.set(name, highlight);
	return highlight;
}

function highlightRegistry(): HighlightRegistry | undefined {
	return 'highlights' in CSS ? CSS.highlights : undefined;
}

function toLiveRange({ node, from, to }: TextStretch): Range {
	const range = new Range();
	range.setStart(node, from);
	range.setEnd(node, Math.min(to, node.length));
	return range;
}

/** There are thousands of terms in a long transcript, and each live range slows every change. */
function toStaticRange({ node, from, to }: TextStretch): StaticRange {
	return new StaticRange({
		startContainer: node,
		startOffset: from,
		endContainer: node,
		endOffset: Math.min(to, node.length)
	});
}
