import { formatClock } from '#lib/shared/media-time.ts';
import type { Note } from './note.ts';

/** What an export is made of. `address` is the course's, absolute, without a slash at its end. */
export interface NotesToExport {
	courseTitle: string;
	address: string;
	lessons: readonly { slug: string; title: string; notes: readonly Note[] }[];
}

/** Notes as Markdown: a heading a lesson, a list entry a note with a link to its moment. */
export function toMarkdown({ courseTitle, address, lessons }: NotesToExport): string {
	const parts = lessons.map(({ slug, title, notes }) => {
		const entries = notes.map(({ atMs, body }) => {
			const moment = `[${formatClock(atMs / 1000)}](${momentAddress(address, slug, atMs)})`;
			return `- ${moment} ${escapeMarkdown(body).replaceAll('\n', '  \n  ')}`;
		});
		return `## ${escapeMarkdown(title)}\n\n${entries.join('\n')}\n`;
	});
	return [`# Notes: ${escapeMarkdown(courseTitle)}\n`, ...parts].join('\n');
}

/** Notes as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8). */
export function toCsv({ address, lessons }: NotesToExport): string {
	const header = ['Lesson', 'Time', 'Note', 'Link', 'Written', 'Changed'];
	const rows = lessons.flatMap(({ slug, title, notes }) =>
		notes.map((note) => [
			title,
			formatClock(note.atMs / 1000),
			note.body,
			momentAddress(address, slug, note.atMs),
			note.createdAt,
			note.updatedAt
		])
	);
	const lines = [header, ...rows].map((row) => row.map(quote).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function momentAddress(address: string, slug: string, atMs: number): string {
	return `${address}/${slug}?t=${atMs / 1000}`;
}

/**
 * Text that Markdown shows as it was written: no heading, list, link or HTML comes of it. Backslashes
 * before what means something anywhere, or at the start of a line (CommonMark 2.4); no indented code.
 */
function escapeMarkdown(text: string): string {
	return text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\\`*_[\]<>&~|$]/g, String.raw`\$&`)
		.replaceAll(/^[\t ]+/gm, '')
		.replaceAll(/^(\d*)([#+\-=.):])/gm, String.raw`$1\$2`);
}

/**
 * A field in quotes. One that a spreadsheet would run as a formula gets an apostrophe in front,
 * which it shows as text (OWASP, "CSV Injection").
 */
function quote(field: string): string {
	const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(field);
	const text = isFormula ? `'${field}` : field;
	return `"${text.replaceAll('"', '""')}"`;
}
