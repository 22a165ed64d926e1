import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'Legs carried',
		phrases: [
			{ id: 'lie', text: 'Lie on your back, and let a ball carry your calves.' },
			{ id: 'roller', text: 'Or slide a roller under your knees. It is the quieter choice.' },
			{
				id: 'feel',
				text: 'Soon you may feel your thighs grow heavy, and your hips grow wide.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'The largest bone',
		phrases: [
			{ id: 'largest', text: 'The thigh bone is the largest single bone you have.' },
			{ id: 'ball', text: 'At its upper end is the femoral head, the ball of your hip.' },
			{
				id: 'drop',
				text: 'While your leg is carried, all the weight of that bone may drop.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'What holds it out',
		phrases: [
			{ id: 'hang', text: 'But most thigh bones hang a little out of the hip, even lying down.' },
			{ id: 'grip', text: 'The quadriceps, in front of the thigh, still grips,' },
			{ id: 'lift', text: 'and holds the ball up, away from the back of its socket.' },
			{
				id: 'hair',
				text: 'It is only a hair. Here it is drawn larger.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'Let it nestle in',
		phrases: [
			{ id: 'hands', text: 'So rest your hands on the top of your thighs.' },
			{ id: 'soften', text: 'Press nothing. Let the muscle under your palms grow soft.' },
			{
				id: 'settle',
				text: 'Breathe out, and let the thigh bone drop, down into the hip socket.',
				pauseAfterSeconds: 1.2
			},
			{
				id: 'nestle',
				text: 'Gripped, the ball stands off. Softened, it can nestle in.',
				pauseAfterSeconds: 1.4
			}
		]
	},
	{
		title: 'Try it',
		phrases: [
			{ id: 'try', text: 'Try it now, for ten slow breaths.' },
			{ id: 'breaths', text: 'With each breath out, let a little more weight go.' },
			{ id: 'same', text: 'Over the roller it is the same. Your heels rest on the floor.' },
			{ id: 'sit', text: 'A settled hip makes it easier to sit for long, even cross-legged.' },
			{ id: 'stop', text: 'If anything hurts, let your legs down, and rest.' }
		]
	}
];
