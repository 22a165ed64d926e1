import { closedCurve, openCurve } from '../drawing/curve.ts';
import { drawnLine, drawnShape } from '../drawing/draw-on.ts';
import { line, palette } from '../drawing/palette.ts';
import { between, point, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { fade, path } from '../drawing/svg.ts';
import { toPicture, type View } from '../camera/view.ts';
import * as outlines from './ankle-outlines.ts';

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

/** The picture's point of a place of the right leg. The view's 0,0 is on the floor between the feet. */
export function behind({ x, y }: Point, view: View): Point {
	return toPicture(view, point(halfStance + x, y));
}

/** Both lower legs from behind, the bones of the right one showing through. */
export function legsFromBehind(view: View, shown: BehindShown): string {
	const floor = path(`M${view.x - 420},${view.y + 1}H${view.x + (420 * view.scale) / 1.3}`, {
		stroke: palette.ink,
		'stroke-width': 3.4
	});
	return (
		floor +
		fade(shown.other, mirrored(view, skin(view, 'other'))) +
		skin(view, 'right') +
		bones(view, shown)
	);
}

/** Mirrored about the middle between the feet. */
function mirrored(view: View, content: string): string {
	return `<g transform="translate(${2 * view.x} 0) scale(-1 1)">${content}</g>`;
}

function skin(view: View, id: string): string {
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

function bones(view: View, shown: BehindShown): string {
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
function achilles(view: View): string {
	const { inner, outer } = outlines.achilles;
	const fibres = Array.from({ length: 4 }, (_, index) =>
		openCurve(
			inner.map((from, place) => behind(between(from, outer[place] ?? from, index / 3), view))
		)
	);
	return path(fibres.join(''), { stroke: palette.inkSoft, 'stroke-width': 1.8 });
}
