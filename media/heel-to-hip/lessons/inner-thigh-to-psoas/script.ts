import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'From the inner thigh',
		phrases: [
			{ id: 'unseen', text: 'There is a strength in you that nobody can see.' },
			{ id: 'feel', text: 'You may feel it as quiet support, deep in front of your lower back.' },
			{
				id: 'begin',
				text: 'It begins where you have just been, at the lesser trochanter.',
				pauseAfterSeconds: 1
			}
		]
	},
	{
		title: 'Up to the spine',
		phrases: [
			{ id: 'rise', text: 'From there the psoas rises, in front of the hip joint,' },
			{ id: 'through', text: 'and through the pelvis, to the sides of the lumbar spine.' },
			{ id: 'hold', text: 'It holds on to all five lumbar vertebrae, and to the one above.' },
			{ id: 'below', text: 'From the same place down, the inner thigh runs to the knee.' },
			{
				id: 'line',
				text: 'So one line leads from the knee to the spine. It is your deep centre.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'Two strengths',
		phrases: [
			{ id: 'back', text: 'The other line you know: from the heel, up the hamstrings.' },
			{ id: 'strong', text: 'It is the strength of the back line.' },
			{ id: 'centre', text: 'Inner thigh to psoas is the strength of the deep centre.' },
			{
				id: 'seated',
				text: 'And both need a femoral head that is seated in its socket.',
				pauseAfterSeconds: 1.2
			}
		]
	},
	{
		title: 'A bridge with the ball',
		phrases: [
			{ id: 'ready', text: 'When you are ready, lift your hips, with your calves on the ball.' },
			{ id: 'heavy', text: 'First let the thigh bones grow heavy, and the inner thighs wake.' },
			{
				id: 'up',
				text: 'Breathe out. The tailbone leads, and the hips float up, a little.',
				pauseAfterSeconds: 1.2
			},
			{
				id: 'wrong',
				text: 'If the belly pushes up, the lower back hollows, and the line is lost.'
			},
			{
				id: 'long',
				text: 'Come lower, and long, and let the deep centre carry you.',
				pauseAfterSeconds: 1.1
			},
			{
				id: 'compare',
				text: 'Hollow on the left, long on the right. You can feel the difference.'
			},
			{ id: 'down', text: 'Then roll down, one vertebra after the other.', pauseAfterSeconds: 1.6 }
		]
	},
	{
		title: 'Try it',
		phrases: [
			{
				id: 'try',
				text: 'Try three slow bridges, no higher than is easy.',
				pauseAfterSeconds: 1.5
			},
			{
				id: 'roller',
				text: 'On a roller, stay down, and only think of the lift as you breathe out.'
			},
			{ id: 'stop', text: 'If your lower back hurts, stay down, and rest.' }
		]
	}
];
