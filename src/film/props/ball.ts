import { line, palette } from '../drawing/palette.ts';
import type { Point } from '../drawing/point.ts';
import { circle, element, group, path, round } from '../drawing/svg.ts';

/** A stability ball with its grooves, as large as `radius` pixels. */
export function stabilityBall(centre: Point, radius: number): string {
	const id = `ball-${Math.round(centre.x)}`;
	const grooves = [-0.52, -0.3, -0.08, 0.14, 0.36].map((height) => groove(centre, radius, height));
	return [
		circle(centre, radius, { fill: palette.accentSoft }),
		element('clipPath', { id }, circle(centre, radius, {})),
		group(
			{ 'clip-path': `url(#${id})` },
			circle({ x: centre.x - radius * 0.16, y: centre.y - radius * 0.2 }, radius * 1.02, {
				fill: 'none',
				stroke: palette.accent,
				'stroke-width': radius * 0.2,
				opacity: 0.25
			}),
			path(grooves.join(''), { stroke: palette.accent, 'stroke-width': 2.4, opacity: 0.6 })
		),
		path(
			`M${round(centre.x - radius * 0.66)},${round(centre.y - radius * 0.42)}A${round(radius * 0.8)},${round(radius * 0.8)} 0 0 1 ${round(centre.x - radius * 0.16)},${round(centre.y - radius * 0.76)}`,
			{ stroke: palette.paper, 'stroke-width': 7, opacity: 0.85 }
		),
		circle(centre, radius, { fill: 'none', stroke: palette.ink, 'stroke-width': line.outline })
	].join('');
}

/** The near half of a ring round the ball, seen from a little above. */
function groove({ x, y }: Point, radius: number, height: number): string {
	const half = radius * Math.sqrt(1 - height ** 2);
	const at = y + radius * height;
	return `M${round(x - half)},${round(at)}A${round(half)},${round(half * 0.24)} 0 0 0 ${round(x + half)},${round(at)}`;
}
