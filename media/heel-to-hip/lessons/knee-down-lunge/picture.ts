import { drawnLine } from '#film/drawing/draw-on.ts';
import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Place } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, type FigureLook } from '#film/figure/figure.ts';
import { drawBlanket, drawMat } from '#film/props/ground.ts';
import type { MuscleLook } from '#film/figure/ink.ts';
import { solveLunge } from '#film/figure/poses/lunge.ts';
import { verdict } from '#film/marks/verdict.ts';
import { drawCards } from './cards.ts';
import { drawMarks, type Scene } from './marks.ts';
import { shapeAt, viewAt } from './moves.ts';
import { allToPicture } from '#film/camera/view.ts';
import { drawTitles } from '#film/marks/titles.ts';
import { countDots } from '#film/marks/count-dots.ts';

/** The whole frame at a moment. */
export function drawLunge(moment: Moment): string {
	const joints = solveLunge(shapeAt(moment));
	const view = viewAt(moment);
	const scene = { moment, joints, view };
	return [
		drawMat(view, -70, 100),
		drawBlanket(view, 0),
		drawFigure(joints, lookAt(moment), view),
		drawPlumbLine(scene),
		drawMarks(scene),
		drawCards(moment),
		drawWords(moment)
	].join('');
}

/** The body turns plain again as the practice begins. */
const tryIt: Place = { phrase: 'try', word: 'try' };

function lookAt(moment: Moment): FigureLook {
	const shown = (phrase: string, word: string, until: string, fadeSeconds = 0.7) =>
		moment.presence({ phrase, word }, { phrase: until }, fadeSeconds);
	const muscle = (phrase: string, word: string, until: string): MuscleLook => ({
		opacity: shown(phrase, word, until, 0.5),
		grown: moment.ramp(phrase, word, 0.8)
	});
	const flexors = muscle('stretch', 'hip', 'price');
	const psoas = muscle('psoas', 'psoas', 'one');
	return {
		skeleton: moment.presence({ phrase: 'stretch', word: 'stretch' }, tryIt, 0.9),
		cartilage: shown('seat', 'balls', 'one'),
		hollow: shown('push', 'lower', 'price'),
		long: moment.presence({ phrase: 'long', word: 'lengthens' }, tryIt, 0.9),
		muscles: {
			iliacus: flexors,
			rectusFemoris: flexors,
			psoas: flexors.opacity > psoas.opacity ? flexors : psoas,
			hamstrings: muscle('hamstrings', 'hamstrings', 'hamstrings'),
			adductors: muscle('inner', 'inner', 'one')
		}
	};
}

/** The front shin stands upright over the heel. */
function drawPlumbLine({ moment, joints, view }: Scene): string {
	const shown = moment.presence({ phrase: 'glide', word: 'shin' }, { phrase: 'glide' }, 0.6);
	const { x } = joints.far.foot.origin;
	const ends = allToPicture(view, [point(x, 0), point(x, 62)]);
	const drawn = drawnLine(ends, moment.ramp('glide', 'shin', 1.2), {
		stroke: palette.accent,
		'stroke-width': 5
	});
	return fade(shown, drawn);
}

const titles: readonly { text: string; from: string; until: string }[] = [
	{ text: 'Knee-down lunge', from: 'welcome', until: 'feel' },
	{ text: 'Into the lunge', from: 'kneel', until: 'glide' },
	{ text: 'When the hip hangs', from: 'stretch', until: 'price' },
	{ text: 'Seat the thigh bones', from: 'back', until: 'fit' },
	{ text: 'Relief and strength', from: 'inner', until: 'long' },
	{ text: 'Try it', from: 'try', until: 'daily' }
];

function drawWords(moment: Moment): string {
	const shown = (from: string, until: string, word?: string) =>
		moment.presence(word ? { phrase: from, word } : { phrase: from }, { phrase: until }, 0.5);
	const badge = point(88, 160);
	return [
		drawTitles(moment, titles),
		drawBreaths(moment),
		verdict(badge, false, shown('push', 'price', 'tips')),
		verdict(badge, true, shown('back', 'fit', 'come'))
	].join('');
}

/** Three breaths to take, filled one after another. */
function drawBreaths(moment: Moment): string {
	const shown = moment.presence({ phrase: 'try', word: 'three' }, { phrase: 'breathe' });
	const breaths = ['three', 'slow', 'breaths'].map((word) => moment.ramp('try', word, 0.5));
	return fade(shown, countDots(breaths));
}
