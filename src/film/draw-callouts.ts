import { palette } from './drawing/palette.ts';
import { circle, element, path } from './drawing/svg.ts';
import { escapeText, fonts } from './drawing/title.ts';
import type { Film } from './film.ts';
import { createMoment } from './moment.ts';
import { endOf, startOf, type Timeline } from './timeline.ts';

/** The callouts due at a time, drawn roughly as the player shows them: for judging stills, never for
 * the film itself. */
export function drawCallouts(film: Film, timeline: Timeline, seconds: number): string {
	const moment = createMoment(timeline, seconds);
	return film.callouts
		.filter(
			({ from, until }) => startOf(timeline, from) <= seconds && seconds < endOf(timeline, until)
		)
		.map((callout) => {
			const at = callout.at(moment);
			const { x, y } = callout.label;
			const width = labelWidth(callout.structure);
			return (
				path(`M${at.x},${at.y}L${x},${y}`, { stroke: palette.ink, 'stroke-width': 2 }) +
				circle(at, 6, { fill: palette.accent, stroke: palette.paper, 'stroke-width': 2 }) +
				element('rect', {
					x: x - width / 2,
					y: y - labelHeight / 2,
					width,
					height: labelHeight,
					rx: labelHeight / 2,
					fill: '#ffffff',
					stroke: palette.ink
				}) +
				element(
					'text',
					{
						x,
						y: y + 9,
						'text-anchor': 'middle',
						'font-family': fonts.sans,
						'font-size': 25,
						fill: palette.ink
					},
					escapeText(callout.structure.replaceAll('-', ' '))
				)
			);
		})
		.join('');
}

export const labelHeight = 44;

/** About how wide the player's label for a structure is, in pixels of the picture. */
export function labelWidth(structure: string): number {
	return structure.length * 13.5 + 36;
}
