import { between, point, type Point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import type { Film, FilmCallout } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { behind } from '#film/leg-behind/ankle.ts';
import { calf } from '#film/figure/calf.ts';
import { landmarks } from '#film/figure/landmarks.ts';
import { hamstrings, type Muscle } from '#film/figure/muscles.ts';
import { solveAtWall } from '#film/figure/poses/wall.ts';
import { legLandmarks } from '#film/leg-behind/leg.ts';
import { drawAtTheWall } from './at-the-wall.ts';
import { behindViewAt, drawBehind } from './behind.ts';
import { shapeAt, viewAt } from './moves.ts';
import { chapters } from './script.ts';
import { drawTitles } from '#film/marks/titles.ts';
import { coming, leaving } from '#film/timing/scenes.ts';
import { callout, calloutsOn } from '#film/callout.ts';

const titles = [
	{ text: 'Length both ways', from: 'open', until: 'feel' },
	{ text: 'They meet at the knee', from: 'ham', until: 'fingers' },
	{ text: 'Both too short', from: 'short', until: 'squeeze' },
	{ text: 'Down and up', from: 'down', until: 'room' },
	{ text: 'At the wall', from: 'wall', until: 'bend' },
	{ text: 'Too far', from: 'push', until: 'lift' },
	{ text: 'The heel as a lever', from: 'less', until: 'both' },
	{ text: 'Try it', from: 'stay', until: 'pull' }
];

const onFigure = calloutsOn((moment) => solveAtWall(shapeAt(moment)), viewAt);

export default {
	slug: 'length-both-ways',
	title: 'Length both ways',
	poster: { phrase: 'stay' },
	chapters,
	callouts: [
		fromBehind('hamstrings', ['ham:hamstrings', 'sides:go'], [960, 240]),
		fromBehind('sit-bone', ['ham:sit', 'sides:go'], [330, 200]),
		fromBehind('calf', ['calf:calf', 'calf'], [1130, 470]),
		fromBehind('achilles-tendon', ['tendon:tendon', 'fingers:so'], [960, 430]),
		fromBehind('heel-bone', ['tendon:heel', 'fingers:so'], [340, 520]),
		onFigure(
			'calf',
			['bend:calf', 'push'],
			(joints) => middle(calf(joints, 'near'), 2),
			[270, 400]
		),
		onFigure(
			'heel-bone',
			['lever:heel', 'lever'],
			(joints) => landmarks['heel-bone'](joints, 'near'),
			[250, 530]
		),
		onFigure(
			'hamstrings',
			['both:hamstrings', 'stay:stay'],
			(joints) => middle(hamstrings(joints, 'near'), 2),
			[400, 250]
		)
	],
	draw
} satisfies Film;

function draw(moment: Moment): string {
	const turned = moment.ramp('wall', undefined, 1.2);
	return [
		fade(leaving(turned), drawBehind(moment)),
		fade(coming(turned), drawAtTheWall(moment)),
		drawTitles(moment, titles)
	].join('');
}

function middle(muscle: Muscle, section: number): Point {
	const [from, to] = muscle[section] ?? [point(0, 0), point(0, 0)];
	return between(from, to, 0.5);
}

function fromBehind(
	structure: keyof typeof legLandmarks,
	span: readonly [string, string],
	label: readonly [number, number]
): FilmCallout {
	const at = (moment: Moment) => behind(legLandmarks[structure], behindViewAt(moment));
	return callout(structure, span, at, label);
}
