/** A rectangle in the units of a picture, from its top left. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What follows a command: x and y of points, lengths and angles (n), flags (f). */
type Argument = 'x' | 'y' | 'n' | 'f';

const POINT: readonly Argument[] = ['x', 'y'];
const ARGUMENTS: Readonly<Record<string, readonly Argument[]>> = {
	M: POINT,
	L: POINT,
	H: ['x'],
	V: ['y'],
	C: [...POINT, ...POINT, ...POINT],
	S: [...POINT, ...POINT],
	Q: [...POINT, ...POINT],
	T: POINT,
	A: ['n', 'n', 'n', 'f', 'f', ...POINT],
	Z: []
};

/**
 * Reads SVG path data (https://www.w3.org/TR/SVG2/paths.html#PathData): the box of each of its
 * subpaths, in order, round their points and control points, within which a curve stays. Undefined
 * when it is no path data. Of an arc only the ends are taken.
 */
export function readPathBoxes(shape: string): Box[] | undefined {
	const read = createReader(shape);
	const boxes: Box[] = [];
	let at: [x: number, y: number] = [0, 0];
	let start = at;
	let command = '';
	while (!read.isAtEnd()) {
		const letter = read.command();
		// Numbers that follow on repeat the command; after a move they are lines.
		command = letter ?? { M: 'L', m: 'l' }[command] ?? command;
		const pattern = ARGUMENTS[command.toUpperCase()];
		if (pattern === undefined || (letter === undefined && pattern.length === 0)) return undefined;
		const isMove = command.toUpperCase() === 'M';
		if (boxes.length === 0 && !isMove) return undefined;

		const origin = command === command.toLowerCase() ? at : ([0, 0] as const);
		const points = readPoints(read, pattern, { origin, at });
		if (points === undefined) return undefined;
		at = points.at(-1) ?? start;
		if (isMove) {
			start = at;
			boxes.push({ left: at[0], top: at[1], right: at[0], bottom: at[1] });
		}
		for (const point of points) boxes.splice(-1, 1, around(boxes.at(-1), point));
	}
	return boxes.length === 0 ? undefined : boxes;
}

/** How much of the picture's plane a box takes. */
export function areaOf({ left, top, right, bottom }: Box): number {
	return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** What two boxes share; of no area where they are apart. */
export function overlapOf(a: Box, b: Box): Box {
	return {
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom)
	};
}

type Reader = ReturnType<typeof createReader>;

/** Answers the points that a command's arguments name, or undefined where an argument is missing. */
function readPoints(
	read: Reader,
	pattern: readonly Argument[],
	{ origin, at }: { origin: readonly [number, number]; at: readonly [number, number] }
): [number, number][] | undefined {
	const points: [number, number][] = [];
	for (const [index, kind] of pattern.entries()) {
		const value = kind === 'f' ? read.flag() : read.number();
		if (value === undefined) return undefined;
		if (kind === 'x') points.push([origin[0] + value, at[1]]);
		if (kind !== 'y') continue;
		const x = pattern[index - 1] === 'x' ? (points.pop()?.[0] ?? 0) : at[0];
		points.push([x, origin[1] + value]);
	}
	return points;
}

function around(box: Box | undefined, [x, y]: readonly [number, number]): Box {
	const { left, top, right, bottom } = box ?? { left: x, top: y, right: x, bottom: y };
	return {
		left: Math.min(left, x),
		top: Math.min(top, y),
		right: Math.max(right, x),
		bottom: Math.max(bottom, y)
	};
}

function createReader(shape: string) {
	let offset = 0;
	const take = (token: RegExp): string | undefined => {
		token.lastIndex = offset;
		const [found] = token.exec(shape) ?? [];
		if (found !== undefined) offset += found.length;
		return found;
	};
	const skip = () => take(/[\s,]*/y);
	return {
		isAtEnd() {
			skip();
			return offset >= shape.length;
		},
		command: () => take(/[a-z]/iy),
		number() {
			skip();
			const text = take(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iy);
			return text === undefined ? undefined : Number(text);
		},
		/** One character, which the next number may follow at once. */
		flag() {
			skip();
			const text = take(/[01]/y);
			return text === undefined ? undefined : Number(text);
		}
	};
}
