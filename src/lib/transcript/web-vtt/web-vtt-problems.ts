import type { TranscriptProblem } from '../cue.ts';

/** A sentence for each problem; `%` stands for the words of the file it is about. */
const SENTENCES = {
	'missing-signature': 'This is no WebVTT file. Its first line must be WEBVTT.',
	'swallowed-block': 'This belongs to the file’s header. Leave a blank line above it.',
	'nul-character': 'There is a NUL character in this line. Write the letter that was meant.',
	'missing-blank-line': 'These times follow other text. Leave a blank line above the cue.',
	'stray-text': 'This text belongs to no cue. Put times above it, or NOTE before it.',
	'late-block': 'STYLE and REGION stand before the first cue. Move this block up.',
	'empty-block': 'There is nothing in this block. Write its lines below it, or delete it.',
	'arrow-in-comment': 'A comment cannot hold -->. Write it another way.',
	'bad-timing': 'These times cannot be read. Write them like 00:01:02.500 --> 00:01:05.000.',
	'untidy-timing':
		'Write these times like 00:01:02.500 --> 00:01:05.000, with a space on each side.',
	'end-before-start': 'This cue does not end after it starts. Correct one of its times.',
	'out-of-order': 'This cue starts before the one above it. Put the cues in order.',
	'bad-setting': '% is no cue setting. Write one like align:start, or delete it.',
	'old-setting': '% is an old way of writing. Write center for middle.',
	'repeated-setting': '% was set before in this place. Delete one of the two.',
	'unknown-region': '% names no region of this file. Write a REGION block with this id above.',
	'bad-region-setting': '% is no region setting. Write one like width:40%, or delete it.',
	'nameless-region': 'No cue can name this region. Give it an id, such as id:left.',
	'duplicate-region': 'The region id "%" is used twice. Give this region another one.',
	'unknown-tag': '% is no WebVTT tag. Delete it, or write &lt; for <.',
	'unclosed-bracket': '% has no > of its own. Add it, or write &lt; for <.',
	'unclosed-tag': '% is never closed. Write its end tag where it ends.',
	'stray-end-tag': '% closes nothing here. Delete it, or close the tags in order.',
	'stray-ruby-text': '% stands in no <ruby>. Put <ruby> before the text it is about.',
	'missing-annotation': '% needs a name, as in <v Mary> or <lang es>.',
	'needless-annotation': '% takes no words after its name. Delete them.',
	'bad-language': '% names no language. Write a language tag, as in <lang pt-BR>.',
	'bare-ampersand': '% should be &amp;, or end with ; where it is a character reference.',
	'bad-word-time':
		'% cannot be. Write a time like <00:01:02.500>, after the one before and within the cue.',
	'several-voices': 'More than one voice speaks in this cue. Give each a cue of its own.',
	'empty-cue': 'This cue has no text. Write some, or delete the cue.'
} as const satisfies Record<string, string>;

export type WebVttProblemCode = keyof typeof SENTENCES;

/** A problem at a place in a cue's text. */
export interface Finding {
	offset: number;
	code: WebVttProblemCode;
	/** What is wrong, as written. */
	words: string;
}

/** What costs no line, time or word of a transcript: told, but no reason to refuse a file. */
const HARMLESS: ReadonlySet<string> = new Set<WebVttProblemCode>([
	'swallowed-block',
	'nul-character',
	'missing-blank-line',
	'late-block',
	'empty-block',
	'arrow-in-comment',
	'untidy-timing',
	'bad-setting',
	'old-setting',
	'repeated-setting',
	'unknown-region',
	'bad-region-setting',
	'nameless-region',
	'duplicate-region',
	'unclosed-tag',
	'stray-end-tag',
	'stray-ruby-text',
	'missing-annotation',
	'needless-annotation',
	'bad-language',
	'bare-ampersand',
	'several-voices'
]);

/** Whether a problem costs nothing of a transcript. */
export function isHarmless(code: WebVttProblemCode): boolean {
	return HARMLESS.has(code);
}

/** How much of the file a sentence quotes. */
const LONGEST_QUOTE = 40;

export function webVttProblem(
	line: number,
	code: WebVttProblemCode,
	words = ''
): TranscriptProblem {
	const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
	const message = SENTENCES[code].replace('%', () => quote);
	return { line, code, message, ...(isHarmless(code) ? { isHarmless: true } : {}) };
}
