import { drawnShape } from '#film/drawing/draw-on.ts';
import { muscle } from '#film/drawing/muscle.ts';
import { arrow } from '#film/drawing/arrow.ts';
import { hatch } from '#film/drawing/hatch.ts';
import { point, points } from '#film/drawing/point.ts';
import { sceneTitle } from '#film/drawing/title.ts';
import type { Film } from '#film/film.ts';

const film: Film = {
	slug: 'ball-and-socket',
	title: 'Ball and socket',
	chapters: [
		{
			title: 'Where the leg begins',
			phrases: [
				{ id: 'crease', text: 'Put a hand on the crease at the top of your leg.' },
				{ id: 'psoas', text: "You'll feel the psoas, the acetabulum and the greater trochanter." }
			]
		}
	],
	callouts: [
		{
			structure: 'femoral-head',
			from: { phrase: 'crease', word: 'hand' },
			until: { phrase: 'crease' },
			at: () => point(600, 300),
			label: point(300, 300)
		}
	],
	draw: (moment) =>
		drawnShape(
			points('500,200 600,180 700,220 720,320 640,420 520,400 470,300'),
			moment.ramp('crease', undefined, 1.5)
		) +
		hatch(points('520,230 620,220 690,260'), points('530,280 620,270 680,300'), {
			count: 12,
			bend: 3
		}) +
		muscle({
			origin: [point(800, 100), point(860, 110)],
			insertion: [point(820, 500), point(840, 500)],
			bulge: 24,
			strength: 0.7
		}) +
		arrow(points('900,200 1000,180 1100,240'), moment.ramp('crease', 'crease', 0.8)) +
		sceneTitle('The seat of the hip', moment.ramp('crease', 'hand', 0.6))
};

export default film;
