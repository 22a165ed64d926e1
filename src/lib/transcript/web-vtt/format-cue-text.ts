import { formatTimestamp } from '../formats/format-timestamp.ts';
import { walkCueNodes, type CueNode } from './cue-node.ts';

/** Writes a tree as a cue's text; `parseCueText` reads the same tree from it. */
export function formatCueText(nodes: readonly CueNode[]): string {
	const [only, ...others] = nodes;
	const parts: string[] = [];
	walkCueNodes(nodes, {
		text: (text) => parts.push(encodeText(text)),
		timestamp: (seconds) => parts.push(`<${formatTimestamp(seconds)}>`),
		enter({ tag, classes, annotation }) {
			const name = [tag, ...classes].join('.');
			const start = annotation === '' ? name : `${name} ${encodeText(annotation)}`;
			// Before > the text must not end in --, or it would be read as times.
			parts.push(start.endsWith('--') ? `<${start} >` : `<${start}>`);
		},
		leave(span) {
			// The end of a voice that holds the whole text may be left out.
			const isWhole = span === only && others.length === 0 && span.tag === 'v';
			if (!isWhole) parts.push(`</${span.tag}>`);
		}
	});
	return keepTogether(parts.join(''));
}

const ENCODED: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'\r': '&#13;'
};

/** Writes text so that it is read back as it is. */
function encodeText(text: string): string {
	return text.replace(/[&<>\r]/g, (sign) => ENCODED[sign] ?? sign);
}

/** A blank line would end the cue: such line feeds are written as references. */
function keepTogether(text: string): string {
	return text.replace(/^\n|\n$|(?<=\n)\n/g, '&#10;');
}
