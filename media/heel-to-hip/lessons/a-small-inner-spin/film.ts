import type { Film } from '#film/film.ts';
import { callouts } from './callouts.ts';
import { drawSpin } from './picture.ts';
import { chapters } from './script.ts';

const film: Film = {
	slug: 'a-small-inner-spin',
	title: 'A small inner spin',
	chapters,
	callouts,
	poster: { phrase: 'wake', word: 'down' },
	draw: drawSpin
};

export default film;
