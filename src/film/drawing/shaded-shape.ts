import { line, palette } from './palette.ts';
import { element, group, path } from './svg.ts';

interface ShadedShape {
	/** Unique in the frame. */
	id: string;
	/** Path data; holes are cut by the even-odd rule. */
	d: string;
	fill?: string;
	shade?: string;
	/** How far the shade reaches in from the lower right edges, in pixels; 0 for none. */
	depth?: number;
	outline?: number;
}

/** A shape with its outline and a soft band of shade along its lower right edges, as if light came
 * from the upper left: what makes a flat outline a rounded bone. */
export function shadedShape(shape: ShadedShape): string {
	const { id, d, depth = 9 } = shape;
	const outline = { stroke: palette.ink, 'stroke-width': shape.outline ?? line.outline };
	return (
		path(d, { fill: shape.fill ?? palette.bone, 'fill-rule': 'evenodd' }) +
		shadeInside(shape, id, depth) +
		path(d, outline)
	);
}

function shadeInside({ d, shade }: ShadedShape, id: string, depth: number): string {
	if (depth <= 0) return '';
	const clip = element('clipPath', { id }, path(d, { 'clip-rule': 'evenodd' }));
	const band = path(d, {
		stroke: shade ?? palette.boneShade,
		'stroke-width': depth * 1.15,
		'stroke-opacity': 0.6,
		transform: `translate(${-depth / 2} ${-depth / 2})`
	});
	return clip + group({ 'clip-path': `url(#${id})` }, band);
}
