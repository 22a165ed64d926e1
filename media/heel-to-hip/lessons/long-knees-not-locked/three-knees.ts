import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { drawCard } from '#film/camera/card.ts';
import { drawFigure, plainLook } from '#film/figure/figure.ts';
import { placeAll } from '#film/figure/frame.ts';
import { spaceArrow } from '#film/figure/heel-signs.ts';
import { stroke } from '#film/figure/ink.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import {
	buckledKnee,
	lockedKnee,
	longKnee,
	solveKnees,
	type KneeShape
} from '#film/figure/poses/knees.ts';
import type { View } from '#film/camera/view.ts';

interface Kind {
	id: 'locked' | 'buckled' | 'long';
	x: number;
	shape: KneeShape;
}

const kinds: readonly Kind[] = [
	{ id: 'locked', x: 64, shape: lockedKnee },
	{ id: 'buckled', x: 466, shape: buckledKnee },
	{ id: 'long', x: 868, shape: { ...longKnee, handsUp: 1 } }
];

const size = { width: 348, height: 428 };
const top = 146;
const floorY = top + size.height - 26;

/** Three legs side by side: pushed back, dropped forward, long. */
export function drawThreeKnees(moment: Moment): string {
	return kinds
		.map(({ id, x, shape }) => {
			const isRight = id === 'long';
			const card = { id: `knee-${id}`, corner: point(x, top), size, floorY, isRight };
			return drawCard(card, moment.ramp(id, undefined, 0.7), () => {
				const view: View = { scale: 3.75, x: x + 158, y: floorY - 1 };
				return drawLeg(moment, id, { joints: solveKnees(shape), view });
			});
		})
		.join('');
}

function drawLeg(
	moment: Moment,
	id: Kind['id'],
	{ joints, view }: { joints: FigureJoints; view: View }
): string {
	const holding = {
		opacity: moment.ramp('hold', 'front', 0.5),
		grown: moment.ramp('hold', 'front', 1.4)
	};
	const muscles = id === 'buckled' ? { rectusFemoris: holding } : {};
	return (
		drawFigure(joints, { ...plainLook, skeleton: 1, muscles }, view) +
		drawForce(moment, id, joints, view)
	);
}

/** What each knee suffers or enjoys. */
function drawForce(
	moment: Moment,
	id: Kind['id'],
	{ near, pelvis }: FigureJoints,
	view: View
): string {
	const knee = near.knee.origin;
	const aside = (dx: number, fromY: number, toY: number) => [
		point(knee.x + dx, fromY),
		point(knee.x + dx, toY)
	];
	switch (id) {
		case 'locked': {
			const jam = placeAll(near.knee, [point(1.6, -2.3), point(2.9, -2.2), point(3.6, -2.4)]);
			const strap = placeAll(near.knee, [point(-3.9, 4.6), point(-4.6, 0), point(-4, -5.4)]);
			const push = [point(knee.x + 17, knee.y), point(knee.x + 7.5, knee.y)];
			return [
				spaceArrow(push, view, {
					progress: moment.ramp('locked', 'back', 0.8),
					color: palette.warm
				}),
				fade(
					moment.ramp('hang', 'front', 0.5),
					stroke(jam, view, { color: palette.warm, width: 7 })
				),
				fade(
					moment.ramp('hang', 'hang', 0.5),
					stroke(strap, view, { color: palette.warm, width: 5 })
				)
			].join('');
		}
		case 'buckled': {
			const drop = [point(knee.x + 8, knee.y + 2), point(knee.x + 17, knee.y - 5)];
			return spaceArrow(drop, view, {
				progress: moment.ramp('buckled', 'drop', 0.8),
				color: palette.warm
			});
		}
		case 'long': {
			const progress = moment.ramp('long', 'one', 1.1);
			return (
				spaceArrow(aside(-14, knee.y - 8, 12), view, { progress }) +
				spaceArrow(aside(-14, knee.y + 6, pelvis.origin.y - 6), view, { progress })
			);
		}
	}
}
