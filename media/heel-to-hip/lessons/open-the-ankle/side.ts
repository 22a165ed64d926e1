import { palette } from '#film/drawing/palette.ts';
import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Moment } from '#film/moment.ts';
import { verdict } from '#film/marks/verdict.ts';
import { releaseDown, weightOnFloor } from '#film/foot/balance.ts';
import { backArrow, forwardArrow, freeAnkle, heelGlow, jamMarks } from '#film/foot/marks.ts';
import { drawFootMistake, mistakeCorner } from '#film/foot/mistake-card.ts';
import { floor, footPlate } from '#film/foot/plate.ts';
import { footAtRest } from '#film/foot/rig.ts';
import { followAll, placeOf, rampFrom } from '#film/timing/tracks.ts';
import { footShown, sideFrame } from './tracks.ts';

/** The foot from its inner side: how it jams, how it opens, how it finds its middle. */
export function drawSide(moment: Moment): string {
	const frame = sideFrame(moment);
	const { good, warm, accent } = palette;
	const during = (from: string, until: string, fadeSeconds = 0.6) =>
		moment.presence(placeOf(from), placeOf(until), fadeSeconds);
	const coming = (at: string, seconds: number) => rampFrom(at, moment, seconds);
	const badge = point(88, 160);
	return [
		floor(frame, 1),
		fade(during('lean:lean', 'lie:so'), weightOnFloor(frame, warm)),
		fade(during('rock:try', 'again'), weightOnFloor(frame, accent)),
		footPlate(frame, followAll(footShown, moment)),
		jamMarks(frame, during('jam:front', 'lie:so', 0.4)),
		heelGlow(frame, { opacity: 0.3 * during('heel:heel', 'room'), colour: accent }),
		fade(during('front:flows', 'room'), forwardArrow(frame, coming('front:flows', 1.6), good)),
		fade(during('heel:draws', 'room'), backArrow(frame, coming('heel:draws', 1.6), good)),
		fade(during('room:ankle', 'calf', 0.8), freeAnkle(frame, coming('room:ankle', 1))),
		fade(
			during('shin:release', 'rock:try'),
			releaseDown(frame, { shin: coming('shin:release', 2), calf: coming('calf:release', 2.2) })
		),
		fade(during('rest:rest', 'queue', 0.8), freeAnkle(frame, coming('rest:rest', 1))),
		drawFootMistake(mistakeCorner, during('lie:toes', 'heel'), gripping),
		verdict(badge, false, during('grip:grip', 'jam')),
		verdict(badge, true, during('lie:lie', 'calf'))
	].join('');
}

/** The leaning, gripping foot, beside the one that stands at ease. */
const gripping = {
	pose: { ...footAtRest, lean: 4.5, grip: 1, press: 1 },
	words: 'Toes grip: jammed',
	isPulled: false
};
