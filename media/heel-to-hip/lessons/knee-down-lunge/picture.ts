import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { arrow } from '#film/drawing/arrow.ts';
import { fade } from '#film/drawing/svg.ts';
import { sceneTitle } from '#film/drawing/title.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, type FigureLook } from '#film/scenes/figure.ts';
import { place, toPicture, type View } from '#film/scenes/figure-frame.ts';
import type { FigureJoints } from '#film/scenes/figure-joints.ts';
import { landmarks } from '#film/scenes/figure-landmarks.ts';
import { solveLunge } from '#film/scenes/figure-lunge.ts';
import { drawMat, pelvisTilt, ring, spineBand } from '#film/scenes/figure-marks.ts';
import { shapeAt, viewAt } from './moves.ts';

interface Scene {
	moment: Moment;
	joints: FigureJoints;
	view: View;
}

/** The whole frame at a moment. */
export function drawLunge(moment: Moment): string {
	const joints = solveLunge(shapeAt(moment));
	const view = viewAt(moment);
	const scene = { moment, joints, view };
	return [
		drawMat(view, -72, 98),
		drawFigure(joints, lookAt(moment), view),
		drawTilt(scene),
		drawWeight(scene),
		drawLength(scene),
		drawRings(scene),
		drawTitles(moment)
	].join('');
}

function lookAt(moment: Moment): FigureLook {
	const shown = (from: [string, string?], until: string, fadeSeconds = 0.7) =>
		moment.presence(toPlace(from), { phrase: until }, fadeSeconds);
	return {
		skeleton: shown(['stretch', 'stretch'], 'long', 0.9),
		hipFlexors: shown(['stretch', 'hip'], 'price'),
		hamstrings: shown(['hamstrings', 'hamstrings'], 'lying'),
		cartilage: shown(['seat', 'balls'], 'one'),
		adductors: shown(['inner', 'inner'], 'one'),
		psoas: shown(['psoas', 'psoas'], 'one')
	};
}

/** The pelvis and the low back: warm while they tip and hollow, green when they come back. */
function drawTilt({ moment, joints, view }: Scene): string {
	const tipped = moment.presence({ phrase: 'push', word: 'pelvis' }, { phrase: 'price' });
	const hollow = moment.presence({ phrase: 'push', word: 'lower' }, { phrase: 'price' });
	const level = moment.presence({ phrase: 'hamstrings', word: 'steady' }, { phrase: 'lying' });
	const long = moment.presence({ phrase: 'long', word: 'lengthens' }, { phrase: 'long' }, 0.9);
	return [
		pelvisTilt(joints, view, palette.warm, tipped),
		spineBand(joints, view, { upTo: 6, color: palette.warm, opacity: hollow }),
		pelvisTilt(joints, view, palette.good, level),
		spineBand(joints, view, { upTo: 20, color: palette.good, opacity: long })
	].join('');
}

/** Where the weight goes: hanging into the front of the hip, or down through the heel. */
function drawWeight({ moment, joints, view }: Scene): string {
	const hip = joints.pelvis.origin;
	const heel = landmarks['heel-bone'](joints, 'far');
	const on = (...points: Point[]) => points.map((at) => toPicture(view, at));
	const hangs = moment.presence({ phrase: 'hang', word: 'hangs' }, { phrase: 'price' });
	const sinks = moment.presence({ phrase: 'heel', word: 'sink' }, { phrase: 'hamstrings' });
	const hanging = on(
		point(hip.x - 4, hip.y + 12),
		point(hip.x + 5, hip.y + 4),
		point(hip.x + 9, hip.y - 9)
	);
	const sinking = on(point(heel.x, 22), point(heel.x, 6.6));
	const drawing = on(point(heel.x - 7, 3), point(heel.x - 19, 3));
	return [
		fade(hangs, arrow(hanging, moment.ramp('hang', 'hangs', 1), { stroke: palette.warm })),
		fade(sinks, arrow(sinking, moment.ramp('heel', 'sink', 0.9), { stroke: palette.good })),
		fade(sinks, arrow(drawing, moment.ramp('heel', 'draw', 0.9), { stroke: palette.good }))
	].join('');
}

/** Tailbone down, crown of the head up. */
function drawLength({ moment, joints, view }: Scene): string {
	const shown = moment.presence({ phrase: 'long' }, { phrase: 'long' }, 0.9);
	const along = (from: Point, to: Point) => [toPicture(view, from), toPicture(view, to)];
	const { pelvis, head } = joints;
	const down = along(place(pelvis, point(-17, 0)), place(pelvis, point(-17.6, -15)));
	const up = along(place(head, point(-3, 18)), place(head, point(-3.6, 28)));
	return fade(
		shown,
		arrow(down, moment.ramp('long', 'down', 0.9), { stroke: palette.good }) +
			arrow(up, moment.ramp('long', 'up', 0.9), { stroke: palette.good })
	);
}

/** Rings that open where the words are. */
function drawRings({ moment, joints, view }: Scene): string {
	const here = (at: Point, phrase: string, word: string) =>
		ring(toPicture(view, at), moment.since(phrase, word));
	const heel = landmarks['heel-bone'](joints, 'far');
	const hip = joints.pelvis.origin;
	return [
		here(joints.near.knee.origin, 'knee', 'knee'),
		here(heel, 'feel', 'heel'),
		here(hip, 'feel', 'hips'),
		here(joints.near.knee.origin, 'kneel', 'soft'),
		here(heel, 'back', 'heel'),
		here(hip, 'seat', 'settle'),
		here(heel, 'breathe', 'heel'),
		here(hip, 'breathe', 'settle')
	].join('');
}

const titles: readonly { text: string; from: string; until: string }[] = [
	{ text: 'Knee-down lunge', from: 'welcome', until: 'feel' },
	{ text: 'Into the lunge', from: 'kneel', until: 'glide' },
	{ text: 'When the hip hangs', from: 'stretch', until: 'price' },
	{ text: 'Seat the thigh bones', from: 'back', until: 'fit' },
	{ text: 'Relief and strength', from: 'inner', until: 'long' },
	{ text: 'Try it', from: 'try', until: 'daily' }
];

function drawTitles(moment: Moment): string {
	return titles
		.map(({ text, from, until }) =>
			sceneTitle(text, moment.presence({ phrase: from }, { phrase: until }, 0.5))
		)
		.join('');
}

function toPlace([phrase, word]: [string, string?]) {
	return word === undefined ? { phrase } : { phrase, word };
}
