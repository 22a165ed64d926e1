import type { Film } from '#film/film.ts';
import { callouts } from './callouts.ts';
import { drawPsoasFilm } from './picture.ts';
import { chapters } from './script.ts';

const film: Film = {
	slug: 'inner-thigh-to-psoas',
	title: 'Inner thigh to psoas',
	chapters,
	callouts,
	poster: { phrase: 'below' },
	draw: drawPsoasFilm
};

export default film;
