import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { circle, element, fade, group } from '../drawing/svg.ts';
import { escapeText, fonts } from '../drawing/title.ts';
import { verdict } from '../marks/verdict.ts';

export interface RoundWindow {
	/** Unique in the frame. */
	id: string;
	centre: Point;
	radius: number;
	/** A tick for good form, a cross for the common mistake. */
	isRight: boolean;
	/** A few words under the window. */
	words: string;
}

/** A close look through a round window, judged right or wrong. `open` 0..1. */
export function drawRoundWindow(window: RoundWindow, open: number, content: string): string {
	const { id, centre, radius, isRight, words } = window;
	const clip = element('clipPath', { id }, circle(centre, radius, {}));
	const caption = element(
		'text',
		{
			x: centre.x,
			y: centre.y + radius + 36,
			'text-anchor': 'middle',
			'font-family': fonts.sans,
			'font-size': 24,
			fill: palette.inkSoft
		},
		escapeText(words)
	);
	const diagonal = radius * Math.SQRT1_2;
	return fade(
		open,
		clip +
			circle(centre, radius, { fill: '#FCF9F2' }) +
			group({ 'clip-path': `url(#${id})` }, content) +
			circle(centre, radius, {
				fill: 'none',
				stroke: isRight ? palette.good : palette.warm,
				'stroke-width': 5
			}) +
			verdict(point(centre.x - diagonal, centre.y - diagonal), isRight, open) +
			caption
	);
}
