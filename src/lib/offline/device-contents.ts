import { openIfThere } from './device-caches.ts';
import { measureRoom, type Room } from './device-room.ts';
import { listKeptLessons, type KeptLesson } from './kept-lesson.ts';
import { rememberedLessons, type RememberedLesson } from './kept-memory.ts';
import { readReader } from './reader.ts';

/** What is on this device for whoever reads here now. */
export interface DeviceContents {
	account: string;
	kept: readonly KeptLesson[];
	/** Lessons that were kept, and that the browser has cleared. */
	gone: readonly RememberedLesson[];
	/** Lessons that were visited: all but their videos can be read. */
	visited: readonly { address: string; title: string }[];
	room: Room | undefined;
}

/** Browser only. Undefined where a browser keeps nothing: private windows, plain http. */
export async function readDevice(): Promise<DeviceContents | undefined> {
	if (!('caches' in window)) return undefined;
	try {
		const account = await readReader();
		const kept = await listKeptLessons(account);
		const here = new Set(kept.map(({ address }) => address));
		const gone = rememberedLessons(account).filter(({ address }) => !here.has(address));
		const visited = (await readVisited(account)).filter(({ address }) => !here.has(address));
		return { account, kept, gone, visited, room: await measureRoom() };
	} catch {
		return undefined;
	}
}

async function readVisited(account: string): Promise<{ address: string; title: string }[]> {
	const cache = await openIfThere({ holds: 'pages', account });
	const keys = (await cache?.keys()) ?? [];
	const lessons = keys
		.map(({ url }) => new URL(url).pathname)
		.filter((path) => /^\/courses\/[^/]+\/[^/]+$/.test(path));
	const pages = await Promise.all(
		lessons.map(async (address) => {
			const html = await (await cache?.match(address))?.text();
			const { title } = new DOMParser().parseFromString(html ?? '', 'text/html');
			return { address, title: title.replace(/ - Cueline$/, '').replace(/ - .*$/, '') };
		})
	);
	return pages.reverse();
}
