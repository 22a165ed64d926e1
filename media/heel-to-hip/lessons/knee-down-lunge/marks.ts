import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { solveLunge } from '#film/figure/poses/lunge.ts';
import { ghostTrunk, pelvisTilt, turnArrow } from '#film/figure/marks.ts';
import { ring } from '#film/marks/ring.ts';
import { hanging } from './moves.ts';
import { allToPicture, toPicture, type View } from '#film/camera/view.ts';

export interface Scene {
	moment: Moment;
	joints: FigureJoints;
	view: View;
}

/** What is drawn over the figure to say what to see: tilt, weight, length, here. */
export function drawMarks(scene: Scene): string {
	return [
		drawTilt(scene),
		drawHanging(scene),
		drawHeel(scene),
		drawSettling(scene),
		drawLength(scene),
		drawRings(scene)
	].join('');
}

/** The pelvis tips forward, in warm; later it is level again, in green. */
function drawTilt({ moment, joints, view }: Scene): string {
	const tipped = moment.presence({ phrase: 'push', word: 'pelvis' }, { phrase: 'price' });
	const turns = moment.presence({ phrase: 'push', word: 'tips' }, { phrase: 'push' });
	const level = moment.presence({ phrase: 'hamstrings', word: 'steady' }, { phrase: 'hamstrings' });
	const turn = turnArrow(joints, view, {
		from: 68,
		to: 12,
		radius: 19,
		progress: moment.ramp('push', 'tips', 1.2),
		color: palette.warm
	});
	return [
		fade(tipped, pelvisTilt(joints, view, palette.warm)),
		fade(turns, turn),
		fade(level, pelvisTilt(joints, view, palette.good))
	].join('');
}

/** The weight falls into the front of the hip; what is left of it fades as the figure comes back. */
function drawHanging({ moment, joints, view }: Scene): string {
	const { origin } = joints.pelvis;
	const hangs = moment.presence({ phrase: 'hang', word: 'hangs' }, { phrase: 'price' });
	const down = [point(origin.x + 7, origin.y + 1), point(origin.x + 13, origin.y - 17)];
	const left = moment.presence({ phrase: 'back', word: 'come' }, { phrase: 'back' }, 0.8);
	return [
		fade(
			hangs,
			arrow(allToPicture(view, down), moment.ramp('hang', 'hangs', 1), { stroke: palette.warm })
		),
		fade(0.8 * left, ghostTrunk(solveLunge(hanging), view, palette.warm))
	].join('');
}

/** Weight down through the front heel, and the heel as if drawn back. */
function drawHeel({ moment, joints, view }: Scene): string {
	const heel = landmarks['heel-bone'](joints, 'far');
	const shown = moment.presence({ phrase: 'heel', word: 'sink' }, { phrase: 'hamstrings' });
	const sinking = [point(heel.x - 9.5, 21), point(heel.x - 9.5, 5)];
	const drawing = [point(heel.x - 7, 2.8), point(heel.x - 20, 2.8)];
	const green = { stroke: palette.good };
	const sunk = 1 - moment.ramp('heel', 'draw', 0.5);
	return fade(
		shown,
		fade(sunk, arrow(allToPicture(view, sinking), moment.ramp('heel', 'sink', 0.9), green)) +
			arrow(allToPicture(view, drawing), moment.ramp('heel', 'draw', 0.9), green)
	);
}

/** The head of the thigh bone goes back into its socket. */
function drawSettling({ moment, joints, view }: Scene): string {
	const { origin } = joints.pelvis;
	const shown = moment.presence({ phrase: 'seat', word: 'settle' }, { phrase: 'seat' });
	const back = [point(origin.x + 17, origin.y - 1.5), point(origin.x + 5.4, origin.y)];
	return fade(shown, arrow(allToPicture(view, back), moment.ramp('seat', 'settle', 1)));
}

/** Tailbone down, crown of the head up. */
function drawLength({ moment, joints, view }: Scene): string {
	const shown = moment.presence({ phrase: 'long' }, { phrase: 'try', word: 'try' }, 0.7);
	const { pelvis, head } = joints;
	const down = [place(pelvis, point(-17.4, 2)), place(pelvis, point(-18.4, -14))];
	const up = [place(head, point(-2, 18.6)), place(head, point(-2.6, 29))];
	const green = { stroke: palette.good };
	return fade(
		shown,
		arrow(allToPicture(view, down), moment.ramp('long', 'down', 0.9), green) +
			arrow(allToPicture(view, up), moment.ramp('long', 'up', 0.9), green)
	);
}

/** Rings that open where the words are. */
function drawRings({ moment, joints, view }: Scene): string {
	const here = (at: Point, phrase: string, word: string, color?: string) =>
		ring(toPicture(view, at), moment.since(phrase, word), color);
	const heel = landmarks['heel-bone'](joints, 'far');
	const lumbar = landmarks['lumbar-spine'](joints);
	const knee = joints.near.knee.origin;
	const hip = joints.pelvis.origin;
	return [
		here(knee, 'knee', 'knee'),
		here(heel, 'feel', 'heel'),
		here(hip, 'feel', 'hips'),
		here(knee, 'kneel', 'soft'),
		here(lumbar, 'price', 'back', palette.warm),
		here(heel, 'back', 'heel'),
		here(landmarks['sit-bone'](joints), 'hamstrings', 'sit'),
		here(hip, 'fit', 'close'),
		here(hip, 'one', 'hips'),
		here(lumbar, 'one', 'core'),
		here(heel, 'breathe', 'heel'),
		here(hip, 'breathe', 'settle')
	].join('');
}
