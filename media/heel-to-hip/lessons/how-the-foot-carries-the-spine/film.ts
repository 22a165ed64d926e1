import type { Film } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { drawFigure, type FigureLook } from '#film/figure/figure.ts';
import { drawFloor } from '#film/props/chair.ts';
import type { MuscleLook } from '#film/figure/ink.ts';
import { callouts } from './callouts.ts';
import { drawFootCard, drawHeelCard } from './foot-card.ts';
import { drawMarks } from './marks.ts';
import { drawPressedFlat } from './pressed-flat.ts';
import { jointsAt, viewAt } from './moves.ts';
import { drawSafetyCard } from './safety-card.ts';
import { chapters } from './script.ts';
import { drawTitles } from '#film/marks/titles.ts';

const titles = [
	{ text: 'Foot and spine', from: 'open', until: 'feel' },
	{ text: 'Three curves', from: 'spine', until: 'spring' },
	{ text: 'The heel answers', from: 'heel', until: 'centre' },
	{ text: 'Long, not straight', from: 'belly', until: 'keep' },
	{ text: 'Before you try it', from: 'suits', until: 'hurts' },
	{ text: 'Try it', from: 'try', until: 'notice' }
];

const film: Film = {
	slug: 'how-the-foot-carries-the-spine',
	title: 'How the foot carries the spine',
	chapters,
	callouts,
	poster: { phrase: 'spring', word: 'curves' },
	draw
};

export default film;

function draw(moment: Moment): string {
	const joints = jointsAt(moment);
	const view = viewAt(moment);
	return [
		drawFloor(view),
		drawFigure(joints, lookAt(moment), view),
		drawMarks({ moment, joints, view }),
		drawPressedFlat(moment),
		drawFootCard(moment),
		drawHeelCard(moment),
		drawSafetyCard(moment),
		drawTitles(moment, titles)
	].join('');
}

function lookAt(moment: Moment): FigureLook {
	const muscle = (phrase: string, word: string): MuscleLook => ({
		opacity: moment.presence({ phrase, word }, { phrase }, 0.6),
		grown: moment.ramp(phrase, word, 0.8)
	});
	return {
		skeleton: moment.presence({ phrase: 'spine' }, { phrase: 'keep' }, 0.9),
		cartilage: moment.presence({ phrase: 'support', word: 'hips' }, { phrase: 'support' }, 0.6),
		hollow: moment.presence({ phrase: 'hollow' }, { phrase: 'hollow' }, 0.7),
		long: Math.max(
			moment.presence({ phrase: 'long', word: 'long' }, { phrase: 'long' }, 0.8),
			moment.presence({ phrase: 'keep', word: 'let' }, { phrase: 'keep' }, 0.8)
		),
		muscles: { psoas: muscle('deep', 'psoas'), hamstrings: muscle('support', 'hamstrings') }
	};
}
