import { drawnLine } from '../drawing/draw-on.ts';
import { palette } from '../drawing/palette.ts';
import { between, distance, type Point } from '../drawing/point.ts';
import { fade } from '../drawing/svg.ts';
import { drawInset, type Inset } from './inset.ts';
import { lookAt, toPicture, type View } from './view.ts';

/** A round window that shows a place of the same drawing larger. */
export interface Lens extends Inset {
	/** What it shows the surroundings of, in the drawing's space. */
	target: Point;
	/** Pixels of the picture for one unit of the space. */
	scale: number;
}

/** The view in which a lens sees the drawing. */
export function lensView({ centre, target, scale }: Lens): View {
	return lookAt(target, scale, centre);
}

/** A lens tied by a line to the place it shows. `open` 0..1. */
export function drawLens(
	lens: Lens,
	{ view, open, draw }: { view: View; open: number; draw: (view: View) => string }
): string {
	if (open <= 0) return '';
	const { centre, radius } = lens;
	const at = toPicture(view, lens.target);
	const edge = between(centre, at, radius / distance(centre, at));
	return (
		drawnLine([at, edge], open, { stroke: palette.inkSoft, 'stroke-width': 2.4 }) +
		fade(open, drawInset(lens, draw(lensView(lens)), { stroke: palette.ink, 'stroke-width': 3 }))
	);
}
