import { execFileSync } from 'node:child_process';
import { festivalSetUp, quote } from '#film/voice/festival-set-up.ts';

const PROGRAM = 'festival';

/** A word as festival says it in its phrase: phones of each syllable, the stressed ones in capitals,
 * as `t r ow - K AE N - t er`. */
export interface Pronounced {
	word: string;
	phones: string;
	phrase: string;
}

/** Everything festival does to a text before it makes sound, with what it was taught. */
const sayWords = `(define (say_words text)
  (let ((utt (eval (list 'Utterance 'Text text))))
    (mapcar (lambda (step) (step utt))
      (list Initialize Text Token_POS Token POS Phrasify Word Pauses Intonation PostLex))
    (mapcar (lambda (word)
      (format t "%s" (downcase (item.name word)))
      (mapcar (lambda (syllable)
        (format t "/%s" (item.feat syllable 'stress))
        (mapcar (lambda (phone) (format t " %s" (item.name phone))) (item.daughters syllable)))
        (item.daughters (item.relation word 'SylStructure)))
      (format t "\\n"))
      (utt.relation.items utt 'Word))
    (format t "\\n")))
`;

/** What the lessons' voice says for the words of these phrases. Throws when festival fails. */
export function pronounce(phrases: readonly string[]): Pronounced[] {
	const calls = phrases.map((phrase) => `(say_words ${quote(phrase)})\n`);
	const answers = ask(festivalSetUp() + sayWords + calls.join('')).split('\n\n');
	return phrases.flatMap((phrase, index) =>
		(answers[index] ?? '')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => {
				const [word = '', ...syllables] = line.split('/');
				return { word, phones: syllables.map(readSyllable).join(' - '), phrase };
			})
	);
}

/** Those of the words that festival's own dictionary does not have: it guesses them by their letters. */
export function findGuessed(words: readonly string[]): string[] {
	const calls = words.map((word) => `(format t "%l\\n" (lex.lookup_all ${quote(word)}))\n`);
	const entries = ask(festivalSetUp([]) + calls.join('')).split('\n');
	return words.filter((_, index) => entries[index] === 'nil');
}

function readSyllable(text: string): string {
	const phones = text.slice(2);
	return text.startsWith('1') ? phones.toUpperCase() : phones;
}

function ask(script: string): string {
	return execFileSync(PROGRAM, ['--pipe'], { input: script, encoding: 'utf8' });
}
