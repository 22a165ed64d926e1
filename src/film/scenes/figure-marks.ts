import { line, palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { circle, element, fade, path } from '../drawing/svg.ts';
import { clamp01, easeOut } from '../easing.ts';
import { placeAll, toPicture, type View } from './figure-frame.ts';
import { lineFactor, stroke } from './figure-ink.ts';
import type { FigureJoints } from './figure-joints.ts';

/** The mat and the floor under it, between two places of the figure's floor; the mat's upper side is
 * the floor the figure kneels on. */
export function drawMat(view: View, fromX: number, toX: number): string {
	const from = toPicture(view, point(fromX, 0));
	const to = toPicture(view, point(toX, 0));
	const thickness = 2.6 * view.pixelsPerCentimetre;
	const floor = from.y + thickness;
	const mat = element('rect', {
		x: from.x,
		y: from.y,
		width: to.x - from.x,
		height: thickness,
		rx: thickness * 0.45,
		fill: palette.accentSoft,
		stroke: palette.ink,
		'stroke-width': line.detail * lineFactor(view)
	});
	const ground = path(`M0,${floor + 1}H1280`, {
		stroke: palette.ink,
		'stroke-width': line.detail * lineFactor(view)
	});
	return ground + mat;
}

/** A ring that opens once around a place, to say: here. `seconds` since it began. */
export function ring(at: Point, seconds: number, color: string = palette.accent): string {
	const [wave, second] = [clamp01(seconds / 1.5), clamp01((seconds - 0.7) / 1.5)];
	return [wave, second]
		.filter((progress) => progress > 0 && progress < 1)
		.map((progress) =>
			circle(at, 14 + 34 * easeOut(progress), {
				fill: 'none',
				stroke: color,
				'stroke-width': 5,
				opacity: 1 - progress
			})
		)
		.join('');
}

/** The tilt of the pelvis as a line through the front and the back of its crest. */
export function pelvisTilt(
	joints: FigureJoints,
	view: View,
	color: string,
	opacity: number
): string {
	const ends = placeAll(joints.pelvis, [point(-17, 8.6), point(16, 8.6)]);
	return fade(opacity, stroke(ends, view, { color, width: 5 }));
}

/** A band along the back of the spine, from the sacrum up to a vertebra. */
export function spineBand(
	joints: FigureJoints,
	view: View,
	{ upTo, color, opacity }: { upTo: number; color: string; opacity: number }
): string {
	const along = joints.spine
		.slice(0, upTo + 1)
		.filter((_, index) => index % 2 === 0)
		.flatMap((frame) => placeAll(frame, [point(-8.6, 1.6)]));
	return fade(
		opacity,
		stroke([...placeAll(joints.pelvis, [point(-14.6, 5)]), ...along], view, { color, width: 6 })
	);
}
