import type { SearchResults } from '#lib/search/search-results.ts';

/** What a search came to, in a sentence; empty where nothing was searched for. */
export function tellResults(query: string, results: SearchResults): string {
	if (query === '') return '';
	if (results.count === 0) return `Nothing here has “${shorten(query)}”.`;
	const { structures, modules, lessons } = results;
	const places = results.count - structures.length - modules.length;
	const parts = [
		tellCount(structures.length, 'structure'),
		tellCount(modules.length, 'part'),
		places === 0 ? '' : `${tellCount(places, 'place')} in ${tellCount(lessons.length, 'lesson')}`
	].filter((part) => part !== '');
	return `${parts.join(', ')}${results.isCut ? ': the best of more. Another word finds fewer.' : ''}`;
}

function tellCount(count: number, what: string): string {
	return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

function shorten(query: string): string {
	return query.length > 60 ? `${query.slice(0, 60)}…` : query;
}
