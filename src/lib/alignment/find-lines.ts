/**
 * The line of a text, from 1, in which each of its phrases begins. Only letters and digits are
 * compared, so that marks of Markdown do not matter; a phrase that is not found has the line of the
 * one before.
 */
export function findLines(source: string, phrases: readonly string[]): number[] {
	let letters = '';
	const lineOf: number[] = [];
	for (const [index, line] of source.split(/\r\n?|\n/).entries()) {
		const kept = lettersOf(line);
		letters += kept;
		for (let n = 0; n < kept.length; n++) lineOf.push(index + 1);
	}
	let from = 0;
	let line = 1;
	return phrases.map((phrase) => {
		const wanted = lettersOf(phrase);
		const at = wanted === '' ? -1 : letters.indexOf(wanted, from);
		if (at >= 0) {
			line = lineOf[at] ?? line;
			from = at + wanted.length;
		}
		return line;
	});
}

function lettersOf(text: string): string {
	return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
