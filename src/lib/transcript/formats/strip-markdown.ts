const FENCE = /^(?:`{3,}|~{3,})/;

/**
 * Reads Markdown as the text it shows (CommonMark, and GitHub's tables): without the signs of
 * headings, lists, quotations, emphasis, links, code and comments. A heading, a list item and a table
 * row become paragraphs of their own. Plain text stays as it is.
 */
export function stripMarkdown(source: string): string {
	let isCode = false;
	const lines = source
		.replace(/<!--[^]*?(?:-->|$)/g, '')
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.flatMap((line) => {
			if (FENCE.test(line)) {
				isCode = !isCode;
				return [''];
			}
			return isCode ? [line] : stripLine(line);
		});
	return lines.join('\n');
}

function stripLine(line: string): string[] {
	const isRule = /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,}|=+|-+)$/.test(line);
	const isTableRule = /^[|: -]*-{3}[|: -]*$/.test(line) && line.includes('|');
	const isReference = /^\[[^\][]+\]: /.test(line);
	if (isRule || isTableRule || isReference) return [''];
	const quoted = line.replace(/^(?:> ?)+/, '');
	const heading = /^#{1,6}(?: (.*))?$/.exec(quoted);
	if (heading) return ['', stripInline(heading[1]?.replace(/ ?#+$/, '') ?? ''), ''];
	const item = /^(?:[-*+]|\d{1,2}[.)]) (?:\[[ xX]\] )?(.*)$/.exec(quoted);
	if (item) return ['', stripInline(item[1] ?? '')];
	const row = /^\|(.*)\|$/.exec(quoted);
	if (row) return ['', stripInline((row[1] ?? '').replaceAll('|', ' ')), ''];
	return [stripInline(quoted)];
}

function stripInline(text: string): string {
	return text
		.replace(/!\[[^\][]*\](?:\([^()]*\)|\[[^\][]*\])/g, '')
		.replace(/\[\^[^\][]+\]/g, '')
		.replace(/\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g, '$1')
		.replace(/<(?:https?:|mailto:)[^<>\s]*>/g, '')
		.replace(/<\/?[a-zA-Z][^<>]*>/g, '')
		.replace(/(\*{1,3}|~~)(?=\S)([^*~]*?\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*?\S)\1(?![\p{L}\p{N}_])/gu, '$2')
		.replace(/(`+)([^`]+)\1/g, '$2')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
