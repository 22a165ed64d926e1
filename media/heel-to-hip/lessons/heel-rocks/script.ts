import type { Chapter } from '#film/film.ts';

/** What is said. */
export const chapters: readonly Chapter[] = [
	{
		title: 'What you will feel',
		phrases: [
			{ id: 'open', text: 'Lie down, and let your heels rock you.' },
			{ id: 'feel', text: 'You will feel a small wave, from your heels up to your hips,' },
			{ id: 'perhaps', text: 'and perhaps as far as your head.' }
		]
	},
	{
		title: 'How to lie',
		phrases: [
			{ id: 'roller', text: 'Lie on your back, with a roller under your knees.' },
			{ id: 'backs', text: 'The backs of your heels rest on the floor.', pauseAfterSeconds: 0.8 },
			{ id: 'kinds', text: 'An inflatable roller is soft. Wrap a foam roller in a towel.' },
			{ id: 'lower', text: 'If it feels too high, a rolled towel will do.' },
			{
				id: 'weight',
				text: 'Let your legs be heavy: the thigh bones, the calves, the heels.',
				pauseAfterSeconds: 1.4
			}
		]
	},
	{
		title: 'From heel to hip',
		phrases: [
			{ id: 'tip', text: 'Now tip your feet a little toward you, and a little away.' },
			{ id: 'keep', text: 'Toward you, and away, at an easy pace.', pauseAfterSeconds: 1.4 },
			{ id: 'round', text: 'Your heel bone is round, so it rolls on the floor.' },
			{ id: 'push', text: 'As it rolls, it nudges the shin, and the shin the thigh bone.' },
			{
				id: 'hip',
				text: 'Its head nudges the hip socket, and the pelvis rocks along.',
				pauseAfterSeconds: 1.2
			},
			{
				id: 'spine',
				text: 'Let it run on up the spine, until your head nods.',
				pauseAfterSeconds: 1.6
			}
		]
	},
	{
		title: 'Smaller is better',
		phrases: [
			{ id: 'big', text: 'If you pull hard, the knees lock, and the heels leave the floor.' },
			{ id: 'back', text: 'The lower back hollows, and the wave stops at the knee.' },
			{ id: 'small', text: 'So make it smaller. Half as far, and half as fast.' },
			{
				id: 'ease',
				text: 'The front of the ankle stays soft, and the heel does the work.',
				pauseAfterSeconds: 1.2
			},
			{
				id: 'try',
				text: 'Rock like this for a minute or two, and breathe.',
				pauseAfterSeconds: 1.6
			},
			{ id: 'still', text: 'Then lie still, and feel how long your legs have become.' },
			{ id: 'hurt', text: 'If anything hurts, stop, and rest on your side.' }
		]
	}
];
