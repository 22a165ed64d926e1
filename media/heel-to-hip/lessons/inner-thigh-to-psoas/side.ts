import { arrow } from '#film/drawing/arrow.ts';
import { drawnLine } from '#film/drawing/draw-on.ts';
import { palette } from '#film/drawing/palette.ts';
import { add, point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook, type FigureLook } from '#film/figure/figure.ts';
import { ballUnderCalves, solveBridge } from '#film/figure/poses/bridge.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { bridgeAt, viewAt } from './moves.ts';
import { allToPicture, toPicture, type View } from '#film/camera/view.ts';
import { drawRound } from '#film/props/round.ts';

/** From the side: the two lines, and the bridge. */
export function drawSide(moment: Moment): string {
	const shape = bridgeAt(moment);
	const joints = solveBridge(shape);
	const view = viewAt(moment);
	return [
		drawRound(view, ballUnderCalves(shape), false),
		drawFigure(joints, lookAt(moment), view),
		drawBackLine(moment, joints, view),
		drawLift(moment, joints, view),
		drawRings(moment, joints, view)
	].join('');
}

function lookAt(moment: Moment): FigureLook {
	const until = 1 - moment.ramp('try', undefined, 0.8);
	const muscle = (phrase: string, word: string, ends: number) => ({
		opacity: moment.ramp(phrase, word, 0.6) * ends,
		grown: moment.ramp(phrase, word, 1.8)
	});
	const lost = 1 - 0.8 * (moment.ramp('wrong', 'lost', 0.8) - moment.ramp('long', 'deep', 1));
	const centre = until * lost;
	return {
		...plainLook,
		skeleton: until,
		cartilage: moment.ramp('seated', 'seated', 0.8),
		hollow: moment.ramp('wrong', 'lower', 0.9) - moment.ramp('long', 'lower', 1.4),
		long: moment.presence({ phrase: 'long', word: 'long' }, { phrase: 'compare' }, 0.8),
		muscles: {
			hamstrings: muscle('back', 'hamstrings', 1 - moment.ramp('ready', undefined, 0.8)),
			adductors: muscle('centre', 'inner', centre),
			psoas: muscle('centre', 'psoas', centre)
		}
	};
}

/** From the heel, behind the leg, to the sit bone. */
function drawBackLine(moment: Moment, joints: FigureJoints, view: View): string {
	const { far, pelvis } = joints;
	const along = [
		place(far.foot, point(-3.4, -4)),
		place(far.shank, point(-5.6, -24)),
		place(far.shank, point(-4.2, -5)),
		place(far.thigh, point(-6, -26)),
		place(pelvis, point(-3.8, -8))
	];
	const shown = moment.presence({ phrase: 'back', word: 'heel' }, { phrase: 'strong' }, 0.6);
	return fade(
		shown,
		drawnLine(allToPicture(view, along), moment.ramp('back', 'heel', 2.4), {
			stroke: palette.accent,
			'stroke-width': 7,
			opacity: 0.75
		})
	);
}

/** Arrows that say how: up, too far, long. */
function drawLift(moment: Moment, joints: FigureJoints, view: View): string {
	const { origin } = joints.pelvis;
	const shown = (phrase: string, word: string) =>
		moment.presence({ phrase, word }, { phrase }, 0.5);
	const drawn = (from: Point, by: Point, [phrase, word]: [string, string], stroke: string) =>
		fade(
			shown(phrase, word),
			arrow(allToPicture(view, [from, add(from, by)]), moment.ramp(phrase, word, 1), { stroke })
		);
	const belly = add(origin, point(-16, 15));
	const tail = place(joints.pelvis, point(-13, -3));
	return [
		drawn(tail, point(13, 2), ['up', 'tailbone'], palette.good),
		drawn(belly, point(0, 12), ['wrong', 'pushes'], palette.warm),
		drawn(tail, point(14, 1.5), ['long', 'long'], palette.good)
	].join('');
}

function drawRings(moment: Moment, joints: FigureJoints, view: View): string {
	const here = (at: Point, phrase: string, word: string, colour?: string) =>
		ring(toPicture(view, at), moment.since(phrase, word), colour);
	const hip = landmarks['femoral-head'](joints, 'near');
	const lumbar = landmarks['lumbar-spine'](joints);
	return [
		here(landmarks['heel-bone'](joints, 'near'), 'back', 'heel'),
		here(hip, 'seated', 'seated', palette.good),
		here(hip, 'heavy', 'heavy'),
		here(landmarks['inner-thigh'](joints, 'far'), 'heavy', 'inner'),
		here(lumbar, 'wrong', 'hollows', palette.warm),
		here(lumbar, 'long', 'deep', palette.good),
		here(lumbar, 'down', 'vertebra')
	].join('');
}
