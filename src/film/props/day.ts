import { palette } from '../drawing/palette.ts';
import { point, type Point } from '../drawing/point.ts';
import { plank } from './chair.ts';
import { stroke } from '../figure/ink.ts';
import type { View } from '../camera/view.ts';

/** A flight of stairs that goes up to the right, in centimetres. */
export const stairs = { fromX: 26, tread: 30, rise: 17, count: 3 } as const;

/** Where a flat foot's ankle stands on a stair; 0 is the floor before it. */
export function onStair(number: number): { x: number; y: number } {
	return {
		x: stairs.fromX + stairs.tread * (number - 1) + 8,
		y: stairs.rise * number
	};
}

/** The stairs from the side; the uppermost goes on to `toX` as a landing. */
export function drawStairs(view: View, toX: number): string {
	const { fromX, tread, rise, count } = stairs;
	const steps = Array.from({ length: count }, (_, index) => [
		point(fromX + tread * index, rise * index),
		point(fromX + tread * index, rise * (index + 1))
	]);
	const outline = [...steps.flat(), point(toX, rise * count), point(toX, 0)];
	return plank(outline, view, '#E4D6BE');
}

/** A carton with a hand hole; `at` is the middle of its underside. */
export function drawCarton(view: View, at: Point): string {
	const { width, height } = carton;
	const [left, right] = [at.x - width / 2, at.x + width / 2];
	const sides = [
		point(left, at.y),
		point(left, at.y + height),
		point(right, at.y + height),
		point(right, at.y)
	];
	const tape = stroke([point(at.x, at.y + height), point(at.x, at.y + height - 8)], view, {
		color: palette.inkSoft,
		width: 2
	});
	return plank(sides, view) + tape;
}

export const carton = { width: 34, height: 30 } as const;

/** A tower of toy blocks; `at` is the middle of its underside. */
export function drawBlocks(view: View, at: Point, count: number): string {
	return Array.from({ length: count }, (_, index) =>
		drawBlock(view, point(at.x + (index % 2 === 0 ? 0 : 0.8), at.y + block * index), index)
	).join('');
}

export const block = 8.4;

/** One block, colored by its number. */
export function drawBlock(view: View, at: Point, number: number): string {
	const half = block / 2;
	const corners = [
		point(at.x - half, at.y),
		point(at.x - half, at.y + block),
		point(at.x + half, at.y + block),
		point(at.x + half, at.y)
	];
	const colors = ['#D9C3A5', palette.accentSoft, '#E9B9A8', '#BFD8C6'];
	return plank(corners, view, colors[number % colors.length]);
}
