import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { element, fade } from '#film/drawing/svg.ts';
import { fonts } from '#film/drawing/title.ts';
import { clamp01, easeInOut } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { stabilityBall } from '#film/props/ball.ts';
import { unrollingMat } from '#film/props/mat.ts';
import { foamRoller, inflatableRoller, wrappedTowel } from '#film/props/rollers.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { drawChair, drawFloor } from '#film/props/chair.ts';
import { drawMat } from '#film/props/ground.ts';
import { ring } from '#film/marks/ring.ts';
import {
	calvesOnBall,
	drawRollerUnderKnees,
	kneesOverRoller,
	solveResting
} from '#film/figure/poses/resting.ts';
import { toPicture, type View } from '#film/camera/view.ts';
import { drawBall } from '#film/props/round.ts';

export const liesOverRoller = solveResting(kneesOverRoller);
export const liesOnBall = solveResting(calvesOnBall);
export const rollerView: View = { scale: 5.4, x: 610, y: 590 };
export const ballView: View = { scale: 5.4, x: 640, y: 600 };

const floorY = 540;

/** Everything on one floor, each thing as it is named. */
export function drawNeeds(moment: Moment): string {
	const roomView: View = { scale: 2.9, x: 420, y: floorY };
	const shown = (word: string, phrase: string, drawing: string) =>
		fade(moment.ramp(phrase, word, 0.6), drawing);
	const roller = { end: point(1000, floorY - 46), radius: 46, length: 190 };
	return [
		drawFloor(roomView),
		unrollingMat({ x: 70, floorY, length: 250 }, moment.ramp('need', 'mat', 1.6)),
		shown('chair', 'need', drawChair(roomView, 0) + name('chair', 486)),
		shown('mat', 'need', name('mat', 195)),
		shown('stability', 'legs', stabilityBall(point(775, floorY - 105), 105) + name('ball', 775)),
		shown('roller', 'legs', inflatableRoller(roller) + name('roller', 1095))
	].join('');
}

/** Lying with the knees over an inflatable roller; the roller itself above. */
export function drawInflatable(moment: Moment): string {
	const roller = { end: point(930, 150), radius: 56, length: 210 };
	const since = moment.since('inflatable', 'supported');
	return [
		drawMat(rollerView, -82, 100),
		drawRollerUnderKnees(rollerView),
		drawFigure(liesOverRoller, plainLook, rollerView),
		inflatableRoller(roller),
		ring(toPicture(rollerView, point(40.5, 19)), since)
	].join('');
}

/** A foam roller gets its towel. */
export function drawFoam(moment: Moment): string {
	const roller = { end: point(380, 370), radius: 104, length: 540 };
	const view: View = { scale: 4, x: 0, y: 474 };
	return (
		drawFloor(view) +
		foamRoller(roller) +
		wrappedTowel(roller, easeInOut(clamp01(moment.since('foam', 'wrap') / 2)))
	);
}

/** Lying with the calves on the ball. */
export function drawBallUse(moment: Moment): string {
	return [
		drawMat(ballView, -82, 80),
		drawBall(ballView),
		drawFigure(liesOnBall, plainLook, ballView),
		ring(toPicture(ballView, point(40, 45)), moment.since('ball', 'carries'))
	].join('');
}

/** Roller and ball side by side. */
export function drawBoth(moment: Moment): string {
	const left: View = { scale: 3.3, x: 310, y: 520 };
	const right: View = { scale: 3.3, x: 950, y: 520 };
	const middle = (at: View, x: number): Point => toPicture(at, point(x, 0));
	return [
		drawMat(left, -80, 92),
		drawMat(right, -80, 74),
		drawRollerUnderKnees(left),
		drawFigure(liesOverRoller, plainLook, left),
		drawBall(right),
		drawFigure(liesOnBall, plainLook, right),
		fade(moment.ramp('both', 'try', 0.6), name('roller', middle(left, 6).x, 578)),
		fade(moment.ramp('both', 'both', 0.6), name('ball', middle(right, 0).x, 578))
	].join('');
}

function name(text: string, x: number, y = floorY + 52): string {
	return element(
		'text',
		{
			x,
			y,
			'text-anchor': 'middle',
			'font-family': fonts.sans,
			'font-size': 27,
			fill: palette.ink,
			stroke: palette.ink,
			'stroke-width': 0.4
		},
		text
	);
}
