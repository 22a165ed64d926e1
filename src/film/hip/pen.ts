import type { Point } from '../drawing/point.ts';
import { midlineX } from './bones.ts';
import { toPicture, type View } from '../camera/view.ts';

/** Puts millimetres of the body into the picture, for the left side or its mirror image. */
export interface Pen {
	name: string;
	/** 1 for the left side of the body, -1 mirrored. */
	side: 1 | -1;
	scale: number;
	at: (p: Point) => Point;
	all: (outline: readonly Point[]) => Point[];
	/** Pixels for a line that is `width` wide in the usual view. */
	width: (width: number) => number;
}

export function createPen(view: View): Pen {
	return makePen(view.scale, 1, (p) => toPicture(view, p));
}

/** The same pen for the other side of the body. */
export function mirror(pen: Pen): Pen {
	return makePen(pen.scale, pen.side === 1 ? -1 : 1, (p) =>
		pen.at({ x: 2 * midlineX - p.x, y: p.y })
	);
}

function makePen(scale: number, side: 1 | -1, at: (p: Point) => Point): Pen {
	return {
		name: side === 1 ? 'left' : 'right',
		side,
		scale,
		at,
		all: (outline) => outline.map(at),
		width: (width) => width * Math.min(1.2, (scale / 2.3) ** 0.45)
	};
}
