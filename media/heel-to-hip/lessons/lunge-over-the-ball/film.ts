import type { Film } from '#film/film.ts';
import { callouts } from './callouts.ts';
import { drawBallLunge } from './picture.ts';
import { chapters } from './script.ts';

const film: Film = {
	slug: 'lunge-over-the-ball',
	title: 'Lunge over the ball',
	chapters,
	callouts,
	poster: { phrase: 'try' },
	draw: drawBallLunge
};

export default film;
