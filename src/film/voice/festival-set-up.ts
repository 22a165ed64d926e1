import { pronunciation } from './pronunciation.ts';

const voice = `(voice_cmu_us_slt_arctic_hts)
(set! hts_engine_params
  (list (assoc_string "-m" hts_engine_params) '("-g" 0.0) '("-b" 0.15) '("-u" 0.5) '("-r" 0.94)))`;

/** What festival runs before it speaks: which voice, its pace, and how the words are said that it is
 * taught, by default all of them. */
export function festivalSetUp(taughtWords: readonly string[] = Object.keys(pronunciation)): string {
	const entries = taughtWords.map(
		(word) => `(lex.add.entry '("${word}" nil ${pronunciation[word] ?? 'nil'}))`
	);
	return [voice, ...entries, ''].join('\n');
}

/** The words of a text that festival is taught. */
export function taughtWordsIn(text: string): string[] {
	const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
	return Object.keys(pronunciation).filter((word) => words.has(word));
}

/** A text as festival's Scheme writes it. */
export function quote(text: string): string {
	return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
