import { palette } from '../drawing/palette.ts';
import { point } from '../drawing/point.ts';
import { element, fade } from '../drawing/svg.ts';
import { escapeText, fonts } from '../drawing/title.ts';
import { verdict } from '../marks/verdict.ts';
import { drawInset, type Inset } from './inset.ts';

interface RoundWindow extends Inset {
	/** A tick for good form, a cross for the common mistake. */
	isRight: boolean;
	/** A few words under the window. */
	words: string;
}

/** A close look through a round window, judged right or wrong. `open` 0..1. */
export function drawRoundWindow(window: RoundWindow, open: number, content: string): string {
	const { centre, radius, isRight, words } = window;
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
	const edge = { stroke: isRight ? palette.good : palette.warm, 'stroke-width': 5 };
	return fade(
		open,
		drawInset(window, content, edge) +
			verdict(point(centre.x - diagonal, centre.y - diagonal), isRight, open) +
			caption
	);
}
