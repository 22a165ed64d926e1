import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { calf } from '#film/figure/calf.ts';
import { place } from '#film/figure/frame.ts';
import { fibres } from '#film/figure/ink.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { hamstrings } from '#film/figure/muscles.ts';
import { chairBack, drawChair, drawWall, solveAtWall } from '#film/figure/poses/wall.ts';
import { placeOf, rampFrom } from '#film/timing/tracks.ts';
import { shapeAt, stretched, tooFar, viewAt } from './moves.ts';
import { allToPicture, toPicture, type View } from '#film/camera/view.ts';
import { drawBlankCard, drawCard } from '#film/camera/card.ts';

/** The stretch at the wall: start, movement, what goes wrong, and the heel as its lever. */
export function drawAtTheWall(moment: Moment): string {
	const view = viewAt(moment);
	const joints = solveAtWall(shapeAt(moment));
	const during = (from: string, until: string, fadeSeconds = 0.7) =>
		moment.presence(placeOf(from), placeOf(until), fadeSeconds);
	const look = {
		...plainLook,
		skeleton: during('push', 'stay:stay', 0.9),
		hollow: during('lift:lower', 'lift')
	};
	const pulling = {
		opacity: during('bend:calf', 'less'),
		grown: rampFrom('bend:calf', moment, 1.4)
	};
	const calfAgain = {
		opacity: during('lever', 'stay:stay'),
		grown: rampFrom('lever', moment, 1.4)
	};
	const hams = {
		opacity: during('both:hamstrings', 'stay:stay'),
		grown: rampFrom('both:hamstrings', moment, 1)
	};
	const badge = point(88, 160);
	return [
		drawWall(view),
		drawFigure(joints, look, view),
		fibres(calf(joints, 'near'), view, { count: 6, look: pulling }),
		fibres(calf(joints, 'near'), view, { count: 6, look: calfAgain }),
		fibres(hamstrings(joints, 'near'), view, { count: 6, look: hams }),
		drawMarks(moment, joints, view),
		fade(during('wall:behind', 'step', 0.6), drawChairCard()),
		drawTooFarCard(during('soft:toes', 'lever')),
		verdict(badge, false, during('lift:heel', 'lift')),
		verdict(badge, true, during('less:come', 'both'))
	].join('');
}

function drawMarks(moment: Moment, joints: FigureJoints, view: View): string {
	const { foot, shank, thigh, knee } = joints.near;
	const { good, warm } = palette;
	const during = (from: string, until: string) =>
		moment.presence(placeOf(from), placeOf(until), 0.6);
	const along = (points: readonly Point[], at: string, seconds: number, colour: string = good) =>
		arrow(allToPicture(view, points), rampFrom(at, moment, seconds), {
			stroke: colour,
			'stroke-width': 6
		});
	const heel = place(foot, point(-5, -4));
	return [
		fade(
			during('lift:heel', 'lift'),
			along([point(heel.x - 5, heel.y - 3), point(heel.x - 5, heel.y + 13)], 'lift:heel', 1.2, warm)
		),
		fade(
			during('soft:soften', 'lever'),
			along(
				[place(foot, point(7, 4)), place(foot, point(13, 0.4)), place(foot, point(21, -2.2))],
				'soft:soften',
				1.6
			)
		),
		fade(
			during('lever:back', 'knee'),
			along(
				[point(heel.x - 3, 4.6), point(heel.x - 10, 3.6), point(heel.x - 16, 1.6)],
				'lever:back',
				1.4
			)
		),
		ring(toPicture(view, knee.origin), moment.since('knee', 'long'), good),
		fade(
			during('both:calf', 'stay:stay'),
			along(
				[
					place(shank, point(-11.4, -10)),
					place(shank, point(-10.4, -22)),
					place(shank, point(-8, -33))
				],
				'both:calf',
				1.4
			)
		),
		fade(
			during('both:hamstrings', 'stay:stay'),
			along(
				[
					place(thigh, point(-10.6, -33)),
					place(thigh, point(-12.4, -20)),
					place(thigh, point(-13.6, -9))
				],
				'both:hamstrings',
				1.4
			)
		),
		ring(toPicture(view, heel), moment.since('stay', 'five'), good)
	].join('');
}

const corner = point(902, 60);
const size = { width: 312, height: 312 };

/** The same with the hands on a chair's back. */
function drawChairCard(): string {
	const view: View = { scale: 1.62, x: 1030, y: corner.y + size.height - 24 };
	const card = drawBlankCard(corner, size, { y: view.y + 1, inset: 20 });
	return card + drawChair(view) + drawFigure(solveAtWall(stretched, chairBack), plainLook, view);
}

/** Pushed too far, beside the heel that stays down. */
function drawTooFarCard(shown: number): string {
	const view: View = { scale: 1.2, x: 186, y: 394 };
	const card = {
		id: 'too-far',
		corner: point(64, 196),
		size: { width: 230, height: 222 },
		floorY: view.y + 1,
		isRight: false,
		words: 'Heel up, back hollow'
	};
	const look = { ...plainLook, skeleton: 1, hollow: 1 };
	return drawCard(card, shown, () => drawWall(view) + drawFigure(solveAtWall(tooFar), look, view));
}
