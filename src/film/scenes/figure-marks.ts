import { arrow } from '../drawing/arrow.ts';
import { line, palette } from '../drawing/palette.ts';
import { add, point, rotate, type Point } from '../drawing/point.ts';
import { circle, fade, path } from '../drawing/svg.ts';
import { clamp01, easeOut } from '../easing.ts';
import { allToPicture, placeAll, type View } from './figure-frame.ts';
import { stroke } from './figure-ink.ts';
import type { FigureJoints } from './figure-joints.ts';
import { torsoShape } from './figure-torso.ts';

/** A ring that opens twice around a place of the picture, to say: here. `seconds` since it began. */
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
export function pelvisTilt(joints: FigureJoints, view: View, color: string): string {
	const ends = placeAll(joints.pelvis, [point(-17, 8.6), point(15, 8.6)]);
	return stroke(ends, view, { color, width: 4.4 });
}

/** An arrow around the hip joint, from one direction to another; degrees, 0 in front, 90 above. */
export function turnArrow(
	joints: FigureJoints,
	view: View,
	{ from, to, radius, progress, color }: TurnArrow
): string {
	const arc = Array.from({ length: 9 }, (_, index) =>
		add(joints.pelvis.origin, rotate(point(radius, 0), from + ((to - from) * index) / 8))
	);
	return arrow(allToPicture(view, arc), progress, { stroke: color });
}

export interface TurnArrow {
	from: number;
	to: number;
	/** In centimetres. */
	radius: number;
	/** How much of it is drawn, 0..1. */
	progress: number;
	color: string;
}

/** What a trunk looked like a moment ago, as a dashed outline. */
export function ghostTrunk(joints: FigureJoints, view: View, color: string): string {
	return stroke([...torsoShape(joints)], view, { color, width: 3.2, dashes: '3 9' });
}

/** A small sign in a circle: a tick for what is right, a cross for what goes wrong. */
export function verdict(at: Point, isRight: boolean, progress: number): string {
	const color = isRight ? palette.good : palette.warm;
	const sign = isRight ? 'M-9,0 l6,7 l12,-14' : 'M-8,-8 l16,16 M8,-8 l-16,16';
	const mark =
		circle(point(0, 0), 22, { fill: color }) +
		path(sign, { stroke: palette.paper, 'stroke-width': line.outline });
	return fade(
		progress,
		`<g transform="translate(${at.x} ${at.y}) scale(${0.7 + 0.3 * progress})">${mark}</g>`
	);
}
