import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { circle, fade, path } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { ring } from '#film/marks/ring.ts';
import { verdict } from '#film/marks/verdict.ts';
import { bothWays, lineOfSupport, spineCurve } from '#film/figure/spine-curves.ts';
import { allToPicture, toPicture, type View } from '#film/camera/view.ts';
import { countDots } from '#film/marks/count-dots.ts';

interface Scene {
	moment: Moment;
	joints: FigureJoints;
	view: View;
}

/** What is drawn over the figure to say what to see. */
export function drawMarks(scene: Scene): string {
	return [
		drawCurves(scene),
		drawCentre(scene),
		drawBelly(scene),
		drawSupport(scene),
		drawRings(scene),
		drawVerdicts(scene.moment),
		drawBreaths(scene.moment)
	].join('');
}

/** The three curves of the spine, as they are named; in warm where they are pressed flat. */
function drawCurves({ moment, joints, view }: Scene): string {
	const named = { lumbar: 'low', thoracic: 'upper', cervical: 'neck' } as const;
	const shown = moment.presence({ phrase: 'curves' }, { phrase: 'spring' }, 0.6);
	const regions = ['lumbar', 'thoracic', 'cervical'] as const;
	return fade(
		shown,
		regions
			.map((region) =>
				spineCurve(joints, view, { region, progress: moment.ramp('curves', named[region], 0.9) })
			)
			.join('')
	);
}

/** The plumb line through the body's centre, just in front of the ankle. */
function drawCentre({ moment, view }: Scene): string {
	const shown = moment.presence({ phrase: 'centre' }, { phrase: 'centre' }, 0.6);
	const drawn = moment.ramp('centre', 'body', 1.4);
	const [from, to] = [toPicture(view, point(4.4, 0)), toPicture(view, point(4.4, 170 * drawn))];
	return fade(
		shown,
		path(`M${from.x},${from.y}V${to.y}`, {
			stroke: palette.accent,
			'stroke-width': 5,
			'stroke-dasharray': '4 12'
		}) +
			fade(
				moment.ramp('centre', 'centre', 0.5),
				circle(toPicture(view, point(4.4, 96)), 11, {
					fill: palette.accent,
					stroke: palette.paper,
					'stroke-width': 3
				})
			)
	);
}

/** A stomach held in: pressed from the front. */
function drawBelly({ moment, joints, view }: Scene): string {
	const shown = moment.presence({ phrase: 'belly' }, { phrase: 'belly' }, 0.5);
	const front = place(joints.spine[3] ?? joints.pelvis, point(27, 0));
	const inward = [front, point(front.x - 13, front.y)];
	return fade(
		shown,
		arrow(allToPicture(view, inward), moment.ramp('belly', 'hold', 0.8), { stroke: palette.warm })
	);
}

function drawSupport({ moment, joints, view }: Scene): string {
	const runs = moment.presence({ phrase: 'support' }, { phrase: 'long', word: 'up' }, 0.7);
	const ways = moment.presence({ phrase: 'long', word: 'heels' }, { phrase: 'long' }, 0.6);
	const again = moment.presence({ phrase: 'keep', word: 'let' }, { phrase: 'keep' }, 0.6);
	return (
		fade(runs, lineOfSupport(joints, view, moment.ramp('support', 'heels', 3))) +
		fade(
			ways,
			bothWays(joints, view, {
				down: moment.ramp('long', 'down', 0.9),
				up: moment.ramp('long', 'up', 0.9)
			})
		) +
		fade(
			again,
			bothWays(joints, view, {
				down: moment.ramp('keep', 'let', 1),
				up: moment.ramp('keep', 'let', 1)
			})
		)
	);
}

/** Rings that open where the words are. */
function drawRings({ moment, joints, view }: Scene): string {
	const here = (at: Point, phrase: string, word: string, color?: string) =>
		ring(toPicture(view, at), moment.since(phrase, word), color);
	const heel = landmarks['heel-bone'](joints, 'near');
	const lumbar = landmarks['lumbar-spine'](joints);
	return [
		here(heel, 'open', 'feet'),
		here(heel, 'feel', 'heels'),
		here(heel, 'heel', 'heel'),
		here(lumbar, 'hollow', 'back', palette.warm),
		here(heel, 'back', 'heels'),
		here(heel, 'widen', 'heels'),
		here(lumbar, 'notice', 'back')
	].join('');
}

function drawVerdicts(moment: Moment): string {
	const shown = (from: string, word: string, until: string) =>
		moment.presence({ phrase: from, word }, { phrase: until });
	const badge = point(88, 160);
	const wrong = Math.max(shown('forward', 'over', 'hollow'), shown('belly', 'hold', 'belly'));
	const right = shown('back', 'heels', 'centre');
	return verdict(badge, false, wrong) + verdict(badge, true, right);
}

/** Three breaths to take, filled one after another. */
function drawBreaths(moment: Moment): string {
	const shown = moment.presence({ phrase: 'widen' }, { phrase: 'notice' });
	const breaths = ['three', 'breaths', 'heels'].map((word) => moment.ramp('widen', word, 0.6));
	return fade(shown, countDots(breaths));
}
