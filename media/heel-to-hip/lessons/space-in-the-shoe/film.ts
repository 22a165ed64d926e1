import { point } from '#film/drawing/point.ts';
import { fade } from '#film/drawing/svg.ts';
import { clamp01, easeInOut } from '#film/easing.ts';
import type { Film } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { verdict } from '#film/marks/verdict.ts';
import { callouts } from './callouts.ts';
import { drawInHeels } from './in-heels.ts';
import { drawInTheShoe } from './in-the-shoe.ts';
import { chapters } from './script.ts';
import { drawTitles } from '#film/marks/titles.ts';

const titles = [
	{ text: 'Space in the shoe', from: 'open', until: 'feel' },
	{ text: 'Three parts', from: 'parts', until: 'hollow' },
	{ text: 'Back into the heel', from: 'round', until: 'grip' },
	{ text: 'Up the back', from: 'up', until: 'level' },
	{ text: 'Try it', from: 'try', until: 'off' }
];

const film: Film = {
	slug: 'space-in-the-shoe',
	title: 'Space in the shoe',
	chapters,
	callouts,
	poster: { phrase: 'spread', word: 'ball' },
	draw
};

export default film;

function draw(moment: Moment): string {
	const shoe = inShoe(moment);
	return [
		shoe < 1 ? fade(1 - shoe, drawInHeels(moment)) : '',
		shoe > 0 ? fade(shoe, drawInTheShoe(moment)) : '',
		drawVerdicts(moment),
		drawTitles(moment, titles)
	].join('');
}

/** 1 while the picture is inside the shoe, 0 while the whole figure is seen. */
function inShoe(moment: Moment): number {
	const changes = ['parts', 'hollow', 'round', 'up'].map((phrase) =>
		easeInOut(clamp01((moment.since(phrase) + 0.4) / 0.7))
	);
	const [parts = 0, hollow = 0, round = 0, up = 0] = changes;
	return parts - hollow + round - up;
}

function drawVerdicts(moment: Moment): string {
	const badge = point(88, 160);
	const wrong = Math.max(
		moment.presence({ phrase: 'fall', word: 'slides' }, { phrase: 'hollow' }),
		moment.presence({ phrase: 'grip', word: 'claw' }, { phrase: 'grip', word: 'hard' })
	);
	const right = Math.max(
		moment.presence({ phrase: 'draw', word: 'rests' }, { phrase: 'spread' }),
		moment.presence({ phrase: 'level', word: 'level' }, { phrase: 'level' })
	);
	return verdict(badge, false, wrong) + verdict(badge, true, right);
}
