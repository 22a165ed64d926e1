import { line, palette } from '../drawing/palette.ts';
import type { Point } from '../drawing/point.ts';
import { circle, path } from '../drawing/svg.ts';
import { clamp01, easeOut } from '../easing.ts';

/** A bubble somebody speaks into, its tail to one side below; three dots come one after another.
 * `seconds` since it began. */
export function speechBubble(middle: Point, tail: 'left' | 'right', seconds: number): string {
	const side = tail === 'left' ? -1 : 1;
	const { x, y } = middle;
	const bubble = `M${x - 62},${y - 40}h124a26,26 0 0 1 26,26v28a26,26 0 0 1 -26,26h-124a26,26 0 0 1 -26,-26v-28a26,26 0 0 1 26,-26Z`;
	const tailPath = `M${x + side * 44},${y + 34}L${x + side * 88},${y + 72}L${x + side * 82},${y + 20}`;
	const dots = [0, 1, 2].map((index) => {
		const shown = easeOut(clamp01((seconds - 0.25 - 0.4 * index) / 0.4));
		return circle({ x: x - 32 + 32 * index, y }, 8 * shown, { fill: palette.accent });
	});
	const look = { fill: '#FFFFFF', stroke: palette.ink, 'stroke-width': line.detail * 1.2 };
	return (
		path(bubble, look) +
		path(`${tailPath}Z`, { fill: '#FFFFFF' }) +
		path(tailPath, { stroke: palette.ink, 'stroke-width': line.detail * 1.2 }) +
		dots.join('')
	);
}
