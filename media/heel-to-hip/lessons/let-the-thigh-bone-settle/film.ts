import type { Film } from '#film/film.ts';
import { callouts } from './callouts.ts';
import { drawSettle } from './picture.ts';
import { chapters } from './script.ts';

const film: Film = {
	slug: 'let-the-thigh-bone-settle',
	title: 'Let the thigh bone settle',
	chapters,
	callouts,
	poster: { phrase: 'drop', word: 'bone' },
	draw: drawSettle
};

export default film;
