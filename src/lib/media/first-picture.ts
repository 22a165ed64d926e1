import { boxes, descend } from './mp4-boxes.ts';

const PACKET_BYTES = 188;
const SYNC = 0x47;
const CLOCK_HERTZ = 90_000;

/**
 * The presentation time, in seconds of the file's own clock, of the first picture of a stream:
 * fragmented MP4 with its initialisation section (ISO/IEC 14496-12), or an MPEG transport stream
 * (ISO/IEC 13818-1). Edit lists are left out, as browsers do when they are fed fragments. Undefined
 * where it cannot be read.
 */
export function findFirstPicture(bytes: Uint8Array): number | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return bytes[0] === SYNC ? inTransportStream(view) : inFragments(view);
	} catch (error) {
		// It says more than it holds.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

const HAS_DATA_OFFSET = 0x1;
const HAS_FIRST_FLAGS = 0x4;
const HAS_DURATION = 0x100;
const HAS_SIZE = 0x200;
const HAS_FLAGS = 0x400;
const HAS_OFFSET = 0x800;
const VIDEO = 0x76696465;

function inFragments(file: DataView): number | undefined {
	const track = boxes(file, 'moov')
		.flatMap((moov) => boxes(moov, 'trak'))
		.find((trak) => descend(trak, ['mdia', 'hdlr'])?.getUint32(8) === VIDEO);
	const header = track && descend(track, ['tkhd']);
	const clock = track && descend(track, ['mdia', 'mdhd']);
	if (!header || !clock) return undefined;
	const id = header.getUint32(header.getUint8(0) === 0 ? 12 : 20);
	const unitsPerSecond = clock.getUint32(clock.getUint8(0) === 0 ? 12 : 20);
	for (const part of boxes(file, 'moof').flatMap((moof) => boxes(moof, 'traf'))) {
		const decodeTime = descend(part, ['tfdt']);
		const run = descend(part, ['trun']);
		if (descend(part, ['tfhd'])?.getUint32(4) !== id || !decodeTime || !run) continue;
		const isLong = decodeTime.getUint8(0) === 1;
		const decoded = isLong ? Number(decodeTime.getBigUint64(4)) : decodeTime.getUint32(4);
		return (decoded + firstOffset(run)) / unitsPerSecond;
	}
	return undefined;
}

/** By how much the first sample of a `trun` is shown after it is decoded. */
function firstOffset(run: DataView): number {
	const flags = run.getUint32(0) & 0xffffff;
	if (!(flags & HAS_OFFSET)) return 0;
	const before = [HAS_DATA_OFFSET, HAS_FIRST_FLAGS, HAS_DURATION, HAS_SIZE, HAS_FLAGS];
	return run.getInt32(8 + 4 * before.filter((flag) => flags & flag).length);
}

function inTransportStream(file: DataView): number | undefined {
	for (let at = 0; at + PACKET_BYTES <= file.byteLength; at += PACKET_BYTES) {
		if (file.getUint8(at) !== SYNC) return undefined;
		const isStart = (file.getUint8(at + 1) & 0x40) !== 0;
		const hasPayload = (file.getUint8(at + 3) & 0x10) !== 0;
		if (!isStart || !hasPayload) continue;
		const hasAdaptation = (file.getUint8(at + 3) & 0x20) !== 0;
		const payload = at + 4 + (hasAdaptation ? 1 + file.getUint8(at + 4) : 0);
		if (payload + 14 > at + PACKET_BYTES) continue;
		const isVideo = file.getUint32(payload) >>> 4 === 0x1e;
		const hasTime = (file.getUint8(payload + 7) & 0x80) !== 0;
		if (isVideo && hasTime) return timestamp(file, payload + 9) / CLOCK_HERTZ;
	}
	return undefined;
}

/** 33 bits in five bytes, with marker bits between them. */
function timestamp(file: DataView, at: number): number {
	const high = (file.getUint8(at) >> 1) & 0x7;
	const middle = file.getUint16(at + 1) >> 1;
	const low = file.getUint16(at + 3) >> 1;
	return high * 2 ** 30 + middle * 2 ** 15 + low;
}
