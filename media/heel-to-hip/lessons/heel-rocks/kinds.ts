import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { element, fade } from '#film/drawing/svg.ts';
import { fonts } from '#film/drawing/title.ts';
import type { Moment } from '#film/moment.ts';
import {
	drawInflatableRoller,
	drawRolledTowel,
	drawWrappedRoller
} from '#film/props/roller-in-use.ts';
import { toPicture, type View } from '#film/camera/view.ts';

const large: View = { scale: 10.5, x: 560, y: 290 };

/** What may lie under the knees, side by side and large. */
export function drawKinds(moment: Moment): string {
	const roller = (x: number, radius: number) => ({
		centre: point(x, radius + 0.4),
		radius,
		degrees: 0
	});
	return (
		drawInflatableRoller(large, roller(0, 8.6)) +
		words(0, 'inflatable') +
		fade(
			moment.ramp('kinds', 'foam', 0.6),
			drawWrappedRoller(large, roller(27, 8.6)) + words(27, 'foam, in a towel')
		) +
		fade(
			moment.ramp('lower', 'rolled', 0.6),
			drawRolledTowel(large, roller(54, 5.4)) + words(54, 'rolled towel, lower')
		)
	);
}

function words(x: number, text: string): string {
	return element(
		'text',
		{
			x: toPicture(large, point(x, 0)).x,
			y: 336,
			'text-anchor': 'middle',
			'font-family': fonts.sans,
			'font-size': 24,
			fill: palette.inkSoft
		},
		text
	);
}
