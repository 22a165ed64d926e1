/** Letters of scripts that set no spaces between words, and the signs that stand among them. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3001-\u303F\u30FC\uFF01-\uFF60]/u;
const OPENER = /^[([{「『（【《〈“‘«¿¡]+$/u;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a space belongs between two words that follow each other. */
export function isSpacedBetween(left: string, right: string): boolean {
	const [last = ''] = /.$/u.exec(left) ?? [];
	const [first = ''] = /^./u.exec(right) ?? [];
	return !(UNSPACED.test(last) && UNSPACED.test(first));
}

/**
 * Whether a place between two letters is inside a word: always, but for letters that are written
 * without spaces, where a dictionary knows.
 */
export function splitsWord(text: string, position: number): boolean {
	const [last = ''] = /.$/u.exec(text.slice(0, position)) ?? [];
	const [first = ''] = /^./u.exec(text.slice(position)) ?? [];
	if (!UNSPACED.test(last) || !UNSPACED.test(first)) return true;
	return words.segment(text).containing(position)?.index !== position;
}

/**
 * The words of a text that is written without spaces, each with the signs that belong to it; a text
 * of other scripts is one word.
 */
export function splitUnspaced(text: string): string[] {
	if (!UNSPACED.test(text)) return [text];
	const parts: string[] = [];
	let opener = '';
	for (const { segment, isWordLike } of words.segment(text)) {
		const last = parts.at(-1);
		if (isWordLike) {
			parts.push(opener + segment);
			opener = '';
		} else if (last === undefined || opener !== '' || OPENER.test(segment)) opener += segment;
		else parts[parts.length - 1] = last + segment;
	}
	if (opener === '') return parts;
	return [...parts.slice(0, -1), (parts.at(-1) ?? '') + opener];
}
