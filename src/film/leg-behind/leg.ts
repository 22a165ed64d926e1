import { closedCurve, openCurve } from '../drawing/curve.ts';
import { drawnLine } from '../drawing/draw-on.ts';
import { line, palette } from '../drawing/palette.ts';
import { between, point, type Point } from '../drawing/point.ts';
import { shadedShape } from '../drawing/shaded-shape.ts';
import { element, fade, path } from '../drawing/svg.ts';
import { behind } from './ankle.ts';
import { heelBone, talus } from './ankle-outlines.ts';
import * as outlines from './leg-outlines.ts';
import type { View } from '../camera/view.ts';

/** How much of each thing is there, 0 to 1. */
export interface LegShown {
	readonly bones: number;
	/** Muscles grow from where they begin to where they end. */
	readonly hamstrings: number;
	readonly calf: number;
	readonly achilles: number;
	/** How short they are: they swell. */
	readonly short: number;
}

type Belly = typeof outlines.achilles;

export const legLandmarks = {
	'sit-bone': point(-40, 812),
	hamstrings: point(26, 650),
	calf: point(28, 370),
	'achilles-tendon': point(4, 170),
	'heel-bone': point(5, 34),
	knee: point(0, 470)
};

/** Both legs from behind; bones and muscles show through the right one. */
export function bothLegsBehind(view: View, shown: LegShown): string {
	const left = `translate(${2 * view.x} 0) scale(-1 1)`;
	return (
		ground(view) +
		element('g', { transform: left }, skin(view, 'other')) +
		skin(view, 'right') +
		fade(shown.bones, bones(view)) +
		muscles(view, shown)
	);
}

function ground({ x, y, scale }: View): string {
	const half = 300 * scale ** 0.5;
	return path(`M${x - half},${y + 1}H${x + half}`, {
		stroke: palette.ink,
		'stroke-width': 3.4
	});
}

function skin(view: View, id: string): string {
	const seen = (outline: readonly Point[]) => outline.map((place) => behind(place, view));
	const creases = outlines.creases.map((crease) => openCurve(seen(crease))).join('');
	return (
		shadedShape({
			id: `whole-leg-${id}`,
			d: closedCurve(seen(outlines.legSkin)),
			fill: palette.skin,
			shade: palette.skinFar,
			depth: 8,
			outline: 3.6
		}) + path(creases, { stroke: '#C9A488', 'stroke-width': line.detail })
	);
}

function bones(view: View): string {
	const inOrder = [
		heelBone,
		talus,
		outlines.fibula,
		outlines.tibia,
		outlines.sacrum,
		outlines.femur,
		outlines.hipBone
	];
	const width = 2.6 * Math.max(0.8, view.scale ** 0.4);
	return inOrder
		.map((outline) =>
			path(closedCurve(outline.map((place) => behind(place, view))), {
				fill: palette.bone,
				stroke: palette.ink,
				'stroke-width': width
			})
		)
		.join('');
}

function muscles(view: View, shown: LegShown): string {
	const belly = (edges: Belly, grown: number) => drawBelly(edges, view, grown, shown.short);
	return [
		tendon(view, shown.achilles),
		belly(outlines.innerHamstrings, shown.hamstrings),
		belly(outlines.outerHamstring, shown.hamstrings),
		belly(outlines.innerCalf, shown.calf),
		belly(outlines.outerCalf, shown.calf)
	].join('');
}

function drawBelly({ inner, outer }: Belly, view: View, grown: number, short: number) {
	if (grown <= 0) return '';
	const swollen = (side: number) =>
		inner.map((from, index) => {
			const to = outer[index] ?? from;
			const swell = Math.sin((Math.PI * index) / (inner.length - 1));
			const across = 0.5 + (side - 0.5) * (1 + 0.12 * short * swell);
			return behind(between(from, to, across), view);
		});
	const [from, to] = [swollen(0), swollen(1)];
	const width = 2.4 * Math.max(0.8, view.scale ** 0.4);
	const fibres = Array.from({ length: 8 }, (_, index) =>
		drawnLine(swollen(index / 7), grown, {
			stroke: palette.muscle,
			'stroke-opacity': 0.6 + 0.3 * short,
			'stroke-width': width
		})
	);
	return (
		fade(
			grown,
			path(closedCurve([...from, ...to.toReversed()]), {
				fill: palette.muscle,
				'fill-opacity': 0.34 + 0.3 * short
			})
		) + fibres.join('')
	);
}

function tendon(view: View, grown: number): string {
	if (grown <= 0) return '';
	const { inner, outer } = outlines.achilles;
	const fibre = (side: number) =>
		inner.map((from, index) => behind(between(from, outer[index] ?? from, side), view));
	const outline = closedCurve([...fibre(0), ...fibre(1).toReversed()]);
	const lines = [0, 0.25, 0.5, 0.75, 1].map((side, index) =>
		drawnLine(fibre(side), grown, {
			'stroke-width': index % 4 === 0 ? 2.6 : 1.2,
			'stroke-opacity': index % 4 === 0 ? 1 : 0.4
		})
	);
	return fade(grown, path(outline, { fill: '#FBF5EA' })) + lines.join('');
}
