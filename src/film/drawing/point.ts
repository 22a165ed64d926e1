export interface Point {
	readonly x: number;
	readonly y: number;
}

export function point(x: number, y: number): Point {
	return { x, y };
}

export function add(a: Point, b: Point): Point {
	return { x: a.x + b.x, y: a.y + b.y };
}

export function subtract(a: Point, b: Point): Point {
	return { x: a.x - b.x, y: a.y - b.y };
}

export function scale(a: Point, factor: number): Point {
	return { x: a.x * factor, y: a.y * factor };
}

/** The point at `fraction` of the way from a to b. */
export function between(a: Point, b: Point, fraction: number): Point {
	return { x: a.x + (b.x - a.x) * fraction, y: a.y + (b.y - a.y) * fraction };
}

export function distance(a: Point, b: Point): number {
	return Math.hypot(b.x - a.x, b.y - a.y);
}

/** Turns a point around a centre; positive degrees turn clockwise on the screen, as in SVG. */
export function rotate(a: Point, degrees: number, centre: Point = { x: 0, y: 0 }): Point {
	const radians = (degrees * Math.PI) / 180;
	const cos = Math.cos(radians);
	const sin = Math.sin(radians);
	const x = a.x - centre.x;
	const y = a.y - centre.y;
	return { x: centre.x + x * cos - y * sin, y: centre.y + x * sin + y * cos };
}

/** Reads hand-placed outlines written as `'120,40 133,52 ...'`. */
export function points(text: string): Point[] {
	return text
		.trim()
		.split(/\s+/)
		.map((pair) => {
			const [x, y] = pair.split(',').map(Number);
			if (x === undefined || y === undefined || Number.isNaN(x + y)) {
				throw new Error(`"${pair}" is not a point. Write points as 120,40 133,52.`);
			}
			return { x, y };
		});
}
