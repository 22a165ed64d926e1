import { line, palette } from '../drawing/palette.ts';
import type { Point } from '../drawing/point.ts';
import { circle, element, fade, group, path, round } from '../drawing/svg.ts';

/** A roller that lies on the floor, its near end to the left. */
export interface Roller {
	/** The middle of the near end, in pixels of the picture. */
	end: Point;
	radius: number;
	length: number;
}

/** How much narrower than high a round end is seen. */
const endWidth = 0.42;

/** An inflatable roller: soft, closed by rings, a valve in its end. */
export function inflatableRoller(roller: Roller): string {
	const { end, radius, length } = roller;
	const rings = [0.2, 0.4, 0.6, 0.8].map((share) => hoop(roller, share, 0.985));
	return [
		barrel(roller, palette.accentSoft, 0.1),
		path(rings.join(''), { stroke: palette.accent, 'stroke-width': 2.4, opacity: 0.7 }),
		shine(roller),
		endOf(roller, '#A9CFD9', 1),
		endOf({ end, radius: radius * 0.66, length }, palette.accentSoft, 0.6),
		circle(end, 7, { fill: palette.paper, stroke: palette.ink, 'stroke-width': line.detail }),
		circle(end, 2.2, { fill: palette.ink })
	].join('');
}

/** A foam roller, hollow, of dimpled foam. */
export function foamRoller(roller: Roller): string {
	const { end, radius, length } = roller;
	const dimples = Array.from({ length: 5 }, (_, row) =>
		Array.from({ length: 9 }, (_, index) => {
			const x = end.x + radius * 0.62 + (length - radius * 0.7) * ((index + (row % 2) / 2) / 9);
			const y = end.y + radius * (-0.72 + row * 0.36);
			return `M${round(x)},${round(y)}h9`;
		}).join('')
	);
	return [
		barrel(roller, '#CFC3CF', 0),
		path(dimples.join(''), { stroke: '#AC9DB0', 'stroke-width': 4 }),
		endOf(roller, '#BFB0C1', 1),
		endOf({ end, radius: radius * 0.48, length }, palette.ink, 0.85)
	].join('');
}

/** A towel wound round a roller, as far as `progress` (0..1). */
export function wrappedTowel(roller: Roller, progress: number): string {
	if (progress <= 0) return '';
	const { end, radius, length } = roller;
	const over = radius * 1.14;
	const towel: Roller = {
		end: { x: end.x + 26, y: end.y - radius * 0.03 },
		radius: over,
		length: length - 52
	};
	const stripes = [0.05, 0.08, 0.92, 0.95].map((share) => hoop(towel, share, 1));
	const cloth = [
		barrel(towel, '#F0DFC4', 0),
		path(stripes.join(''), { stroke: palette.warm, 'stroke-width': 3, opacity: 0.75 }),
		path(loopMarks(towel), { stroke: '#D8C49C', 'stroke-width': 2.6 }),
		endOf(towel, '#E2D2B3', 1)
	].join('');
	const id = `towel-${Math.round(end.x)}`;
	const top = end.y - over - 6;
	const clip = element(
		'clipPath',
		{ id },
		element('rect', {
			x: end.x - radius,
			y: top,
			width: length + 2 * radius,
			height: (2 * over + 12) * progress
		})
	);
	return (
		clip +
		group({ 'clip-path': `url(#${id})` }, cloth) +
		endOf(roller, '#BFB0C1', 1) +
		endOf({ end, radius: radius * 0.48, length }, palette.ink, 0.85)
	);
}

/** The roller seen from the side: straight above and below, bulging by a share at the rings. */
function barrel({ end, radius, length }: Roller, fill: string, bulge: number): string {
	const far = end.x + length;
	const rx = radius * endWidth;
	const [top, low] = [end.y - radius, end.y + radius];
	const swell = radius * bulge;
	const d =
		`M${end.x},${top}C${end.x + length * 0.3},${top - swell} ${far - length * 0.3},${top - swell} ${far},${top}` +
		`A${rx},${radius} 0 0 1 ${far},${low}` +
		`C${far - length * 0.3},${low} ${end.x + length * 0.3},${low} ${end.x},${low}Z`;
	const shade = path(`M${end.x + rx},${low - 8}L${far + rx * 0.4},${low - 8}`, {
		stroke: palette.ink,
		'stroke-width': 12,
		opacity: 0.1
	});
	return path(d, { fill }) + shade + path(d, outline);
}

function endOf({ end, radius }: Roller, fill: string, strength: number): string {
	return element('ellipse', {
		cx: end.x,
		cy: end.y,
		rx: radius * endWidth,
		ry: radius,
		fill,
		...outline,
		'stroke-width': line.outline * strength
	});
}

/** The near half of a ring round the roller. */
function hoop({ end, radius, length }: Roller, share: number, size: number): string {
	const x = end.x + length * share;
	const r = radius * size;
	return `M${round(x)},${round(end.y - r)}A${round(r * endWidth)},${round(r)} 0 0 1 ${round(x)},${round(end.y + r)}`;
}

function shine({ end, radius, length }: Roller): string {
	const y = end.y - radius * 0.66;
	return fade(
		0.75,
		path(`M${end.x + radius * 0.7},${y}H${end.x + length * 0.86}`, {
			stroke: palette.paper,
			'stroke-width': 6
		})
	);
}

/** Terry: short loops in rows. */
function loopMarks({ end, radius, length }: Roller): string {
	return [-0.6, -0.2, 0.2, 0.6]
		.flatMap((row, index) =>
			Array.from({ length: 7 }, (_, column) => {
				const x = end.x + length * (0.2 + 0.1 * column + 0.04 * (index % 2));
				return `M${round(x)},${round(end.y + radius * row)}q4,5 8,0`;
			})
		)
		.join('');
}

const outline = {
	stroke: palette.ink,
	'stroke-width': line.outline,
	'stroke-linejoin': 'round'
} as const;
