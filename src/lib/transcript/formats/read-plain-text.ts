import { breakAfter } from '../words/break-after.ts';
import { divideIntoLines, type LinePiece } from '../words/divide-into-lines.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { textWidth } from '../words/text-width.ts';
import { isSpacedBetween, splitUnspaced } from '../words/unspaced-scripts.ts';

/** A stretch of a text that is shown at once: two rows of a caption, at most 84 columns. */
export interface Phrase {
	/** Parted by single spaces. */
	text: string;
	speaker?: string;
}

export interface PlainText {
	/** BCP 47, when the head of a Markdown file says it (`language:` or `lang:`). */
	language?: string;
	/** In the order they are spoken. A paragraph ends with its last phrase. */
	phrases: Phrase[];
}

interface Paragraph {
	text: string;
	speaker?: string;
}

const FRONT_MATTER = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** `Mary:`, `DR. KAY:`, `Speaker 1:`, up to four words that begin with a capital or a number. */
const SPEAKER =
	/^((?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,30})(?: [\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.'’-]{0,30}){0,3})[:：](?:\s+|$)/u;
/** A time in front of a paragraph, as services that sell transcripts set it: `[00:01:02]`. */
const TIME = /^(?:[[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]|\d{1,2}:\d{2}(?::\d{2})?)\s+/;

/**
 * Reads a text without times, plain or Markdown, as phrases to be spoken: parted where sentences and
 * clauses end. Paragraphs are parted by blank lines; `Name:` before one names who speaks from there
 * on, when the text begins with such a name (a title may stand before it) or has it twice. Never throws.
 */
export function readPlainText(source: string): PlainText {
	const lines = source
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.replaceAll('\0', '');
	const head = FRONT_MATTER.exec(lines)?.[1];
	const language = /^lang(?:uage)?:\s*["']?([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)["']?\s*$/m.exec(
		head ?? ''
	)?.[1];
	const body = head === undefined ? lines : lines.replace(FRONT_MATTER, '');
	const phrases = toParagraphs(stripMarkdown(body)).flatMap(toPhrases);
	return { ...(language ? { language } : {}), phrases };
}

function toParagraphs(text: string): Paragraph[] {
	const lines = text.split('\n').map((line) => line.trim().replace(TIME, ''));
	const labels = lines.flatMap((line) => SPEAKER.exec(line)?.[1] ?? []);
	const isDialogue = lines
		.filter((line) => line !== '')
		.slice(0, 2)
		.some((line) => SPEAKER.test(line));
	const isSpeaker = (label: string) =>
		isDialogue || labels.indexOf(label) !== labels.lastIndexOf(label);
	const paragraphs: Paragraph[] = [];
	let speaker: string | undefined;
	let isOpen = false;
	for (const line of lines) {
		const [label, name = ''] = SPEAKER.exec(line) ?? [];
		const isTurn = label !== undefined && isSpeaker(name);
		if (isTurn) speaker = name;
		const said = isTurn ? line.slice(label.length) : line;
		const paragraph = paragraphs.at(-1);
		if (!isTurn && isOpen && paragraph && said !== '') paragraph.text += `\n${said}`;
		else if (said !== '' || isTurn) {
			paragraphs.push({ text: said, ...(speaker === undefined ? {} : { speaker }) });
		}
		isOpen = line !== '';
	}
	return paragraphs;
}

function toPhrases({ text, speaker }: Paragraph): Phrase[] {
	const plain = text
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.reduce((said, line) => said + (isSpacedBetween(said, line) ? ' ' : '') + line)
		.trim();
	const pieces = toPieces(plain);
	let from = 0;
	return divideIntoLines(pieces).map((end) => {
		const to = pieces[end - 1]?.to ?? plain.length;
		const phrase = plain.slice(from, to).trim();
		from = to;
		return { text: phrase, ...(speaker === undefined ? {} : { speaker }) };
	});
}

/** Words, with what stands about them; where they are written without spaces, those a dictionary knows. */
function toPieces(text: string): (LinePiece & { to: number })[] {
	const words = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
		const parts = splitUnspaced(word);
		let to = index;
		return parts.map((part, place) => {
			to += part.length;
			return { part, to, isSpaced: place === 0 && index > 0 };
		});
	});
	return words.map(({ part, to, isSpaced }, index) => ({
		to,
		isSpaced,
		width: textWidth(part),
		breakAfter: breakAfter(part, words[index + 1]?.part)
	}));
}
