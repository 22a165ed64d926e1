import { arrow } from '#film/drawing/arrow.ts';
import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { behind } from '#film/leg-behind/ankle.ts';
import { ring } from '#film/marks/ring.ts';
import { follow, followAll, placeOf, rampFrom, type Key } from '#film/timing/tracks.ts';
import { bothLegsBehind, legLandmarks, type LegShown } from '#film/leg-behind/leg.ts';
import { zoom, type View } from '#film/camera/view.ts';

const whole: View = { x: 600, y: 602, scale: 0.57 };
const atTheKnee: View = { x: 722, y: 1030, scale: 1.46 };
const closeness: Key[] = [
	['sides:past', 1, 2.4],
	['calf:between', 0, 1.8],
	['fingers:knee', 1, 2],
	['down', 0, 2]
];

const shown = {
	bones: [['feel:back', 1, 1.4]],
	hamstrings: [['ham:hamstrings', 1, 2]],
	calf: [['calf:calf', 1, 1.6]],
	achilles: [['tendon:achilles', 1, 1.4]],
	short: [
		['short:both', 1, 1.4],
		['down:go', 0, 2.4]
	]
} satisfies Record<keyof LegShown, Key[]>;

export function behindViewAt(moment: Moment): View {
	return zoom(whole, atTheKnee, follow(closeness, moment));
}

/** The two legs from behind: what meets at the knee, how it squeezes it, how it lets it be. */
export function drawBehind(moment: Moment): string {
	const view = behindViewAt(moment);
	const during = (from: string, until: string) =>
		moment.presence(placeOf(from), placeOf(until), 0.6);
	/** Beside the leg, from one height to another. */
	const beside = (x: number, [from, to]: [number, number], progress: number, colour: string) =>
		arrow(
			[point(x, from), point(x, to)].map((place) => behind(place, view)),
			progress,
			{ stroke: colour, 'stroke-width': 6 }
		);
	const knee = behind(legLandmarks.knee, view);
	const pulled = rampFrom('squeeze:pull', moment, 1.3);
	const { good, warm } = palette;
	return [
		bothLegsBehind(view, followAll(shown, moment)),
		fade(
			during('open:two', 'open'),
			beside(106, [470, 120], rampFrom('open:two', moment, 1.4), good) +
				beside(124, [500, 820], rampFrom('open:two', moment, 1.4), good)
		),
		ring(behind(legLandmarks['heel-bone'], view), moment.since('feel', 'heel'), good),
		fade(
			during('squeeze:pull', 'squeeze'),
			beside(82, [300, 415], pulled, warm) + beside(94, [640, 525], pulled, warm)
		),
		ring(knee, moment.since('squeeze', 'squeezed'), warm),
		fade(
			during('down:downward', 'room'),
			beside(100, [440, 70], rampFrom('down:downward', moment, 1.8), good)
		),
		fade(
			during('up:lengthen', 'room'),
			beside(120, [510, 820], rampFrom('up:lengthen', moment, 1.8), good)
		),
		ring(knee, moment.since('room', 'room'), good)
	].join('');
}
