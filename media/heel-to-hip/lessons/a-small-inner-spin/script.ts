import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'Legs that roll out',
		phrases: [
			{
				id: 'lie',
				text: 'Lie on your back, a roller under your knees, or a ball under your calves.'
			},
			{
				id: 'feel',
				text: 'In a moment, you may feel your inner thighs wake, with no effort at all.'
			},
			{ id: 'above', text: 'This is you, seen from above.' },
			{ id: 'out', text: 'Left alone, most legs roll outward, and the kneecaps look away.' }
		]
	},
	{
		title: 'A small bump',
		phrases: [
			{
				id: 'bump',
				text: 'High on the inner side of each thigh bone, a bit behind, is a small bump,'
			},
			{ id: 'lesser', text: 'the lesser trochanter.' },
			{ id: 'inner', text: 'Just below it, the inner thigh begins to hold on to the bone.' },
			{
				id: 'sleep',
				text: 'While the leg lies rolled out, the inner thigh is half asleep.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'A tiny turn',
		phrases: [
			{ id: 'palms', text: 'Rest the heels of your palms on the front of your thighs.' },
			{
				id: 'spin',
				text: 'Let them guide both thigh bones to turn inward, by almost nothing.',
				pauseAfterSeconds: 1.1
			},
			{ id: 'straight', text: 'The kneecaps now look straight up.' },
			{
				id: 'wake',
				text: 'And the inner thighs wake, from the lesser trochanter down.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'Small is enough',
		phrases: [
			{ id: 'much', text: 'More is not better. Turn too far, and the knees fall in.' },
			{ id: 'pinch', text: 'The front of the hip feels pinched, and nothing can rest.' },
			{
				id: 'small',
				text: 'Too far on the left, just enough on the right. You would hardly see it.',
				pauseAfterSeconds: 1.4
			}
		]
	},
	{
		title: 'Try it',
		phrases: [
			{ id: 'try', text: 'Try it for five slow breaths. Breathe in, and leave your legs alone.' },
			{
				id: 'guide',
				text: 'Breathe out, and let your palms guide the turn.',
				pauseAfterSeconds: 1.2
			},
			{ id: 'same', text: 'On the ball it is the same, with an even lighter touch.' },
			{ id: 'leave', text: 'Then take your hands away. Do your thighs keep it by themselves?' },
			{ id: 'stop', text: 'If a hip or a knee hurts, do less, or stop.' }
		]
	}
];
