import type { Film } from '#film/film.ts';
import { callouts } from './callouts.ts';
import { drawLunge } from './picture.ts';
import { chapters } from './script.ts';

const film: Film = {
	slug: 'knee-down-lunge',
	title: 'Knee-down lunge',
	chapters,
	callouts,
	poster: { phrase: 'try' },
	draw: drawLunge
};

export default film;
