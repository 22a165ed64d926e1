import { closedCurve, openCurve } from '../drawing/curve.ts';
import { drawnLine, drawnShape } from '../drawing/draw-on.ts';
import { line, palette } from '../drawing/palette.ts';
import { between, point, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { fade, path } from '../drawing/svg.ts';
import { mix } from '../easing.ts';
import * as outlines from './ankle-outlines.ts';

/** Where the millimetres of a lower leg seen from behind lie on the picture. */
export interface BehindView {
	/** The picture's x of the middle between the feet. */
	readonly middleX: number;
	readonly floorY: number;
	/** Pixels for a millimetre. */
	readonly scale: number;
}

/** How much of each thing is there, 0 to 1. */
export interface BehindShown {
	/** The left leg beside the right one. */
	readonly other: number;
	readonly shin: number;
	readonly fibula: number;
	readonly talus: number;
	readonly heelBone: number;
	/** The cartilage where the fork holds the talus. */
	readonly fork: number;
}

/** From the middle between the feet to the middle of a shin, in millimetres. */
const halfStance = 92;

export const behindLandmarks = {
	shin: point(0, 150),
	fibula: point(24, 140),
	ankle: point(0, 80),
	'heel-bone': point(5, 34)
};

/** The view on its way from one to another. */
export function mixBehind(from: BehindView, to: BehindView, fraction: number): BehindView {
	const scale = from.scale * (to.scale / from.scale) ** fraction;
	const share = (from.scale - scale) / (from.scale - to.scale);
	return {
		middleX: mix(from.middleX, to.middleX, share),
		floorY: mix(from.floorY, to.floorY, share),
		scale
	};
}

/** The picture's point of a place of the right leg. */
export function behind({ x, y }: Point, { middleX, floorY, scale }: BehindView): Point {
	return point(middleX + (halfStance + x) * scale, floorY - y * scale);
}

/** Both lower legs from behind, the bones of the right one showing through. */
export function legsFromBehind(view: BehindView, shown: BehindShown): string {
	const floor = path(
		`M${view.middleX - 420},${view.floorY + 1}H${view.middleX + (420 * view.scale) / 1.3}`,
		{
			stroke: palette.ink,
			'stroke-width': 3.4
		}
	);
	return (
		floor +
		fade(shown.other, mirrored(view, skin(view, 'other'))) +
		skin(view, 'right') +
		bones(view, shown)
	);
}

/** Mirrored about the middle between the feet. */
function mirrored({ middleX }: BehindView, content: string): string {
	return `<g transform="translate(${2 * middleX} 0) scale(-1 1)">${content}</g>`;
}

function skin(view: BehindView, id: string): string {
	const seen = (outline: readonly Point[]) => outline.map((place) => behind(place, view));
	const calf = [outlines.calfInner, outlines.calfOuter].map((belly) =>
		path(closedCurve(seen(belly)), { fill: palette.muscle, 'fill-opacity': 0.1 })
	);
	const creases = outlines.creases.map((crease) =>
		path(openCurve(seen(crease)), { stroke: '#C9A488', 'stroke-width': 2.6 })
	);
	const beyond = [outlines.forefootOuter, outlines.forefootInner].map((part) =>
		path(closedCurve(seen(part)), {
			fill: palette.skinFar,
			stroke: palette.inkSoft,
			'stroke-width': line.detail
		})
	);
	return [
		...beyond,
		shadedShape({
			id: `leg-behind-${id}`,
			d: closedCurve(seen(outlines.legSkin)),
			fill: palette.skin,
			shade: palette.skinFar,
			depth: 12
		}),
		...calf,
		...creases
	].join('');
}

function bones(view: BehindView, shown: BehindShown): string {
	const seen = (outline: readonly Point[]) => outline.map((place) => behind(place, view));
	const bone = (outline: readonly Point[], progress: number) =>
		progress > 0 ? drawnShape(seen(outline), progress, { 'stroke-width': 3.4 }) : '';
	const hatching = outlines.hatches.map((stroke) => openCurve(seen(stroke))).join('');
	return [
		bone(outlines.heelBone, shown.heelBone),
		bone(outlines.talus, shown.talus),
		bone(outlines.fibula, shown.fibula),
		bone(outlines.tibia, shown.shin),
		fade(shown.heelBone, path(hatching, { stroke: '#D8C49C', 'stroke-width': line.hatch })),
		drawnLine(seen(outlines.fork), shown.fork, { stroke: palette.accent, 'stroke-width': 7 }),
		fade(0.5 * shown.heelBone, achilles(view))
	].join('');
}

/** The Achilles tendon lies over the bones, so it is only hinted at. */
function achilles(view: BehindView): string {
	const { inner, outer } = outlines.achilles;
	const fibres = Array.from({ length: 4 }, (_, index) =>
		openCurve(
			inner.map((from, place) => behind(between(from, outer[place] ?? from, index / 3), view))
		)
	);
	return path(fibres.join(''), { stroke: palette.inkSoft, 'stroke-width': 1.8 });
}
