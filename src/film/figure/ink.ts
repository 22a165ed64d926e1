import { closedCurve, openCurve } from '../drawing/curve.ts';
import { drawnLine } from '../drawing/draw-on.ts';
import { line, palette } from '../drawing/palette.ts';
import { between, type Point } from '../drawing/point.ts';
import { fade, path } from '../drawing/svg.ts';
import type { Muscle } from './muscles.ts';
import { allToPicture, type View } from '../camera/view.ts';

/** The view in which lines have the palette's widths. */
const plainPixelsPerCentimetre = 4;

/** Lines grow with the picture, but less than it does. */
export function lineFactor(view: View): number {
	return (view.scale / plainPixelsPerCentimetre) ** 0.45;
}

/** A closed outline of the figure's space and its colour. */
export interface Shape {
	outline: readonly Point[];
	fill: string;
	/** Colours what other shapes outline, as a neck above a neckline. */
	isPatch?: boolean;
}

/** Several closed shapes as one body: every outline first, then every filling, so that no line is
 * left where the shapes overlap. Later shapes lie over earlier ones. */
export function silhouette(shapes: readonly Shape[], view: View): string {
	const curves = shapes.map((shape) => ({
		...shape,
		d: closedCurve(allToPicture(view, shape.outline))
	}));
	const width = line.outline * 1.7 * lineFactor(view);
	const outlines = curves
		.filter(({ isPatch }) => !isPatch)
		.map(({ d }) => path(d, { stroke: palette.ink, 'stroke-width': width }));
	const fillings = curves.map(({ d, fill }) => path(d, { fill }));
	return outlines.join('') + fillings.join('');
}

/** Shapes that all have one colour. */
export function inColor(outlines: readonly Point[][], fill: string): Shape[] {
	return outlines.map((outline) => ({ outline, fill }));
}

/** One bone: filled and outlined. `width` is the line's, in pixels of the picture. */
export function bone(
	outline: readonly Point[],
	view: View,
	{ fill = palette.bone, width = boneLine(view) }: { fill?: string; width?: number } = {}
): string {
	return path(closedCurve(allToPicture(view, outline)), {
		fill,
		stroke: palette.ink,
		'stroke-width': width
	});
}

function boneLine(view: View): number {
	return line.detail * 0.86 * lineFactor(view);
}

export interface LineLook {
	color?: string;
	/** At the plain view, in pixels of the picture. */
	width?: number;
	/** As in SVG's stroke-dasharray. */
	dashes?: string;
}

/** A line of the drawing through the figure's points. */
export function stroke(
	points: readonly Point[],
	view: View,
	{ color = palette.ink, width = line.detail, dashes }: LineLook = {}
): string {
	return path(openCurve(allToPicture(view, points)), {
		stroke: color,
		'stroke-width': width * lineFactor(view),
		'stroke-dasharray': dashes
	});
}

/** How much of a muscle is seen; both 0..1. It grows from its last section to its first. */
export interface MuscleLook {
	opacity: number;
	grown: number;
}

/** A muscle as fibres side by side, their strength alternating a little. */
export function fibres(
	muscle: Muscle,
	view: View,
	{ count, look }: { count: number; look: MuscleLook }
): string {
	const strokes = Array.from({ length: count }, (_, index) => {
		const across = count === 1 ? 0.5 : index / (count - 1);
		const along = muscle.map(([from, to]) => between(from, to, across));
		return drawnLine(allToPicture(view, along).reverse(), look.grown, {
			stroke: palette.muscle,
			'stroke-width': 3 * lineFactor(view),
			opacity: index % 2 === 0 ? 0.8 : 0.55
		});
	});
	return fade(look.opacity, strokes.join(''));
}
