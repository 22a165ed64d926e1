import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { circle, fade, path } from '../drawing/svg.ts';
import type { Moment } from '../moment.ts';

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

/** Right or wrong, the phrase and word it is judged at, and the phrase it stays to the end of. */
export type Verdict = readonly [isRight: boolean, phrase: string, word: string, until: string];

/** Signs in the upper left corner while the body shows what they judge. */
export function drawVerdicts(moment: Moment, verdicts: readonly Verdict[]): string {
	return verdicts
		.map(([isRight, phrase, word, until]) =>
			verdict(corner, isRight, moment.presence({ phrase, word }, { phrase: until }, 0.4))
		)
		.join('');
}

const corner = point(88, 160);
