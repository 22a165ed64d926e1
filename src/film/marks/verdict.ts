import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { circle, fade, path } from '../drawing/svg.ts';

/** A small sign in a circle: a tick for what is right, a cross for what goes wrong. */
export function verdict(at: Point, isRight: boolean, progress: number): string {
	const color = isRight ? palette.good : palette.warm;
	const sign = isRight ? 'M-9,0 l6,7 l12,-14' : 'M-8,-8 l16,16 M8,-8 l-16,16';
	const mark =
		circle(point(0, 0), 22, { fill: color }) +
		path(sign, { stroke: palette.paper, 'stroke-width': line.outline });
	return fade(
		progress,
		`<g transform="translate(${at.x} ${at.y}) scale(${0.7 + 0.3 * progress})">${mark}</g>`
	);
}
