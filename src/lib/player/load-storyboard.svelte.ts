import { parseStoryboard, type Tile } from './storyboard.ts';

const loading: Partial<Record<string, Promise<Tile[]>>> = {};

/** Fetches a storyboard once a page. None where it cannot be had: the bar works without. */
export function loadStoryboard(address: string): Promise<Tile[]> {
	return (loading[address] ??= fetchTiles(address));
}

async function fetchTiles(address: string): Promise<Tile[]> {
	try {
		const response = await fetch(address);
		return response.ok ? parseStoryboard(await response.text(), response.url) : [];
	} catch {
		loading[address] = undefined;
		return [];
	}
}
