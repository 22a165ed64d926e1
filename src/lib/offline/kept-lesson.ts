import { cacheName, openIfThere } from './device-caches.ts';

/** A lesson that is on this device, or on its way to it. */
export interface KeptLesson {
	/** Such as `/courses/heel-to-hip/ball-and-socket`. */
	address: string;
	title: string;
	courseTitle: string;
	videoId: string;
	/** Lines of the picture. */
	height: number;
	/** What is here of it. */
	bytes: number;
	/** What it will be, about, until it is all here. */
	totalBytes: number;
	isComplete: boolean;
}

/** Keeps the lessons' records apart from their pages. */
const RECORDS = '/on-this-device';

/** An account's kept lessons, in the order they were kept. */
export async function listKeptLessons(account: string): Promise<KeptLesson[]> {
	const cache = await openIfThere({ holds: 'kept', account });
	const lessons: KeptLesson[] = [];
	for (const key of (await cache?.keys()) ?? []) {
		if (!new URL(key.url).pathname.startsWith(`${RECORDS}/`)) continue;
		const record = await cache?.match(key);
		if (record !== undefined) lessons.push((await record.json()) as KeptLesson);
	}
	return lessons;
}

export async function findKeptLesson(
	account: string,
	address: string
): Promise<KeptLesson | undefined> {
	const cache = await openIfThere({ holds: 'kept', account });
	const record = await cache?.match(RECORDS + address);
	return record && ((await record.json()) as KeptLesson);
}

/** @throws QuotaExceededError when the browser has no more room. */
export async function recordLesson(cache: Cache, lesson: KeptLesson): Promise<void> {
	await cache.put(RECORDS + lesson.address, Response.json(lesson));
}

/** Takes a lesson off this device, with all that only it needs. */
export async function removeKeptLesson(account: string, lesson: KeptLesson): Promise<void> {
	const name = cacheName({ holds: 'kept', account });
	const others = (await listKeptLessons(account)).filter(
		({ address }) => address !== lesson.address
	);
	const course = lesson.address.slice(0, lesson.address.lastIndexOf('/'));
	const isLastOfCourse = !others.some(({ address }) => isBelow(address, course));
	const hasOwnVideo = !others.some(({ videoId }) => videoId === lesson.videoId);
	const places = [
		lesson.address,
		RECORDS + lesson.address,
		...(hasOwnVideo ? [`/media/${lesson.videoId}`] : []),
		...(isLastOfCourse ? [course] : [])
	];
	// One by one, even when nothing stays: a cache that is deleted lingers while a page knows it.
	const cache = await caches.open(name);
	for (const key of await cache.keys()) {
		const { pathname } = new URL(key.url);
		if (places.some((place) => isBelow(pathname, place))) await cache.delete(key);
	}
	if (others.length === 0) await caches.delete(name);
}

function isBelow(pathname: string, place: string): boolean {
	return pathname === place || pathname.startsWith(`${place}/`);
}
