import type { Film } from '#film/film.ts';
import type { Moment } from '#film/moment.ts';
import { callouts } from './callouts.ts';
import { drawDailyMinutes } from './daily-minutes.ts';
import { drawBallUse, drawBoth, drawFoam, drawInflatable, drawNeeds } from './equipment.ts';
import { drawLesson } from './lesson-use.ts';
import { drawFirstMinute } from './first-minute.ts';
import { drawAdvice, drawBook, drawManyBodies, drawStop, drawWelcome } from './safety.ts';
import { drawInTurn, type Scene } from './scene.ts';
import { chapters } from './script.ts';
import { drawTitles } from '#film/marks/titles.ts';

/** What is seen, with which phrase. */
const scenes: readonly Scene[] = [
	{ from: 'welcome', draw: drawWelcome },
	{ from: 'suits', draw: drawManyBodies },
	{ from: 'ask', draw: drawAdvice },
	{ from: 'education', draw: drawBook },
	{ from: 'stop', draw: drawStop },
	{ from: 'need', draw: drawNeeds },
	{ from: 'inflatable', draw: drawInflatable },
	{ from: 'foam', draw: drawFoam },
	{ from: 'ball', draw: drawBallUse },
	{ from: 'both', draw: drawBoth },
	{ from: 'watch', draw: drawLesson },
	{ from: 'ten', draw: drawDailyMinutes },
	{ from: 'try', draw: drawFirstMinute }
];

const titles = [
	{ text: 'From heel to hip', from: 'welcome', until: 'feel' },
	{ text: 'Practise safely', from: 'suits', until: 'own' },
	{ text: 'What you need', from: 'need', until: 'both' },
	{ text: 'How to use a lesson', from: 'watch', until: 'note' },
	{ text: 'Ten quiet minutes', from: 'ten', until: 'breaths' }
];

const film: Film = {
	slug: 'practise-safely',
	title: 'Practise safely',
	chapters,
	callouts,
	poster: { phrase: 'both', word: 'keep' },
	draw
};

export default film;

function draw(moment: Moment): string {
	return drawInTurn(moment, scenes) + drawTitles(moment, titles);
}
