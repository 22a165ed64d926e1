import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { frontThighPoint } from '#film/figure/front-thigh.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { pelvisTilt } from '#film/figure/marks.ts';
import { ring } from '#film/marks/ring.ts';
import { allToPicture, toPicture, type View } from '#film/camera/view.ts';

interface Scene {
	moment: Moment;
	joints: FigureJoints;
	view: View;
}

/** What is drawn over the figure to say what to see: weight, direction, length, here. */
export function drawMarks(scene: Scene): string {
	return [drawArrows(scene), drawTilt(scene), drawRings(scene)].join('');
}

function drawArrows({ moment, joints, view }: Scene): string {
	const drawn = (along: readonly Point[], phrase: string, word: string, stroke: string) =>
		fade(
			moment.presence({ phrase, word }, { phrase }, 0.5),
			arrow(allToPicture(view, along), moment.ramp(phrase, word, 1.1), { stroke })
		);
	const heel = landmarks['heel-bone'](joints, 'far');
	const hip = joints.pelvis.origin;
	const { head, pelvis } = joints;
	const crown = [place(head, point(-2, 18.6)), place(head, point(-2.6, 30))];
	const tail = [place(pelvis, point(-16, 2)), place(pelvis, point(-17, -12))];
	return [
		drawn([point(heel.x - 6, 3), point(heel.x - 20, 3)], 'heel', 'back', palette.good),
		drawn([point(hip.x + 18, hip.y), point(hip.x + 5, hip.y)], 'settle', 'settle', palette.good),
		drawn(
			[point(hip.x + 20, hip.y + 22), point(hip.x + 36, hip.y + 18)],
			'forward',
			'falls',
			palette.warm
		),
		drawn(
			[point(hip.x + 34, hip.y + 22), point(hip.x + 18, hip.y + 22)],
			'return',
			'back',
			palette.good
		),
		drawn(crown, 'hands', 'long', palette.good),
		drawn(tail, 'hands', 'long', palette.good)
	].join('');
}

/** The pelvis is level, in green, or tips forward, in warm. */
function drawTilt({ moment, joints, view }: Scene): string {
	const level = moment.presence({ phrase: 'hamstrings', word: 'level' }, { phrase: 'open' }, 0.5);
	const tipped = moment.presence({ phrase: 'lifts', word: 'pelvis' }, { phrase: 'lifts' }, 0.5);
	return (
		fade(level, pelvisTilt(joints, view, palette.good)) +
		fade(tipped, pelvisTilt(joints, view, palette.warm))
	);
}

function drawRings({ moment, joints, view }: Scene): string {
	const here = (at: Point, phrase: string, word: string, colour?: string) =>
		ring(toPicture(view, at), moment.since(phrase, word), colour);
	const heel = landmarks['heel-bone'](joints, 'far');
	const hip = joints.pelvis.origin;
	const lumbar = landmarks['lumbar-spine'](joints);
	return [
		here(heel, 'feel', 'heel'),
		here(hip, 'feel', 'hip'),
		here(joints.near.knee.origin, 'kneel', 'soft'),
		here(frontThighPoint(joints, 'far'), 'step', 'rest'),
		here(hip, 'settle', 'sockets', palette.good),
		here(heel, 'lifts', 'heel', palette.warm),
		here(lumbar, 'lifts', 'hollows', palette.warm),
		here(heel, 'return', 'heavy', palette.good),
		here(heel, 'still', 'heel', palette.good),
		here(heel, 'breathe', 'out')
	].join('');
}
