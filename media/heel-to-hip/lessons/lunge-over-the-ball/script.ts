import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'A ball under the front thigh',
		phrases: [
			{ id: 'welcome', text: 'Here is the stretch of runners, with a ball that carries you.' },
			{
				id: 'feel',
				text: 'You may feel your front heel grow heavy, and your back hip open, in peace.'
			},
			{ id: 'kneel', text: 'Kneel on something soft, with the ball in front of you.' },
			{
				id: 'step',
				text: 'Step one foot forward, and let that thigh rest on the ball.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'Back through the heel',
		phrases: [
			{ id: 'carry', text: 'The ball carries your thigh, so the quadriceps has nothing to hold.' },
			{ id: 'settle', text: 'Let the femoral heads settle back into their sockets.' },
			{ id: 'heel', text: 'Now send your weight back, through the front heel bone.' },
			{ id: 'hamstrings', text: 'The hamstrings answer, and the pelvis stays level.' },
			{
				id: 'open',
				text: 'On the kneeling side, the hip grows long, and nobody has to push.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'When the weight falls forward',
		phrases: [
			{ id: 'forward', text: 'Often, the weight falls forward, toward the toes.' },
			{ id: 'lifts', text: 'The heel lifts, the pelvis tips, and the lower back hollows.' },
			{ id: 'return', text: 'So come back, until the heel is heavy again.' },
			{
				id: 'compare',
				text: 'Forward on the left, and back through the heel on the right.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'Chest on the ball',
		phrases: [
			{ id: 'chest', text: 'For more rest, roll the ball under your chest, and lean over it.' },
			{ id: 'hands', text: 'Your hands come to the floor, and your spine grows long.' },
			{ id: 'still', text: 'The front heel stays heavy, as before.', pauseAfterSeconds: 1.2 }
		]
	},
	{
		title: 'Try it',
		phrases: [
			{ id: 'try', text: 'Try the one you like, for five slow breaths. Then change sides.' },
			{ id: 'breathe', text: 'With each breath out, let the ball carry a little more of you.' },
			{ id: 'stop', text: 'If a knee or a hip hurts, come up, and rest.' }
		]
	}
];
