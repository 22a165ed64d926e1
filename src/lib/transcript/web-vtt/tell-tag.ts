import { isAnnotated, isSpanTag, type CueSpan } from './cue-node.ts';
import type { CueTag } from './read-tag.ts';
import type { Finding, WebVttProblemCode } from './web-vtt-problems.ts';

/** The shape of a BCP 47 language tag. */
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** What is wrong with a start tag where it stands; at most one thing. */
export function tellStartTag(
	tag: CueTag & { kind: 'start' },
	{ offset, words, parent }: { offset: number; words: string; parent: CueSpan | undefined }
): Finding | undefined {
	const code = faultOf(tag, words, parent);
	return code && { offset, code, words };
}

function faultOf(
	{ name, annotation }: CueTag & { kind: 'start' },
	words: string,
	parent: CueSpan | undefined
): WebVttProblemCode | undefined {
	if (!isSpanTag(name)) return 'unknown-tag';
	if (!isClosed(words)) return 'unclosed-bracket';
	if (name === 'rt' && parent?.tag !== 'ruby') return 'stray-ruby-text';
	if (!isAnnotated(name)) return annotation === '' ? undefined : 'needless-annotation';
	if (annotation === '') return 'missing-annotation';
	return name === 'lang' && !LANGUAGE.test(annotation) ? 'bad-language' : undefined;
}

/** About an end tag that ends nothing. */
export function tellEndTag(offset: number, words: string): Finding {
	return { offset, code: isClosed(words) ? 'stray-end-tag' : 'unclosed-bracket', words };
}

function isClosed(words: string): boolean {
	return words.endsWith('>') && !words.includes('<', 1);
}
