import { palette } from '#film/drawing/palette.ts';
import { add, point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawCard } from '#film/camera/card.ts';
import { drawFloor } from '#film/props/chair.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { place } from '#film/figure/frame.ts';
import { drawMat } from '#film/props/ground.ts';
import { hamstringFibres, heelBackArrow, spaceArrow } from '#film/figure/heel-signs.ts';
import { roundUnderHeels, solveHeelsUp, type HeelsUpShape } from '#film/figure/poses/heels-up.ts';
import { pelvisTilt } from '#film/figure/marks.ts';
import { verdict } from '#film/marks/verdict.ts';
import { lyingAt, lyingView, standingAt, standingView } from './moves.ts';
import type { View } from '#film/camera/view.ts';
import { drawRound } from '#film/props/round.ts';

const withBones = { ...plainLook, skeleton: 1 };
const badge = point(88, 160);

/** On both feet: heels back, the pelvis over the heels. */
export function drawStandingScene(moment: Moment): string {
	const joints = standingAt(moment);
	const view = standingView;
	const awake = moment.ramp('rest', 'backs', 1.8);
	const heel = moment.ramp('stand', 'heels', 1.3);
	const down = [place(joints.pelvis, point(-18, 2)), place(joints.pelvis, point(-18, -14))];
	const settled = moment.ramp('rest', 'settles', 1.2);
	return [
		drawFloor(view),
		drawFigure(joints, withBones, view),
		hamstringFibres(joints, view, { opacity: 0.3 + 0.7 * awake, grown: 1 }),
		heelBackArrow(joints.near, view, { progress: heel, reach: 20 }),
		fade(settled, pelvisTilt(joints, view, palette.good)),
		spaceArrow(down, view, { progress: settled }),
		verdict(badge, true, settled)
	].join('');
}

/** On the back, the heels on a ball; the roller and the common mistake. */
export function drawLyingScene(moment: Moment): string {
	const shape = lyingAt(moment);
	const isWrong = moment.presence(
		{ phrase: 'arch', word: 'lower' },
		{ phrase: 'arch', word: 'floor' }
	);
	const drawn = moment.presence(
		{ phrase: 'ball', word: 'draw' },
		{ phrase: 'roller', word: 'lower' },
		0.6
	);
	const roller = moment.presence({ phrase: 'roller' }, { phrase: 'roller' }, 0.5);
	const beside = moment.presence({ phrase: 'arch', word: 'lifts' }, { phrase: 'arch' }, 0.5);
	const look = { hollow: isWrong, awake: Math.max(drawn, moment.ramp('arch', 'do', 0.8)) };
	return [
		drawMat(lyingView, -92, 92),
		drawLying(shape, lyingView, look),
		fade(drawn, drawToward(shape, lyingView, moment.ramp('ball', 'draw', 1.4))),
		drawCard({ ...card, id: 'roller', words: 'On a roller' }, roller, () =>
			drawSmallLying({ roller: 1, draw: 1, arch: 0 })
		),
		drawCard(
			{ ...card, id: 'quiet', words: 'The lower back stays down', isRight: true },
			beside,
			() => drawSmallLying({ roller: 0, draw: 1, arch: 0 })
		),
		verdict(badge, false, isWrong),
		verdict(badge, true, drawn)
	].join('');
}

/** With what carries the heels; the choice at the end shows it again. */
export function drawLying(
	shape: HeelsUpShape,
	view: View,
	{ hollow, awake }: { hollow: number; awake: number }
): string {
	const joints = solveHeelsUp(shape);
	return (
		drawRound(view, roundUnderHeels(shape), shape.roller > 0.5) +
		drawFigure(joints, { ...withBones, hollow }, view) +
		hamstringFibres(joints, view, { opacity: 0.3 + 0.7 * awake, grown: 1 })
	);
}

/** The heels' direction: toward the hips. */
export function drawToward(shape: HeelsUpShape, view: View, progress: number): string {
	const from = add(solveHeelsUp(shape).near.foot.origin, point(-9, -10));
	return spaceArrow([from, add(from, point(-22, 0))], view, { progress });
}

const card = {
	corner: point(880, 56),
	size: { width: 336, height: 186 },
	floorY: 221
};

function drawSmallLying(shape: HeelsUpShape): string {
	const view: View = { scale: 1.72, x: 1038, y: 220 };
	return drawLying(shape, view, { hollow: 0, awake: 1 });
}
