import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { drawChair } from '#film/props/chair.ts';
import { drawCrossLegged } from '#film/figure/cross-legged.ts';
import { sittingTall, solveSitting } from '#film/figure/poses/sitting.ts';
import type { View } from '#film/camera/view.ts';
import { drawBlankCard } from '#film/camera/card.ts';
import { point } from '#film/drawing/point.ts';

const size = { width: 216, height: 256 };
const corner = { y: 58, chair: 760, floor: 1004 };
const floorY = corner.y + size.height - 26;

/** What the rest prepares for: sitting on a chair, and cross-legged. */
export function drawSittingCards(moment: Moment): string {
	const shown = (word: string) => moment.presence({ phrase: 'sit', word }, { phrase: 'sit' }, 0.6);
	return (
		fade(shown('sit'), frame(corner.chair) + onChair()) +
		fade(
			shown('cross-legged'),
			frame(corner.floor) + drawCrossLegged(view(corner.floor + 108, 2.1))
		)
	);
}

function frame(x: number): string {
	return drawBlankCard(point(x, corner.y), size, { y: floorY + 1, inset: 18 });
}

function onChair(): string {
	const at = view(corner.chair + 84, 1.58);
	return drawChair(at, -18) + drawFigure(solveSitting(sittingTall), plainLook, at);
}

function view(x: number, scale: number): View {
	return { scale, x: x, y: floorY };
}
