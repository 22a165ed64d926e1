import { afterEach, describe, expect, it } from 'vitest';
import { answerFromParts, PART_BYTES, putPart } from '#lib/offline/file-parts.ts';

const NAME = 'parts under test';
const KEY = '/media/v1/video/360p.mp4';
const SIZE = 2 * PART_BYTES + 1000;
const FILE = new Uint8Array(SIZE).map((_, index) => (index * 31 + (index >> 9)) % 251);

afterEach(async () => {
	await caches.delete(NAME);
});

async function keepParts(...indexes: number[]): Promise<Cache> {
	const cache = await caches.open(NAME);
	for (const index of indexes) {
		const bytes = FILE.subarray(index * PART_BYTES, (index + 1) * PART_BYTES);
		const part = { blob: new Blob([bytes]), contentType: 'video/mp4', fileBytes: SIZE };
		await putPart(cache, KEY, index, part);
	}
	return cache;
}

async function read(cache: Cache, range: string | null) {
	const answer = await answerFromParts(cache, KEY, range);
	const bytes = new Uint8Array((await answer?.arrayBuffer()) ?? []);
	return { status: answer?.status, headers: answer?.headers, bytes };
}

describe('answerFromParts', () => {
	it.each([
		[0, 0],
		[0, PART_BYTES - 1],
		[PART_BYTES - 1, PART_BYTES],
		[PART_BYTES, 2 * PART_BYTES - 1],
		[1, SIZE - 2],
		[2 * PART_BYTES, SIZE - 1],
		[SIZE - 1, SIZE - 1]
	])('gives the bytes from %i to %i as a server would', async (first, last) => {
		const cache = await keepParts(0, 1, 2);
		const { status, headers, bytes } = await read(cache, `bytes=${first}-${last}`);
		expect(status).toBe(206);
		expect(headers?.get('content-range')).toBe(`bytes ${first}-${last}/${SIZE}`);
		expect(bytes.length).toBe(last + 1 - first);
		expect(bytes.every((byte, index) => byte === FILE[first + index])).toBe(true);
	});

	it('gives the whole file where no range is asked for', async () => {
		const { status, headers, bytes } = await read(await keepParts(0, 1, 2), null);
		expect([status, headers?.get('content-type'), bytes.length]).toEqual([200, 'video/mp4', SIZE]);
	});

	it('refuses a range beyond the end', async () => {
		const { status, headers } = await read(await keepParts(0), `bytes=${SIZE}-`);
		expect([status, headers?.get('content-range')]).toEqual([416, `bytes */${SIZE}`]);
	});

	it('answers nothing where a part is missing', async () => {
		const { status } = await read(await keepParts(0, 2), `bytes=0-${PART_BYTES}`);
		expect(status).toBeUndefined();
	});
});
