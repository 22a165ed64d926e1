import { arrow } from '../drawing/arrow.ts';
import { closedCurve, lengthOf, openCurve, pointAlong, samplePoints } from '../drawing/curve.ts';
import { drawnLine } from '../drawing/draw-on.ts';
import { palette } from '../drawing/palette.ts';
import { point, points, type Point } from '../drawing/point.ts';
import { circle, element, fade, path } from '../drawing/svg.ts';
import { ankleJoint } from './bones.ts';
import { bodyPath, boneOutline } from './plate.ts';
import { footAtRest } from './rig.ts';
import { idIn, closeView, lineWidth, onPicture, seen, seenOnTop, type FootFrame } from './view.ts';

/** Where the marks and the callouts point; each moves with what it lies on. */
export const landmarks = {
	ankle: (frame: FootFrame) => seen(point(72, 89), 'talus', frame),
	heelBone: (frame: FootFrame) => seen(point(37, 36), 'heel', frame),
	achilles: (frame: FootFrame) => seen(point(27, 112), 'shank', frame),
	arch: (frame: FootFrame) => seen(point(118, 26), 'midfoot', frame),
	instep: (frame: FootFrame) => seenOnTop(point(144, 76), 'midfoot', frame),
	toes: (frame: FootFrame) => seen(point(240, 22), 'toes', frame),
	ballOfTheFoot: (frame: FootFrame) => seen(point(189, 23), 'forefoot', frame),
	hamstrings: (frame: FootFrame) => seen(point(36, 690), 'trunk', frame),
	sitBone: (frame: FootFrame) => seen(point(41, 812), 'pelvis', frame)
};

/** Colours the heel bone. */
export function heelGlow(
	frame: FootFrame,
	{ opacity, colour }: { opacity: number; colour: string }
) {
	return fade(opacity, path(closedCurve(boneOutline('calcaneus', frame)), { fill: colour }));
}

/** The ball that the heel bone almost is. */
export function ballMark(frame: FootFrame, progress: number): string {
	const centre = landmarks.heelBone(frame);
	const radius = 27 * frame.view.scale;
	const around = Array.from({ length: 25 }, (_, step) => {
		const angle = -2.2 + (step / 24) * Math.PI * 2;
		return point(centre.x + Math.cos(angle) * radius, centre.y + Math.sin(angle) * radius);
	});
	return drawnLine(around, progress, { stroke: palette.accent, 'stroke-width': 5 });
}

/** The plumb line through the ankle, and everything behind it tinted. */
export function behindTheAnkle(frame: FootFrame, shown: { line: number; tint: number }): string {
	const top = onPicture(point(68, 112), frame.view);
	const foot = onPicture(point(68, 0), frame.view);
	const tinted = element('rect', {
		x: 0,
		y: top.y,
		width: foot.x,
		height: foot.y - top.y,
		fill: palette.accent,
		'fill-opacity': 0.3
	});
	const id = idIn(frame.view, 'body');
	const clip = element('clipPath', { id }, path(bodyPath(frame), {}));
	return (
		fade(shown.tint, clip + element('g', { 'clip-path': `url(#${id})` }, tinted)) +
		drawnLine([foot, point(top.x, top.y - 40)], shown.line, {
			stroke: palette.accent,
			'stroke-width': 4
		})
	);
}

/** The heel as a lever on the ankle: the short arm behind, the long arm in front. */
export function lever(frame: FootFrame, arms: { short: number; long: number }): string {
	const pivot = landmarks.ankle(frame);
	const beam = { stroke: palette.accent, 'stroke-width': 7 };
	const heel = seen(point(17, 44), 'heel', frame);
	const ball = landmarks.ballOfTheFoot(frame);
	const end = (at: Point, shown: number) =>
		fade(shown, circle(at, 8, { fill: palette.accent, stroke: palette.paper, 'stroke-width': 3 }));
	return (
		drawnLine([pivot, heel], arms.short, beam) +
		drawnLine([pivot, ball], arms.long, beam) +
		end(heel, arms.short) +
		end(ball, arms.long) +
		fade(
			Math.max(arms.short, arms.long),
			circle(pivot, 14, { fill: palette.paper, stroke: palette.accent, 'stroke-width': 6 })
		)
	);
}

