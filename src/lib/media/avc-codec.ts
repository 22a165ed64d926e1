/**
 * The RFC 6381 name of the H.264 stream in an MP4's initialisation section, for instance
 * `avc1.64001f`: profile, constraints and level from its `avcC` box (ISO/IEC 14496-15, 5.3.3).
 * Undefined when there is none.
 */
export function readAvcCodec(initialisation: Uint8Array): string | undefined {
	const box = [0x61, 0x76, 0x63, 0x43];
	for (let at = 0; at + 8 <= initialisation.length; at += 1) {
		if (!box.every((byte, offset) => initialisation[at + offset] === byte)) continue;
		const parameters = initialisation.subarray(at + 5, at + 8);
		return `avc1.${[...parameters].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
	}
	return undefined;
}
