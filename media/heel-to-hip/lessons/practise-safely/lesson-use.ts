import { arrow } from '#film/drawing/arrow.ts';
import { drawnLine } from '#film/drawing/draw-on.ts';
import { line, palette } from '#film/drawing/palette.ts';
import { point, points } from '#film/drawing/point.ts';
import { circle, element, fade, path } from '#film/drawing/svg.ts';
import { clamp01, easeInOut, mix } from '#film/easing.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { drawMat } from '#film/props/ground.ts';
import { solveStanding, standingEasy } from '#film/figure/poses/standing.ts';
import { lessonTablet, onBar, transcriptLine } from '#film/props/tablet.ts';
import type { View } from '#film/camera/view.ts';

const looped = { from: 0.34, to: 0.56 };

/** A tablet with a lesson, and somebody who practises along with it. */
export function drawLesson(moment: Moment): string {
	const played = playedAt(moment);
	return [
		drawMat({ scale: 3, x: 640, y: 600 }, -200, 200),
		lessonTablet({
			played,
			loop: { ...looped, seen: moment.presence({ phrase: 'loop' }, { phrase: 'loop' }) },
			lineIndex: Math.min(6, Math.round(played * 7 - 0.4)),
			film: drawMover({ scale: 1.3, x: 550, y: 412 }, liftAt(moment.seconds))
		}),
		drawPractice(moment),
		drawLoopArrow(moment),
		drawPress(moment),
		drawNote(moment)
	].join('');
}

/** The film plays; it goes round a part; it jumps to the line that is pressed. */
function playedAt(moment: Moment): number {
	const playing = 0.05 + 0.034 * Math.max(0, moment.since('watch'));
	const round = moment.since('loop', 'part');
	const jump = moment.since('jump', 'film');
	const start = Math.min(playing, looped.from);
	const looping = mix(looped.from, looped.to, (((Math.max(0, round) / 1.5) % 1) + 1) % 1);
	if (jump > 0)
		return mix(looped.to, 0.78, easeInOut(clamp01(jump / 0.4))) + 0.01 * Math.max(0, jump);
	return round > 0 ? (moment.since('jump') > 0 ? looped.to : looping) : start;
}

/** Heels up and down, again and again, 0..1. */
function liftAt(seconds: number): number {
	return 0.5 - 0.5 * Math.cos((seconds / 3.2) * Math.PI * 2);
}

function drawMover(view: View, lift: number): string {
	return drawFigure(solveStanding({ ...standingEasy, heelLift: 24 * lift }), plainLook, view);
}

/** First somebody only watches; then moves along. */
function drawPractice(moment: Moment): string {
	const begins = moment.ramp('watch', 'practise', 1);
	const view: View = { scale: 2.6, x: 130, y: 600 };
	const away = moment.ramp('loop', undefined, 0.6);
	return fade(1 - away, drawMover(view, begins * liftAt(moment.seconds)));
}

function drawLoopArrow(moment: Moment): string {
	const [from, to] = [onBar(looped.from), onBar(looped.to)];
	const back = [
		point(to.x, to.y + 22),
		point((from.x + to.x) / 2, to.y + 66),
		point(from.x, to.y + 24)
	];
	const shown = moment.presence({ phrase: 'loop' }, { phrase: 'loop' });
	return fade(shown, arrow(back, moment.ramp('loop', 'part', 1.2), { stroke: palette.good }));
}

/** A finger presses a line; a ring opens. */
function drawPress(moment: Moment): string {
	const at = transcriptLine(5);
	const shown = moment.presence({ phrase: 'jump', word: 'press' }, { phrase: 'jump' });
	const comes = moment.ramp('jump', 'press', 0.8);
	const waves = clamp01(moment.since('jump', 'transcript') / 1);
	const hand = element(
		'g',
		{ transform: `translate(${at.x + 40 + 60 * (1 - comes)} ${at.y + 4 + 80 * (1 - comes)})` },
		path(finger, {
			fill: palette.skin,
			stroke: palette.ink,
			'stroke-width': line.detail * 1.2
		}) + path('M26,58v34M48,62v30', { stroke: palette.ink, 'stroke-width': 2.2 })
	);
	const wave = circle(point(at.x + 44, at.y), 12 + 30 * waves, {
		fill: 'none',
		stroke: palette.accent,
		'stroke-width': 5,
		opacity: waves > 0 ? 1 - waves : 0
	});
	return fade(shown, wave + hand);
}

const finger =
	'M0,4C4,-4 14,-4 17,5L24,44C30,38 40,38 44,46C50,42 60,44 62,53C70,50 77,55 78,64L80,96C80,120 68,138 46,140C22,142 10,132 2,116L-18,82C-22,73 -12,66 -5,72L8,86Z';

/** A card on which a few words are written. */
function drawNote(moment: Moment): string {
	const shown = moment.ramp('note', undefined, 0.7);
	const card = element('rect', {
		x: 1010,
		y: 250,
		width: 214,
		height: 196,
		rx: 10,
		fill: '#FFF4D6',
		stroke: palette.ink,
		'stroke-width': line.detail,
		transform: 'rotate(4 1117 348)'
	});
	const strokes = handwriting.map((word, index) =>
		drawnLine(word, moment.ramp('note', index < 2 ? 'feel' : 'few', 1.2), {
			stroke: palette.accent,
			'stroke-width': 4
		})
	);
	return fade(shown, card + strokes.join(''));
}

const handwriting = [
	points('1044,304 1052,288 1058,308 1068,292 1076,308 1086,294 1096,308 1110,296'),
	points('1128,308 1136,290 1144,310 1156,298 1168,312 1180,302'),
	points('1040,356 1050,340 1056,360 1068,346 1080,362 1092,350 1104,364'),
	points('1120,364 1130,348 1138,368 1150,354 1162,370 1176,358'),
	points('1038,408 1048,392 1056,412 1068,398 1082,414')
];
