import type { Point } from '../drawing/point.ts';
import { circle, element, group, type Attributes } from '../drawing/svg.ts';

/** A round window on the picture. */
export interface Inset {
	/** Unique in the frame. */
	id: string;
	centre: Point;
	radius: number;
}

/** Another drawing in a round window; what leaves the window is cut off. `edge` is its rim's line. */
export function drawInset(
	{ id, centre, radius }: Inset,
	content: string,
	edge: Attributes
): string {
	return (
		element('clipPath', { id }, circle(centre, radius, {})) +
		circle(centre, radius, { fill: '#FCF9F2' }) +
		group({ 'clip-path': `url(#${id})` }, content) +
		circle(centre, radius, { fill: 'none', ...edge })
	);
}
