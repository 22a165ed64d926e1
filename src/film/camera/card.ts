import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { element, fade, path } from '../drawing/svg.ts';
import { fonts } from '../drawing/title.ts';
import { verdict } from '../marks/verdict.ts';

interface Card {
	/** Unique in the frame. */
	id: string;
	/** The upper left corner and the size, in pixels of the picture. */
	corner: Point;
	size: { width: number; height: number };
	/** The picture's y of a floor line across the card. */
	floorY: number;
	/** A tick for good form, a cross for the common mistake. */
	isRight?: boolean;
	/** A few words under the card. */
	words?: string;
}

/** An empty card: paper, its edge, and a floor line where it has one, `inset` from the sides. */
export function drawBlankCard(
	corner: Point,
	size: { width: number; height: number },
	floor?: { y: number; inset: number }
): string {
	const paper = element('rect', {
		...corner,
		...size,
		rx: 16,
		fill: '#FBF8F2',
		stroke: palette.inkSoft,
		'stroke-width': line.hatch
	});
	if (!floor) return paper;
	const along = `M${corner.x + floor.inset},${floor.y}h${size.width - 2 * floor.inset}`;
	return paper + path(along, { stroke: palette.ink, 'stroke-width': line.detail });
}

/** A small picture beside the large one; what leaves its frame is cut off. */
export function drawCard(card: Card, shown: number, content: () => string): string {
	if (shown <= 0) return '';
	const { corner, size, id } = card;
	const edge = { ...corner, ...size, rx: 16 };
	const clip = element('clipPath', { id }, element('rect', edge));
	const floor = path(`M${corner.x},${card.floorY}h${size.width}`, {
		stroke: palette.ink,
		'stroke-width': line.detail
	});
	return fade(
		shown,
		[
			element('rect', { ...edge, fill: '#FBF8F2' }),
			clip,
			element('g', { 'clip-path': `url(#${id})` }, floor + content()),
			element('rect', {
				...edge,
				fill: 'none',
				stroke: palette.inkSoft,
				'stroke-width': line.hatch
			}),
			sign(card, shown),
			caption(card)
		].join('')
	);
}

function sign({ corner, isRight }: Card, shown: number): string {
	return isRight === undefined ? '' : verdict(point(corner.x + 34, corner.y + 34), isRight, shown);
}

function caption({ corner, size, words }: Card): string {
	if (words === undefined) return '';
	return element(
		'text',
		{
			x: corner.x + size.width / 2,
			y: corner.y + size.height + 26,
			'text-anchor': 'middle',
			'font-family': fonts.sans,
			'font-size': 20,
			fill: palette.inkSoft
		},
		words
	);
}
