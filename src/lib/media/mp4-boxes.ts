/** The bodies of the boxes of a type that follow one another in an MP4, or in the body of a box. The
 * last one may be cut off where the bytes end. */
export function boxes(inside: DataView, type: string): DataView[] {
	const found: DataView[] = [];
	for (let at = 0; at + 8 <= inside.byteLength;) {
		const size = Math.max(8, inside.getUint32(at));
		const end = Math.min(at + size, inside.byteLength);
		if (typeAt(inside, at + 4) === type) {
			found.push(new DataView(inside.buffer, inside.byteOffset + at + 8, end - at - 8));
		}
		at += size;
	}
	return found;
}

/** The body of the first box at the end of a path of types. */
export function descend(inside: DataView, path: readonly string[]): DataView | undefined {
	return path.reduce<DataView | undefined>((box, type) => box && boxes(box, type)[0], inside);
}

function typeAt(bytes: DataView, at: number): string {
	const letters = [0, 1, 2, 3].map((index) => bytes.getUint8(at + index));
	return String.fromCharCode(...letters);
}
