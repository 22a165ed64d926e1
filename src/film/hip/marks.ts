import { openCurve, polyline } from '../drawing/curve.ts';
import { drawnLine } from '../drawing/draw-on.ts';
import { clamp01 } from '../easing.ts';
import { palette } from '../drawing/palette.ts';
import type { Point } from '../drawing/point.ts';
import { circle, element, fade, path } from '../drawing/svg.ts';
import { femurIn, headRadius, onCircle, type FemurPose } from './bones.ts';
import type { Pen } from './pen.ts';

/** Small wedges that press from the socket on the ball, one after another. */
export function drawPressure(pen: Pen, progress: number): string {
	const directions = [64, 90, 116, 142, 168, 194, 218];
	return directions
		.map((degrees, index) => {
			const shown = clamp01(progress * 2.2 - (index / directions.length) * 1.2);
			const tip = onCircle(30.5, degrees);
			const from = onCircle(40 - 2 * shown, degrees);
			const barbs = [degrees - 3.6, degrees + 3.6].map((side) => onCircle(34.2, side));
			const [left = tip, right = tip] = barbs;
			return fade(
				shown,
				path(polyline(pen.all([from, tip])) + polyline(pen.all([left, tip, right])), {
					stroke: palette.accent,
					'stroke-width': pen.width(2.9)
				})
			);
		})
		.join('');
}

/** How load runs through the thigh bone's upper end, along the lines its inner struts follow. */
export function drawLoad(pen: Pen, pose: FemurPose, progress: number, opacity: number): string {
	const lines = femurIn(pose).loads.map((load, index) =>
		drawnLine(pen.all(load), clamp01(progress * 1.3 - index * 0.1), {
			stroke: palette.accent,
			'stroke-width': pen.width(3.6)
		})
	);
	return fade(opacity, lines.join(''));
}

/** A cross where the ball belongs, a dot where its middle is, and the way between. */
export function drawDrift(pen: Pen, shift: Point, opacity: number): string {
	const seat = pen.at({ x: 0, y: 0 });
	const arm = 3.2 * pen.scale;
	const cross = `M${seat.x - arm},${seat.y}h${2 * arm}M${seat.x},${seat.y - arm}v${2 * arm}`;
	const now = pen.at(shift);
	const isAway = Math.hypot(shift.x, shift.y) > 0.6;
	const way = isAway
		? path(polyline([seat, now]), {
				stroke: palette.warm,
				'stroke-width': pen.width(3),
				'stroke-dasharray': '2 8'
			})
		: '';
	return fade(
		opacity,
		path(cross, { stroke: palette.accent, 'stroke-width': pen.width(3) }) +
			way +
			circle(now, pen.width(4.6), { fill: isAway ? palette.warm : palette.good })
	);
}

/** An arc along the ball, between two directions in degrees: where it leaves its seat, or rests. */
export function drawBallArc(
	pen: Pen,
	shift: Point,
	arc: { from: number; to: number; colour: string; progress: number }
): string {
	const along = Array.from({ length: 17 }, (_, step) => {
		const p = onCircle(headRadius + 3.4, arc.from + ((arc.to - arc.from) * step) / 16);
		return pen.at({ x: p.x + shift.x, y: p.y + shift.y });
	});
	return drawnLine(along, arc.progress, { stroke: arc.colour, 'stroke-width': pen.width(5) });
}

/** Three short strokes beside the ball that show it turning. */
export function drawTurning(pen: Pen, opacity: number): string {
	const arcs = [
		[-62, -28],
		[152, 118]
	].map(([from = 0, to = 0]) => {
		const along = Array.from({ length: 9 }, (_, step) =>
			onCircle(15, from + ((to - from) * step) / 8)
		);
		return openCurve(pen.all(along));
	});
	return fade(
		opacity,
		path(arcs.join(''), { stroke: palette.inkSoft, 'stroke-width': pen.width(2.6) })
	);
}

/** A warm glow in front of the joint, where the crease feels hard. */
export function drawHardness(pen: Pen, opacity: number): string {
	const stop = (offset: number, strength: number) =>
		element('stop', { offset, 'stop-color': palette.warm, 'stop-opacity': strength });
	const glow = element('radialGradient', { id: 'hardness' }, stop(0, 0.6) + stop(1, 0));
	const at = pen.at({ x: 12, y: 6 });
	return fade(opacity, glow + circle(at, 44 * pen.scale, { fill: 'url(#hardness)' }));
}
