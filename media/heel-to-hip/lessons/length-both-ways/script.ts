import type { Chapter } from '#film/film.ts';

/** What is said. */
export const chapters: readonly Chapter[] = [
	{
		title: 'What you will feel',
		phrases: [
			{ id: 'open', text: 'Your leg can grow long in two directions at once.' },
			{ id: 'feel', text: 'You will feel your heel grow heavy, and the back of your leg long.' }
		]
	},
	{
		title: 'Two muscles, one knee',
		phrases: [
			{ id: 'ham', text: 'The hamstrings come down from the sit bone,' },
			{ id: 'sides', text: 'and go past the knee on both sides.', pauseAfterSeconds: 0.8 },
			{ id: 'calf', text: 'The calf begins above the knee, in between.' },
			{ id: 'tendon', text: 'It ends in the Achilles tendon, at the heel bone.' },
			{
				id: 'fingers',
				text: 'So behind the knee they meet, like the fingers of two hands.',
				pauseAfterSeconds: 1
			},
			{ id: 'short', text: 'After years of sitting, both are often short.' },
			{ id: 'squeeze', text: 'They pull toward the knee, and the knee is squeezed.' }
		]
	},
	{
		title: 'Down and up',
		phrases: [
			{ id: 'down', text: 'So let the calf and the shin let go downward, into the heel.' },
			{
				id: 'up',
				text: 'Then the hamstrings can lengthen upward, to the sit bone.',
				pauseAfterSeconds: 0.9
			},
			{ id: 'room', text: 'In the middle, the knee has room.' }
		]
	},
	{
		title: 'At the wall',
		phrases: [
			{ id: 'wall', text: 'Stand before a wall, or behind a steady chair, with your hands on it.' },
			{ id: 'step', text: 'Step one foot back, the toes forward, and let the heel come down.' },
			{ id: 'bend', text: 'Bend the front knee, until the back calf begins to lengthen.' },
			{ id: 'push', text: 'Here many people push.', pauseAfterSeconds: 0.8 },
			{ id: 'lift', text: 'The heel comes up, and the lower back hollows.' },
			{ id: 'less', text: 'So come back a little. Less is more.', pauseAfterSeconds: 0.9 }
		]
	},
	{
		title: 'With the heel as a lever',
		phrases: [
			{ id: 'soft', text: 'Let the front of the back foot soften, and its toes grow long.' },
			{ id: 'lever', text: 'Draw the heel back and down, as if it left a print in the floor.' },
			{ id: 'knee', text: 'The knee is long, and not locked.' },
			{ id: 'both', text: 'The calf goes down, and the hamstrings go up.', pauseAfterSeconds: 1.2 },
			{
				id: 'stay',
				text: 'Stay for five slow breaths, then change sides.',
				pauseAfterSeconds: 1.2
			},
			{ id: 'pull', text: 'It may pull a little, but it must not hurt.' }
		]
	}
];
