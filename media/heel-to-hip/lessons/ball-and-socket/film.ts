import { fade } from '#film/drawing/svg.ts';
import type { Film } from '#film/film.ts';
import { femurPose, jointPen } from './joint-moves.ts';
import { drawJointScene } from './joint-scene.ts';
import { drawLegScene, legFrame } from './leg-scene.ts';
import { drawPracticeScene } from './practice-scene.ts';
import { landmarks } from '#film/foot/marks.ts';
import { greaterTrochanter, onCircle, onFemur } from '#film/hip/bones.ts';
import { quadricepsPoint } from '#film/hip/muscles.ts';
import { drawTitlesInTurn } from '#film/marks/titles.ts';
import { coming, leaving } from '#film/timing/scenes.ts';
import { callout } from '#film/callout.ts';

const film: Film = {
	slug: 'ball-and-socket',
	title: 'Ball and socket',
	poster: { phrase: 'weight', word: 'thigh' },
	chapters: [
		{
			title: 'Where the leg begins',
			phrases: [
				{
					id: 'rest',
					text: 'Rest a hand in the crease at the top of your leg.',
					pauseAfterSeconds: 0.7
				},
				{
					id: 'feel',
					text: 'In two minutes, you may feel that place grow softer and deeper.',
					pauseAfterSeconds: 0.9
				},
				{
					id: 'socket',
					text: 'Deep behind your hand is the hip socket, a cup in the side of the pelvis.',
					pauseAfterSeconds: 0.6
				},
				{
					id: 'opens',
					text: 'It opens outward, a little forward, and a little down.',
					pauseAfterSeconds: 0.9
				},
				{ id: 'rises', text: 'The thigh bone rises to meet it.', pauseAfterSeconds: 1.3 },
				{
					id: 'neck',
					text: 'From the greater trochanter, the bump on your side, a short neck leans in.',
					pauseAfterSeconds: 0.7
				},
				{
					id: 'head',
					text: 'And on its end sits the femoral head, a ball.',
					pauseAfterSeconds: 1.3
				}
			]
		},
		{
			title: 'A fitted seat',
			phrases: [
				{
					id: 'fit',
					text: 'Ball and socket want to fit, like an apple in the palm of a hand.',
					pauseAfterSeconds: 0.7
				},
				{ id: 'never', text: 'Never loose, and never jammed.', pauseAfterSeconds: 1.2 },
				{
					id: 'pressure',
					text: 'There is a little pressure all around, and still room to turn.',
					pauseAfterSeconds: 1.3
				},
				{
					id: 'weight',
					text: 'Then your weight runs down through the neck, into the thigh bone.',
					pauseAfterSeconds: 1.4
				},
				{
					id: 'spring',
					text: 'And the hip can spring, when you walk, run, or jump.',
					pauseAfterSeconds: 1.5
				}
			]
		},
		{
			title: 'When the ball drifts',
			phrases: [
				{
					id: 'drift',
					text: 'But often, the thigh bone hangs forward, and a little outward.',
					pauseAfterSeconds: 1.0
				},
				{
					id: 'larger',
					text: 'Only by a hair. It is drawn larger here, so that you can see it.',
					pauseAfterSeconds: 0.7
				},
				{
					id: 'hold',
					text: 'Now the quadriceps, in front, has to hold what the bone could carry.',
					pauseAfterSeconds: 0.8
				},
				{
					id: 'hard',
					text: 'The crease feels hard, and the hip feels stuck.',
					pauseAfterSeconds: 1.3
				},
				{ id: 'push', text: 'There is nothing to push.', pauseAfterSeconds: 0.8 },
				{
					id: 'soften',
					text: 'Let the front of your thigh soften, as if it could melt.',
					pauseAfterSeconds: 1.6
				},
				{
					id: 'sink',
					text: 'As it lets go, the ball sinks back and inward, to the middle of the cup.',
					pauseAfterSeconds: 1.5
				},
				{ id: 'deeper', text: 'Under your hand, the crease grows deeper.', pauseAfterSeconds: 1.6 }
			]
		},
		{
			title: 'The heel keeps it there',
			phrases: [
				{
					id: 'down',
					text: 'What keeps it there? Look all the way down, to the heel bone.',
					pauseAfterSeconds: 0.7
				},
				{
					id: 'heel',
					text: 'Let the heel lengthen back. It is a direction, not an effort.',
					pauseAfterSeconds: 1.3
				},
				{
					id: 'hamstrings',
					text: 'The hamstrings answer, from below the knee up to the sit bone.',
					pauseAfterSeconds: 0.8
				},
				{
					id: 'steady',
					text: 'They steady the pelvis, and the ball keeps its seat.',
					pauseAfterSeconds: 1.6
				}
			]
		},
		{
			title: 'Try it',
			phrases: [
				{
					id: 'try',
					text: 'Now try it. Stand, with a hand in each crease.',
					pauseAfterSeconds: 1.4
				},
				{
					id: 'breathe',
					text: 'Soften your thighs, send your heels back, and breathe out.',
					pauseAfterSeconds: 2.2
				},
				{ id: 'notice', text: 'Does your leg begin a little deeper now?' }
			]
		}
	],
	callouts: [
		callout(
			'hip-socket',
			['socket:socket', 'opens'],
			(moment) => jointPen(moment).at(onCircle(17, 150)),
			[1010, 250]
		),
		callout(
			'greater-trochanter',
			['neck:greater', 'neck'],
			(moment) => jointPen(moment).at(onFemur(greaterTrochanter, femurPose(moment))),
			[1030, 330]
		),
		callout(
			'femoral-head',
			['head:femoral', 'fit'],
			(moment) => jointPen(moment).at(femurPose(moment).shift),
			[1010, 190]
		),
		callout(
			'quadriceps',
			['hold:quadriceps', 'hard'],
			(moment) => jointPen(moment).at(quadricepsPoint),
			[890, 106]
		),
		callout(
			'femoral-head',
			['sink:ball', 'sink'],
			(moment) => jointPen(moment).at(femurPose(moment).shift),
			[250, 190]
		),
		callout(
			'heel-bone',
			['down:bone', 'heel'],
			(moment) => landmarks.heelBone(legFrame(moment)),
			[250, 330]
		),
		callout(
			'hamstrings',
			['hamstrings:hamstrings', 'steady'],
			(moment) => landmarks.hamstrings(legFrame(moment)),
			[330, 330]
		),
		callout(
			'sit-bone',
			['hamstrings:sit', 'steady'],
			(moment) => landmarks.sitBone(legFrame(moment)),
			[330, 200]
		)
	],
	draw: (moment) => {
		const toLeg = moment.ramp('down', undefined, 1.2);
		const toBody = moment.ramp('try', undefined, 1.2);
		return (
			fade(leaving(toLeg), drawJointScene(moment)) +
			fade(coming(toLeg) * leaving(toBody), drawLegScene(moment)) +
			fade(coming(toBody), drawPracticeScene(moment)) +
			drawTitlesInTurn(moment, titles)
		);
	}
};

const titles = [
	['rest', 'Where the leg begins'],
	['fit', 'A fitted seat'],
	['drift', 'The ball drifts'],
	['push', 'Let it back'],
	['down', 'The heel keeps it there'],
	['try', 'Try it']
] as const;

export default film;
