export type SplitCommand = { ok: true; words: string[] } | { ok: false; message: string };

/**
 * Splits a command's template into its words: parted by spaces, and kept together inside '...' or
 * "...". No shell runs it, so nothing else has a meaning. `{audio}` must be in it.
 */
export function splitCommand(template: string): SplitCommand {
	const words: string[] = [];
	const piece = /\s*((?:'[^']*'|"[^"]*"|[^\s'"])+)/y;
	const text = template.trim();
	while (piece.lastIndex < text.length) {
		const at = piece.lastIndex;
		const word = piece.exec(text)?.[1];
		if (word === undefined) {
			return { ok: false, message: `It has a quote that is not closed: ${text.slice(at).trim()}` };
		}
		words.push(
			word.replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => {
				return single ?? double ?? '';
			})
		);
	}
	if (words.length === 0) return { ok: false, message: 'It is empty.' };
	if (!words.slice(1).some((word) => word.includes('{audio}'))) {
		return { ok: false, message: 'It does not say where the recording goes: {audio}.' };
	}
	return { ok: true, words };
}
