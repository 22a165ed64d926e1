import { arrow } from '#film/drawing/arrow.ts';
import { drawnLine } from '#film/drawing/draw-on.ts';
import { palette } from '#film/drawing/palette.ts';
import { point, type Point } from '#film/drawing/point.ts';
import { circle, fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { floor, footPlate } from '#film/foot/plate.ts';
import { footAtRest } from '#film/foot/rig.ts';
import { legView, onPicture, seen, type FootFrame, type FootView } from '#film/foot/view.ts';
import { drawHipLens } from '#film/hip/lens.ts';
import { zoom } from '#film/camera/view.ts';

const hip: Point = { x: 84, y: 882 };
const atHip: FootView = { x: 600, y: 1580, scale: 1.4 };
const atHeel: FootView = { x: 560, y: 570, scale: 1.65 };

/** The leg from its inner side, as the narration looks down it to the heel and up again. */
export function legFrame(moment: Moment): FootFrame {
	const down = zoom(atHip, atHeel, moment.ramp('down', 'there', 2.8));
	const view = zoom(down, legView, moment.ramp('heel', 'effort', 2.1));
	const back = moment.ramp('heel', 'back', 1.8);
	const tilt = 1 - moment.ramp('steady', 'steady', 2);
	return { pose: { ...footAtRest, back, flow: back * 0.8, tilt }, view };
}

export function drawLegScene(moment: Moment): string {
	const frame = legFrame(moment);
	const shown = {
		skin: 1,
		ankle: 1,
		heelBone: 1,
		achilles: 1,
		front: 1,
		tendons: 0.6,
		leg: 1,
		calf: 0.35,
		hamstrings: 0.25 + 0.75 * moment.ramp('hamstrings', 'answer', 1.6)
	};
	return (
		floor(frame, 1) +
		footPlate(frame, shown) +
		drawHeelArrow(moment, frame) +
		drawSeat(moment, frame)
	);
}

function drawHeelArrow(moment: Moment, frame: FootFrame): string {
	const along = [point(4, 30), point(-48, 30)].map((place) => onPicture(place, frame.view));
	return fade(
		1 - moment.ramp('heel', 'effort', 0.6),
		arrow(along, moment.ramp('heel', 'back', 1.2), { stroke: palette.good, 'stroke-width': 6 })
	);
}

/** The ball inside the hip, as if the pelvis let it be seen, and the window that shows it close. */
function drawSeat(moment: Moment, frame: FootFrame): string {
	const at = seen(hip, 'pelvis', frame);
	const radius = 24 * frame.view.scale;
	const open = moment.ramp('steady', undefined, 1.2);
	const centre = { x: 1010, y: 268 };
	const toWindow = [at, { x: centre.x - 168, y: centre.y - 20 }];
	return (
		circle(at, radius, {
			fill: palette.accentSoft,
			'fill-opacity': 0.65,
			stroke: palette.accent,
			'stroke-width': 3.4
		}) +
		drawnLine(toWindow, open, { stroke: palette.inkSoft, 'stroke-width': 2.4 }) +
		drawHipLens({
			centre,
			radius: 168,
			shift: { x: 0, y: 0 },
			open,
			forward: 0,
			back: moment.ramp('steady', 'ball', 1)
		})
	);
}
