import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawFloor } from '#film/props/chair.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { placeAll } from '#film/figure/frame.ts';
import { hamstringFibres, heelBackArrow, spaceArrow } from '#film/figure/heel-signs.ts';
import { stroke } from '#film/figure/ink.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { standingAt, standingView } from './moves.ts';
import { toPicture } from '#film/camera/view.ts';

/** One leg from hip to heel: what pulls it short, and what makes it long. */
export function drawLegScene(moment: Moment): string {
	const joints = standingAt(moment);
	const view = standingView(moment);
	const isTrying = moment.ramp('far', 'smaller', 0.3);
	const pulled = moment.presence({ phrase: 'shorten' }, { phrase: 'release', word: 'go' }, 0.6);
	const look = {
		...plainLook,
		skeleton: moment.ramp('pays', undefined, 1) * (1 - isTrying),
		muscles: {
			rectusFemoris: { opacity: pulled, grown: moment.ramp('shorten', 'quadriceps', 1.6) }
		}
	};
	const reached = {
		opacity: moment.ramp('up', 'hamstrings', 0.4) * (1 - isTrying),
		grown: moment.ramp('up', 'hamstrings', 2)
	};
	return [
		drawFloor(view),
		drawFigure(joints, look, view),
		hamstringFibres(joints, view, reached),
		drawDirections(moment),
		drawJoint(moment),
		drawRings(moment)
	].join('');
}

/** The pull in front in warm; then heel back, shin down, thigh up in green. */
function drawDirections(moment: Moment): string {
	const joints = standingAt(moment);
	const view = standingView(moment);
	const { near } = joints;
	const until = { phrase: 'space' };
	const at = (phrase: string, word: string) => moment.presence({ phrase, word }, until, 0.6);
	const pulled = moment.presence(
		{ phrase: 'shorten', word: 'drags' },
		{ phrase: 'release', word: 'go' }
	);
	const along = (x: number, from: number, to: number) =>
		placeAll(near.shank, [point(x, from), point(x, to)]);
	const arrowTo = (phrase: string, word: string) => ({ progress: moment.ramp(phrase, word, 1.2) });
	return [
		fade(
			pulled,
			spaceArrow(along(11, 4, 20), view, {
				progress: moment.ramp('shorten', 'drags', 1),
				color: palette.warm
			})
		),
		fade(at('release', 'lever'), heelBackArrow(near, view, arrowTo('release', 'heel'))),
		fade(at('down', 'down'), spaceArrow(along(-13, -9, -32), view, arrowTo('down', 'down'))),
		fade(at('space', 'up'), spaceArrow(along(-14, 8, 34), view, arrowTo('space', 'up'))),
		fade(
			moment.presence({ phrase: 'grow' }, { phrase: 'grow' }, 0.6),
			heelBackArrow(near, view, arrowTo('grow', 'heels'))
		),
		verdict(
			point(88, 160),
			false,
			moment.presence({ phrase: 'straight', word: 'pull' }, { phrase: 'shorten' })
		),
		verdict(point(88, 160), true, moment.presence({ phrase: 'release', word: 'lever' }, until))
	].join('');
}

/** The line of the joint itself: pressed, then free. */
function drawJoint(moment: Moment): string {
	const { near } = standingAt(moment);
	const joint = [point(-3.2, -2), point(-0.6, -1.7), point(2.7, -2)];
	const free = moment.presence({ phrase: 'space', word: 'knee' }, { phrase: 'space' }, 0.6);
	return fade(
		free,
		stroke(placeAll(near.shank, joint), standingView(moment), { color: palette.good, width: 6 })
	);
}

/** Rings that open where the words are. */
function drawRings(moment: Moment): string {
	const joints = standingAt(moment);
	const view = standingView(moment);
	const knee = toPicture(view, joints.near.knee.origin);
	const hip = toPicture(view, joints.pelvis.origin);
	const heel = toPicture(view, landmarks['heel-bone'](joints, 'near'));
	return [
		ring(knee, moment.since('middle', 'knee')),
		ring(heel, moment.since('middle', 'foot')),
		ring(hip, moment.since('middle', 'hip')),
		ring(knee, moment.since('pays', 'much'), palette.warm),
		ring(knee, moment.since('try', 'knees')),
		ring(knee, moment.since('grow', 'knees'), palette.good)
	].join('');
}
