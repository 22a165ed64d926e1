import { decodeCharacterReferences } from './decode-character-references.ts';

/** What stands between `<` and `>` (W3C WebVTT, section 6.4, the tokenizer's tag states). */
export type CueTag =
	| { kind: 'start'; name: string; classes: string[]; annotation: string }
	| { kind: 'end'; name: string }
	| { kind: 'timestamp' };

/** `v.loud Mary` is the start of `v` of class `loud` about Mary; `/v` its end. */
export function readTag(written: string): CueTag {
	if (written.startsWith('/')) return { kind: 'end', name: written.slice(1) };
	if (/^\d/.test(written)) return { kind: 'timestamp' };
	const gap = written.search(/[\t\n\f ]/);
	const head = gap === -1 ? written : written.slice(0, gap);
	const dot = head.indexOf('.');
	return {
		kind: 'start',
		name: dot === -1 ? head : head.slice(0, dot),
		classes: dot === -1 ? [] : head.split('.').filter((name, index) => index > 0 && name !== ''),
		annotation: gap === -1 ? '' : readAnnotation(written.slice(gap))
	};
}

function readAnnotation(written: string): string {
	if (/^ [^\s&]*$/.test(written)) return written.slice(1);
	return decodeCharacterReferences(written)
		.replace(/[\t\n\f\r ]+/g, ' ')
		.replace(/^ | $/g, '');
}
