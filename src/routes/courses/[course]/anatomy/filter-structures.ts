import { foldText } from '#lib/transcript/words/fold-text.ts';

interface Region<Entry> {
	name: string;
	structures: readonly Entry[];
}

/** The structures of which a name or an alias has the query in it; regions without any are left out. */
export function filterStructures<Entry extends { name: string; aliases: readonly string[] }>(
	regions: readonly Region<Entry>[],
	query: string
): Region<Entry>[] {
	const wanted = foldText(query.trim()).text;
	const isMeant = ({ name, aliases }: Entry) =>
		[name, ...aliases].some((words) => foldText(words).text.includes(wanted));
	return regions
		.map(({ name, structures }) => ({ name, structures: structures.filter(isMeant) }))
		.filter(({ structures }) => structures.length > 0);
}
