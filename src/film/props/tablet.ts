import { line, palette } from '../drawing/palette.ts';
import { point } from '../drawing/point.ts';
import { circle, element, fade, path } from '../drawing/svg.ts';

/** What a lesson on a tablet shows. */
interface Tablet {
	/** How far the film has played, 0..1. */
	played: number;
	/** The part that is looped, as shares of the film; how much of it is seen. */
	loop: { from: number; to: number; seen: number };
	/** The line of the transcript that is marked, counted from 0; fractions move the mark. */
	lineIndex: number;
	/** The film's picture, drawn where the tablet's screen is. */
	film: string;
}

/** Where the film is on the tablet, in pixels of the picture; its middle is at 550. */
const screen = { x: 330, y: 172, width: 440, height: 248 } as const;

const bar = { x: screen.x, y: 452, width: screen.width } as const;
const lines = {
	x: 800,
	y: 184,
	step: 38,
	widths: [148, 120, 160, 106, 140, 156, 96, 150, 118]
} as const;

/** A tablet with a lesson: film, bar, transcript. */
export function lessonTablet({ played, loop, lineIndex, film }: Tablet): string {
	return [
		element('rect', { x: 292, y: 140, width: 716, height: 426, rx: 28, fill: palette.ink }),
		element('rect', { x: 306, y: 154, width: 688, height: 398, rx: 16, fill: '#FFFFFF' }),
		element('clipPath', { id: 'tablet-film' }, element('rect', { ...screen, rx: 10 })),
		element('rect', { ...screen, rx: 10, fill: palette.paper }),
		element('g', { 'clip-path': 'url(#tablet-film)' }, film),
		element('rect', { ...screen, rx: 10, fill: 'none', stroke: '#E4DCCB', 'stroke-width': 2 }),
		transcript(lineIndex),
		playBar(played, loop)
	].join('');
}

/** The middle of a line of the transcript. */
export function transcriptLine(index: number) {
	return point(lines.x + 76, lines.y + index * lines.step);
}

/** The place of a share of the film on its bar. */
export function onBar(share: number) {
	return point(bar.x + bar.width * share, bar.y);
}

function transcript(marked: number): string {
	const mark = element('rect', {
		x: lines.x - 12,
		y: lines.y + marked * lines.step - 16,
		width: 180,
		height: 32,
		rx: 9,
		fill: palette.accentSoft
	});
	const words = lines.widths.map((width, index) =>
		path(`M${lines.x},${lines.y + index * lines.step}h${width}`, {
			stroke: Math.abs(index - marked) < 0.5 ? palette.ink : '#B9BDB9',
			'stroke-width': 7
		})
	);
	return mark + words.join('');
}

function playBar(played: number, loop: Tablet['loop']): string {
	const [from, to] = [onBar(loop.from), onBar(loop.to)];
	const flags = path(`M${from.x},${from.y - 15}v30M${to.x},${to.y - 15}v30`, {
		stroke: palette.good,
		'stroke-width': line.outline
	});
	const looped = path(`M${from.x},${from.y}H${to.x}`, { stroke: palette.good, 'stroke-width': 10 });
	return [
		path(`M${bar.x},${bar.y}h${bar.width}`, { stroke: '#E4DCCB', 'stroke-width': 10 }),
		path(`M${bar.x},${bar.y}h${bar.width * played}`, {
			stroke: palette.accent,
			'stroke-width': 10
		}),
		fade(loop.seen, looped + flags),
		circle(onBar(played), 11, { fill: '#FFFFFF', stroke: palette.accent, 'stroke-width': 5 })
	].join('');
}
