import { closedCurve, openCurve } from '../drawing/curve.ts';
import { palette } from '../drawing/palette.ts';
import { between, type Point } from '../drawing/point.ts';
import { element, group, path } from '../drawing/svg.ts';
import type { Plane } from './plane.ts';

/** Line widths in pixels of an atlas picture. */
export const widths = { bone: 2.3, detail: 1.2, skin: 2, fibre: 1.3 } as const;
export const skinLine = '#B99C82';
const tendonColour = '#FBF5EA';

interface BoneLook {
	fill?: string;
	stroke?: string;
	width?: number;
}

/** Flat bones that do not overlap: filled and outlined. */
export function bones(outlines: readonly (readonly Point[])[], look: BoneLook = {}): string {
	return path(outlines.map(closedCurve).join(''), {
		fill: look.fill ?? palette.bone,
		stroke: look.stroke ?? palette.ink,
		'stroke-width': look.width ?? widths.bone
	});
}

export function bone(outline: readonly Point[], look: BoneLook = {}): string {
	return bones([outline], look);
}

/** Slender bones as bars along lines, their ends rounded; where they cross they become one. */
export function bars(
	each: readonly (readonly Point[])[],
	width: number,
	look: BoneLook = {}
): string {
	const d = each.map(openCurve).join('');
	const edge = look.width ?? widths.detail;
	return (
		path(d, { stroke: look.stroke ?? palette.ink, 'stroke-width': width + 2 * edge }) +
		path(d, { stroke: look.fill ?? palette.bone, 'stroke-width': width })
	);
}

/** A muscle or tendon: two or more lines across from each other, from end to end, with the same number
 * of points each. The first and the last are its edges. */
export interface Flesh {
	readonly guides: readonly (readonly Point[])[];
	readonly fibres: number;
	/** 0..1, half when left out. */
	readonly strength?: number;
}

/** The same flesh in a picture. */
export function onPlane(plane: Plane, { guides, ...rest }: Flesh): Flesh {
	return { guides: guides.map(plane.all), ...rest };
}

/** A muscle: a soft belly with fibres from end to end. */
export function muscle(
	{ guides, fibres, strength = 0.5 }: Flesh,
	width: number = widths.fibre
): string {
	return (
		path(closedOver(guides), { fill: palette.muscle, 'fill-opacity': 0.55 * strength }) +
		path(strands(guides, fibres).map(openCurve).join(''), {
			stroke: palette.muscle,
			'stroke-opacity': 0.35 + 0.6 * strength,
			'stroke-width': width
		})
	);
}

/** A tendon: a pale cord with its edges inked and a few fibres. */
export function tendon({ guides, fibres }: Flesh, width: number = widths.detail): string {
	const edges = [guides[0] ?? [], guides.at(-1) ?? []];
	return (
		path(closedOver(guides), { fill: tendonColour }) +
		path(strands(guides, fibres).slice(1, -1).map(openCurve).join(''), {
			stroke: palette.inkSoft,
			'stroke-opacity': 0.5,
			'stroke-width': width * 0.6
		}) +
		path(edges.map(openCurve).join(''), { stroke: palette.ink, 'stroke-width': width })
	);
}

/** The outline of flesh, as points round it. */
export function outlineOf({ guides }: Flesh): Point[] {
	return [...(guides[0] ?? []), ...(guides.at(-1) ?? []).toReversed()];
}

/** Lines side by side from the first guide to the last. */
function strands(guides: Flesh['guides'], count: number): Point[][] {
	return Array.from({ length: count }, (_, index) => {
		const across = (index / (count - 1)) * (guides.length - 1);
		const from = Math.min(guides.length - 2, Math.floor(across));
		const [one = [], other = []] = guides.slice(from);
		return one.map((at, place) => between(at, other[place] ?? at, across - from));
	});
}

/** Round flesh: down its first guide, along its lower ends, up its last, along its upper ends. */
function closedOver(guides: Flesh['guides']): string {
	const inner = guides.slice(1, -1);
	const ends = (place: 0 | -1) => inner.flatMap((guide) => guide.at(place) ?? []);
	const straight = (each: readonly Point[]) =>
		each.map(({ x, y }) => `L${x.toFixed(2)},${y.toFixed(2)}`).join('');
	const last = openCurve((guides.at(-1) ?? []).toReversed()).replace('M', 'L');
	return `${openCurve(guides[0] ?? [])}${straight(ends(-1))}${last}${straight(ends(0).toReversed())}Z`;
}

/** Several shapes as one body: every outline first, then every filling, with a band of shade along the
 * lower right edges of the whole. */
export function body(id: string, shapes: readonly string[], fill: string = palette.skin): string {
	const d = shapes.map((each) => path(each, {})).join('');
	return [
		...shapes.map((each) => path(each, { stroke: skinLine, 'stroke-width': 2 * widths.skin })),
		element('clipPath', { id }, d),
		...shapes.map((each) => path(each, { fill: palette.skinFar })),
		within(
			id,
			group({ transform: 'translate(-5 -3)' }, ...shapes.map((each) => path(each, { fill })))
		)
	].join('');
}

/** What lies within a body's outline, by its id. */
function within(id: string, ...content: string[]): string {
	return group({ 'clip-path': `url(#${id})` }, ...content);
}

/** Fine lines, as folds of skin or ridges of bone. */
export function lines(
	each: readonly (readonly Point[])[],
	stroke: string,
	width: number = widths.detail
): string {
	return path(each.map(openCurve).join(''), { stroke, 'stroke-width': width });
}
