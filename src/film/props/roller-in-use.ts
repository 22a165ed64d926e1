import { line, palette } from '../drawing/palette.ts';
import { point, rotate, type Point } from '../drawing/point.ts';
import { circle, element, fade, path } from '../drawing/svg.ts';
import { lineFactor } from '../figure/ink.ts';
import { toPicture, type View } from '../camera/view.ts';

interface RollerEnd {
	/** In the figure's centimetres. */
	centre: Point;
	radius: number;
	/** How far it has rolled. */
	degrees: number;
}

/** An inflatable roller seen from its end, with its valve. */
export function drawInflatableRoller(view: View, { centre, radius, degrees }: RollerEnd): string {
	const at = toPicture(view, centre);
	const r = radius * view.scale;
	const width = lineFactor(view);
	const valve = rotate(point(at.x - r * 0.4, at.y + r * 0.3), -degrees, at);
	return [
		circle(at, r, {
			fill: palette.accentSoft,
			stroke: palette.ink,
			'stroke-width': line.outline * width
		}),
		circle(at, r * 0.78, {
			fill: 'none',
			stroke: palette.accent,
			'stroke-width': 2 * width,
			opacity: 0.6
		}),
		circle(valve, r * 0.11, {
			fill: palette.paper,
			stroke: palette.ink,
			'stroke-width': 2 * width
		})
	].join('');
}

/** A foam roller seen from its end, wrapped in a towel. */
export function drawWrappedRoller(view: View, { centre, radius, degrees }: RollerEnd): string {
	const at = toPicture(view, centre);
	const r = radius * view.scale;
	const width = lineFactor(view);
	const turns = spiral(at, r, { from: 0.74, turns: 2, degrees });
	const ink = (pixels: number) => ({ stroke: palette.ink, 'stroke-width': pixels * width });
	return [
		circle(at, r, { fill: '#F0DFC4', ...ink(line.outline) }),
		path(turns, { stroke: '#CBB88F', 'stroke-width': 2 * width }),
		circle(at, r * 0.72, { fill: '#CFC3CF', ...ink(line.detail) }),
		fade(0.85, circle(at, r * 0.3, { fill: palette.ink }))
	].join('');
}

/** A towel rolled up, seen from its end: the lower choice. */
export function drawRolledTowel(view: View, { centre, radius, degrees }: RollerEnd): string {
	const at = toPicture(view, centre);
	const r = radius * view.scale;
	const width = lineFactor(view);
	return (
		circle(at, r, {
			fill: '#F0DFC4',
			stroke: palette.ink,
			'stroke-width': line.outline * width
		}) +
		path(spiral(at, r, { from: 0.08, turns: 4, degrees }), {
			stroke: '#CBB88F',
			'stroke-width': 2.4 * width
		})
	);
}

/** The edge of wound cloth, from a share of the radius out to the rim. */
function spiral(
	at: Point,
	radius: number,
	{ from, turns, degrees }: { from: number; turns: number; degrees: number }
): string {
	const steps = 24 * turns;
	return Array.from({ length: steps + 1 }, (_, step) => {
		const share = step / steps;
		const out = radius * (from + (0.98 - from) * share);
		const on = rotate(point(at.x + out, at.y), 360 * turns * share - degrees, at);
		return `${step === 0 ? 'M' : 'L'}${on.x.toFixed(1)},${on.y.toFixed(1)}`;
	}).join('');
}

/** A folded towel under the head of somebody who lies on the back; it sinks a little into the mat. */
export function drawPillow(view: View, fromX: number, toX: number): string {
	const factor = view.scale;
	const { x, y } = toPicture(view, point(fromX, 4.6));
	const width = (toX - fromX) * factor;
	const height = 5.4 * factor;
	const ink = { stroke: palette.ink, 'stroke-width': line.detail * lineFactor(view) };
	const slab = { x, y, width, height, rx: height * 0.4, fill: '#F0DFC4', ...ink };
	const fold = path(`M${x + height * 0.3},${y + height / 2}h${width - height * 0.5}`, {
		stroke: '#CBB88F',
		'stroke-width': 2.2 * lineFactor(view)
	});
	return element('rect', slab) + fold;
}
