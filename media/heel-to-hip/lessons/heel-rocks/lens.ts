import { drawnLine } from '#film/drawing/draw-on.ts';
import { palette } from '#film/drawing/palette.ts';
import { between, distance, type Point } from '#film/drawing/point.ts';
import { circle, element, fade, group } from '#film/drawing/svg.ts';
import { toPicture, type View } from '#film/figure/frame.ts';

export interface Lens {
	/** Unique in the frame. */
	id: string;
	centre: Point;
	radius: number;
	/** What it shows the surroundings of, in the figure's space. */
	target: Point;
	pixelsPerCentimetre: number;
}

/** The view in which a lens sees the figure. */
export function lensView({ centre, target, pixelsPerCentimetre }: Lens): View {
	return {
		pixelsPerCentimetre,
		floor: {
			x: centre.x - target.x * pixelsPerCentimetre,
			y: centre.y + target.y * pixelsPerCentimetre
		}
	};
}

/** A round window above the figure, tied to the place it shows. `open` 0 to 1. */
export function drawLens(
	lens: Lens,
	{ view, open, draw }: { view: View; open: number; draw: (view: View) => string }
): string {
	if (open <= 0) return '';
	const { id, centre, radius } = lens;
	const at = toPicture(view, lens.target);
	const edge = between(centre, at, radius / distance(centre, at));
	const clip = element('clipPath', { id }, circle(centre, radius, {}));
	return (
		drawnLine([at, edge], open, { stroke: palette.inkSoft, 'stroke-width': 2.4 }) +
		fade(
			open,
			clip +
				circle(centre, radius, { fill: '#FCF9F2' }) +
				group({ 'clip-path': `url(#${id})` }, draw(lensView(lens))) +
				circle(centre, radius, { fill: 'none', stroke: palette.ink, 'stroke-width': 3 })
		)
	);
}
