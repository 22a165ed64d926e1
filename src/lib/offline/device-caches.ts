/**
 * What lies on a device, in the browser's Cache Storage: the scripts, styles and fonts of one build;
 * the pages an account visited; the lessons an account chose to keep; and the worker's own memory.
 */
export type DeviceCache =
	{ holds: 'build'; version: string } | { holds: 'pages' | 'kept'; account: string };

export const MEMORY_CACHE = 'cueline memory';

export function cacheName(cache: DeviceCache): string {
	return `cueline ${cache.holds} ${cache.holds === 'build' ? cache.version : cache.account}`;
}

/** Undefined for a cache that is none of these. */
function readCacheName(name: string): DeviceCache | undefined {
	const [, holds, of = ''] = /^cueline (build|pages|kept) (.+)$/.exec(name) ?? [];
	if (holds === 'build') return { holds, version: of };
	if (holds === 'pages' || holds === 'kept') return { holds, account: of };
	return undefined;
}

/** All of Cueline's caches that are there, but for its memory. */
export async function listCaches(): Promise<(DeviceCache & { name: string })[]> {
	return (await caches.keys()).flatMap((name) => {
		const cache = readCacheName(name);
		return cache === undefined ? [] : [{ ...cache, name }];
	});
}

/** A cache that is there; it is not made by looking into it. */
export async function openIfThere(cache: DeviceCache): Promise<Cache | undefined> {
	const name = cacheName(cache);
	return (await caches.has(name)) ? caches.open(name) : undefined;
}
