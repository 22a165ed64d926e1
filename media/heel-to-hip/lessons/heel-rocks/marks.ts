import { arrow } from '#film/drawing/arrow.ts';
import { drawnLine } from '#film/drawing/draw-on.ts';
import { palette } from '#film/drawing/palette.ts';
import { add, point, rotate, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { place } from '#film/figure/frame.ts';
import type { FigureJoints } from '#film/figure/joints.ts';
import { ring } from '#film/marks/ring.ts';
import { placeOf, rampFrom } from '#film/timing/tracks.ts';
import { allToPicture, toPicture, type View } from '#film/camera/view.ts';

interface Scene {
	moment: Moment;
	joints: FigureJoints;
	view: View;
}

/** The wave's way along the bones: to the hip, on to the head; or only to the knee. */
export function drawWave({ moment, joints, view }: Scene): string {
	const { foot, shank } = joints.near;
	const leg = [place(foot, point(-4.6, -3.6)), foot.origin, shank.origin, joints.pelvis.origin];
	const back = [1, 4, 7, 10, 13, 16, 19, 22].map((index) => joints.spine[index]?.origin ?? leg[3]);
	const trunk = [joints.pelvis.origin, ...back, place(joints.head, point(0, 4))];
	const run = (points: readonly (Point | undefined)[], progress: number, colour: string) =>
		drawnLine(
			allToPicture(
				view,
				points.filter((each) => each !== undefined)
			),
			progress,
			{ stroke: colour, 'stroke-width': 6 }
		);
	const during = (from: string, until: string) =>
		moment.presence(placeOf(from), placeOf(until), 0.8);
	return [
		fade(during('feel:wave', 'perhaps'), run(leg, rampFrom('feel:wave', moment, 2), palette.good)),
		fade(during('perhaps', 'perhaps'), run(trunk, rampFrom('perhaps', moment, 1.6), palette.good)),
		fade(during('push:shin', 'spine'), run(leg, rampFrom('push:shin', moment, 3), palette.good)),
		fade(during('spine:run', 'spine'), run(trunk, rampFrom('spine:run', moment, 2), palette.good)),
		fade(
			during('back:wave', 'back'),
			run(leg.slice(0, 3), rampFrom('back:wave', moment, 1), palette.warm)
		)
	].join('');
}

/** The feet tip toward the body and away. */
export function drawTips({ moment, view }: Scene): string {
	const arc = (from: number, to: number, colour: string, phrase: string, word: string) => {
		const along = Array.from({ length: 7 }, (_, step) =>
			add(point(82, 3), rotate(point(30, 0), from + ((to - from) * step) / 6))
		);
		const shown = moment.presence(placeOf(`${phrase}:${word}`), placeOf(`${phrase}:${word}`), 0.9);
		const drawn = arrow(allToPicture(view, along), moment.ramp(phrase, word, 0.8), {
			stroke: colour
		});
		return fade(shown, drawn);
	};
	return ['tip', 'keep']
		.flatMap((phrase) => [
			arc(96, 122, palette.accent, phrase, 'toward'),
			arc(80, 54, palette.accent, phrase, 'away')
		])
		.join('');
}

/** Rings that open where the words are. */
export function drawRings({ moment, joints, view }: Scene): string {
	const here = (at: Point, phrase: string, word: string, colour?: string) =>
		ring(toPicture(view, at), moment.since(phrase, word), colour);
	const heel = place(joints.near.foot, point(-3, -4.4));
	const knee = joints.near.knee.origin;
	return [
		here(heel, 'open', 'heels'),
		here(heel, 'backs', 'heels'),
		here(heel, 'weight', 'heels'),
		here(knee, 'big', 'knees', palette.warm),
		here(knee, 'back', 'stops', palette.warm),
		here(place(joints.near.foot, point(2, 3.4)), 'ease', 'front', palette.good),
		here(heel, 'ease', 'heel', palette.good)
	].join('');
}
