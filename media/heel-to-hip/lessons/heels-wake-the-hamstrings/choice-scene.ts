import { line, palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { fade, path } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawCard } from '#film/camera/card.ts';
import { drawChair } from '#film/props/chair.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { hamstringFibres, heelBackArrow } from '#film/figure/heel-signs.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { ring } from '#film/marks/ring.ts';
import { sittingTall, solveSitting } from '#film/figure/poses/sitting.ts';
import { solveStanding, standingEasy } from '#film/figure/poses/standing.ts';
import { drawLying, drawToward } from './body-scenes.ts';
import { toPicture, type View } from '#film/camera/view.ts';
import { countDots } from '#film/marks/count-dots.ts';

const size = { width: 360, height: 396 };
const top = 176;
const floorY = top + 352;

/** Chair, standing and ball side by side: one of them is yours today. */
export function drawChoiceScene(moment: Moment): string {
	const shown = (delay: number) => moment.ramp('try', undefined, 0.6 + delay);
	const cards = ways.map(({ x, draw }, index) =>
		drawCard({ id: `way-${index}`, corner: point(x, top), size, floorY }, shown(0.4 * index), () =>
			draw(moment)
		)
	);
	return cards.join('') + drawBreaths(moment);
}

const ways: readonly { x: number; draw: (moment: Moment) => string }[] = [
	{ x: 64, draw: (moment) => drawSitting(moment, view(2.4, 232)) },
	{ x: 460, draw: (moment) => drawStanding(moment, view(1.98, 636)) },
	{ x: 856, draw: (moment) => drawOnRound(moment, view(1.86, 1030)) }
];

function view(scale: number, x: number): View {
	return { scale, x: x, y: floorY - 1 };
}

/** 1 while the heels draw back. */
function drawnAt(moment: Moment): number {
	return moment.ramp('out', 'draw', 1.4) * (1 - moment.ramp('in', 'let', 1.2));
}

function drawSitting(moment: Moment, seen: View): string {
	const joints = solveSitting(sittingTall);
	return drawChair(seen, -27) + drawUpright(joints, moment, seen);
}

function drawStanding(moment: Moment, seen: View): string {
	return drawUpright(solveStanding(standingEasy), moment, seen);
}

function drawUpright(joints: FigureJoints, moment: Moment, seen: View): string {
	const drawn = drawnAt(moment);
	return (
		drawFigure(joints, plainLook, seen) +
		hamstringFibres(joints, seen, { opacity: drawn, grown: 1 }) +
		fade(drawn, heelBackArrow(joints.near, seen, { progress: drawn, reach: 20 })) +
		atPelvis(toPicture(seen, joints.pelvis.origin), moment)
	);
}

/** On the ball below, on the roller above. */
function drawOnRound(moment: Moment, seen: View): string {
	const drawn = drawnAt(moment);
	const above = { ...seen, x: seen.x, y: floorY - 178 };
	const lying = (roller: number, at: View) => {
		const shape = { roller, draw: 1.6 * drawn, arch: 0 };
		return (
			drawLying(shape, at, { hollow: 0, awake: drawn }) +
			fade(drawn, drawToward(shape, at, drawn)) +
			atPelvis(toPicture(at, point(0, 13)), moment)
		);
	};
	const floor = path(`M856,${floorY - 177}h${size.width}`, {
		stroke: palette.ink,
		'stroke-width': line.detail
	});
	return floor + lying(1, above) + lying(0, seen);
}

function atPelvis(at: Point, moment: Moment): string {
	return ring(at, moment.since('notice', 'pelvis'));
}

/** Five breaths to take, filled one after another. */
function drawBreaths(moment: Moment): string {
	const shown = moment.presence({ phrase: 'in', word: 'five' }, { phrase: 'notice' });
	const since = moment.since('in', 'five');
	const filled = Array.from({ length: 5 }, (_, index) => (since > 0.3 * index ? 1 : 0));
	return fade(shown, countDots(filled, { first: point(1060, 92), gap: 38 }));
}