/** Where the heel bone was at rest. */
export function heelGhost(frame: FootFrame, opacity: number): string {
	const rest = boneOutline('calcaneus', { ...frame, pose: footAtRest });
	return fade(
		opacity,
		path(closedCurve(rest), {
			stroke: palette.inkSoft,
			'stroke-width': 2.4,
			'stroke-dasharray': '3 9'
		})
	);
}

/** The heel's direction, from inside the bone out behind the foot. */
export function backArrow(frame: FootFrame, progress: number, colour: string): string {
	const { x, y } = landmarks.heelBone(frame);
	const reach = 172 * Math.sqrt(frame.view.scale / closeView.scale);
	const line = [point(x, y), point(x - reach / 2, y + 5), point(x - reach, y + 3)];
	return arrow(line, progress, { stroke: colour, 'stroke-width': lineWidth(7, frame.view) });
}

/** The front's direction: over the instep and on past the toes. */
export function forwardArrow(frame: FootFrame, progress: number, colour: string): string {
	const line = points('113,113 140,99 174,79 240,46 283,38').map((place) =>
		onPicture(place, frame.view)
	);
	return arrow(line, progress, { stroke: colour, 'stroke-width': lineWidth(7, frame.view) });
}

/** The joint of the ankle, free. */
export function freeAnkle(frame: FootFrame, progress: number): string {
	const joint = ankleJoint.map((place) => seen(place, 'talus', frame));
	return drawnLine(joint, progress, { stroke: palette.good, 'stroke-width': 9 });
}

/** The shin pressing down. */
export function shinArrow(frame: FootFrame, progress: number, colour: string): string {
	const line = points('69,196 70,160 70,122').map((place) => seen(place, 'shank', frame));
	return arrow(line, progress, { stroke: colour, 'stroke-width': lineWidth(7, frame.view) });
}

/** Short strokes that burst from the front of the ankle where it is squeezed. */
export function jamMarks(frame: FootFrame, opacity: number): string {
	const centre = seen(point(89, 86), 'talus', frame);
	const strokes = [-75, -45, -15, 15, 45].map((degrees) => {
		const angle = (degrees * Math.PI) / 180;
		const at = (radius: number) =>
			point(centre.x + Math.cos(angle) * radius, centre.y + Math.sin(angle) * radius);
		return openCurve([at(16), at(34)]);
	});
	const squeezed = points('76,92 83,88.5 88,84').map((place) => seen(place, 'talus', frame));
	return fade(
		opacity,
		path(openCurve(squeezed), { stroke: palette.warm, 'stroke-width': 9 }) +
			path(strokes.join(''), { stroke: palette.warm, 'stroke-width': 4.5 })
	);
}

const backOfTheLeg = points(
	'26,38 17,62 24,96 24,130 16,175 6,230 0,290 0,340 6,400 20,450 28,490 26,540 22,600 20,680 24,750 38,806'
);

/** The line from the heel up the back of the leg to the sit bone. */
export function upTheBack(frame: FootFrame, progress: number): string {
	const line = backOfTheLeg.map((place) => onPicture(place, frame.view));
	return drawnLine(line, progress, { stroke: palette.good, 'stroke-width': 6 });
}

/** A light that runs up that line; `run` 0 to 1. */
export function runningLight(frame: FootFrame, run: number): string {
	if (run <= 0 || run >= 1) return '';
	const samples = samplePoints(
		backOfTheLeg.map((place) => onPicture(place, frame.view)),
		false
	);
	const reach = 46 / lengthOf(samples);
	const tail = Array.from({ length: 8 }, (_, step) =>
		pointAlong(samples, run * (1 + reach) - (reach * step) / 7)
	);
	return path(openCurve(tail), { stroke: palette.paper, 'stroke-width': 3.4 });
}

/** The sit bone, rung round. */
export function sitBoneRing(frame: FootFrame, progress: number): string {
	return fade(
		progress,
		circle(landmarks.sitBone(frame), 11 + 9 * (1 - progress), {
			fill: 'none',
			stroke: palette.good,
			'stroke-width': 5
		})
	);
}
