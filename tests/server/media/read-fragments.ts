/** When a fragment of an MP4 begins: its decode time, and the offset of its first sample from that. */
export interface Fragment {
	decodeSeconds: number;
	firstOffsetSeconds: number;
}

interface Box {
	type: string;
	body: Buffer;
}

const HAS_DATA_OFFSET = 0x1;
const HAS_FIRST_FLAGS = 0x4;
const HAS_DURATION = 0x100;
const HAS_SIZE = 0x200;
const HAS_FLAGS = 0x400;
const HAS_OFFSET = 0x800;

/** Reads what a browser's media source goes by: `tfdt` and `trun` of each fragment (ISO/IEC 14496-12). */
export function readFragments(mp4: Buffer): Fragment[] {
	const [moov] = boxes(mp4, 'moov');
	const mdhd = moov && descend(moov.body, ['trak', 'mdia', 'mdhd']);
	if (!mdhd) throw new Error('There is no track.');
	const unitsPerSecond = mdhd.readUInt32BE(mdhd.readUInt8(0) === 0 ? 12 : 20);
	return boxes(mp4, 'moof').map(({ body }) => {
		const tfdt = descend(body, ['traf', 'tfdt']);
		const trun = descend(body, ['traf', 'trun']);
		if (!tfdt || !trun) throw new Error('A fragment has no times.');
		return {
			decodeSeconds: Number(tfdt.readBigUInt64BE(4)) / unitsPerSecond,
			firstOffsetSeconds: firstOffset(trun) / unitsPerSecond
		};
	});
}

export function hasEditList(mp4: Buffer): boolean {
	return boxes(mp4, 'moov').some(({ body }) => descend(body, ['trak', 'edts']) !== undefined);
}

function firstOffset(trun: Buffer): number {
	const flags = trun.readUIntBE(1, 3);
	if (!(flags & HAS_OFFSET)) return 0;
	const before = [HAS_DATA_OFFSET, HAS_FIRST_FLAGS, HAS_DURATION, HAS_SIZE, HAS_FLAGS];
	return trun.readInt32BE(8 + 4 * before.filter((flag) => flags & flag).length);
}

function boxes(bytes: Buffer, type: string): Box[] {
	const found: Box[] = [];
	for (let at = 0; at + 8 <= bytes.length;) {
		const size = Math.max(8, bytes.readUInt32BE(at));
		const box = { type: bytes.toString('latin1', at + 4, at + 8) };
		if (box.type === type) found.push({ ...box, body: bytes.subarray(at + 8, at + size) });
		at += size;
	}
	return found;
}

function descend(bytes: Buffer, path: string[]): Buffer | undefined {
	return path.reduce<Buffer | undefined>(
		(inside, type) => inside && boxes(inside, type)[0]?.body,
		bytes
	);
}
