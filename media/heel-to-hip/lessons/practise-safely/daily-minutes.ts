import { line, palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { circle, fade, path, round } from '#film/drawing/svg.ts';
import { clamp01, easeOut } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { verdict } from '#film/marks/verdict.ts';

/** Seven clocks with ten minutes each beside one with an hour. */
export function drawDailyMinutes(moment: Moment): string {
	const since = moment.since('ten');
	const days = Array.from({ length: 7 }, (_, day) =>
		clock(point(160 + 160 * day, 300), 58, {
			minutes: 10 * easeOut(clamp01((since - 0.25 * day) / 0.8)),
			fill: palette.good
		})
	);
	const hour = clock(point(640, 508), 76, {
		minutes: 60 * moment.ramp('ten', 'better', 1.8),
		fill: '#C9C6BB'
	});
	return [
		...days,
		verdict(point(1120 + 82, 238), true, moment.ramp('ten', 'day', 0.5)),
		fade(moment.ramp('ten', 'better', 0.6), hour)
	].join('');
}

function clock(
	centre: Point,
	radius: number,
	{ minutes, fill }: { minutes: number; fill: string }
): string {
	const angle = (minutes / 60) * Math.PI * 2;
	const tip = point(
		round(centre.x + Math.sin(angle) * radius * 0.86),
		round(centre.y - Math.cos(angle) * radius * 0.86)
	);
	const r = round(radius * 0.86);
	const wedge =
		minutes >= 59.9
			? circle(centre, r, { fill, opacity: 0.7 })
			: path(
					`M${centre.x},${centre.y}V${round(centre.y - r)}A${r},${r} 0 ${minutes > 30 ? 1 : 0} 1 ${tip.x},${tip.y}Z`,
					{ fill, opacity: 0.7 }
				);
	const ticks = Array.from({ length: 12 }, (_, hour) => {
		const turn = (hour / 12) * Math.PI * 2;
		const at = (share: number) =>
			`${round(centre.x + Math.sin(turn) * radius * share)},${round(centre.y - Math.cos(turn) * radius * share)}`;
		return `M${at(0.86)}L${at(0.93)}`;
	});
	return [
		circle(centre, radius, { fill: '#FFFDF8', stroke: palette.ink, 'stroke-width': line.outline }),
		wedge,
		path(ticks.join(''), { stroke: palette.inkSoft, 'stroke-width': 2.2 }),
		path(`M${centre.x},${round(centre.y - r)}V${centre.y}L${tip.x},${tip.y}`, {
			stroke: palette.ink,
			'stroke-width': line.detail * 1.3
		})
	].join('');
}
