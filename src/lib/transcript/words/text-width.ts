const PLAIN = /^[\x20-\x7E]*$/;
/** Scripts and signs that fill two columns (Unicode Standard Annex 11, "W" and "F"), and emoji. */
const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The columns a text fills: one for each character a reader sees, two for a wide one (漢, 😀). */
export function textWidth(text: string): number {
	if (PLAIN.test(text)) return text.length;
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
	return width;
}
