import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'The knee in the middle',
		phrases: [
			{ id: 'middle', text: 'Your knee sits in the middle, between the foot and the hip.' },
			{ id: 'pays', text: 'When foot or hip does too little, the knee does too much.' },
			{
				id: 'feel',
				text: 'Here you will feel it grow long: neither locked, nor buckled.'
			}
		]
	},
	{
		title: 'Locked, buckled, long',
		phrases: [
			{ id: 'locked', text: 'Push a knee all the way back, and it locks.' },
			{ id: 'hang', text: 'The front of the joint jams, and you hang in the back of it.' },
			{ id: 'buckled', text: 'Let it drop forward, and it buckles.' },
			{ id: 'hold', text: 'Now the front of the thigh has to hold you up.' },
			{
				id: 'long',
				text: 'Between the two, the knee is long. One bone stands over the other.',
				pauseAfterSeconds: 1.3
			}
		]
	},
	{
		title: 'Lever the heel back',
		phrases: [
			{ id: 'straight', text: 'So do not straighten your knee. Straightening is a pull.' },
			{ id: 'shorten', text: 'The quadriceps in front shortens, and drags the kneecap up.' },
			{ id: 'release', text: 'Let that go, and begin at the other end: lever the heel back.' },
			{ id: 'down', text: 'The shin releases down, toward the heel.' },
			{ id: 'up', text: 'The hamstrings reach up, to the sit bone.' },
			{
				id: 'space',
				text: 'Down and up at once: that is length, and the knee has space.',
				pauseAfterSeconds: 1.3
			}
		]
	},
	{
		title: 'A walking step',
		phrases: [
			{ id: 'lead', text: 'Now take a step. The knee leads, because it bends forward.' },
			{ id: 'land', text: 'And yet, the heel lands first.' },
			{
				id: 'over',
				text: 'Let it take your weight, and come forward over a long knee.',
				pauseAfterSeconds: 1.1
			},
			{ id: 'far', text: 'If the step is too long, the knee lands locked. Make it smaller.' }
		]
	},
	{
		title: 'Try it',
		phrases: [
			{ id: 'try', text: 'Stand up, and bend both knees a little.', pauseAfterSeconds: 0.9 },
			{
				id: 'grow',
				text: 'Lever the heels back, and grow long. Stop before the knees lock.',
				pauseAfterSeconds: 1.4
			},
			{ id: 'ten', text: 'Then walk ten slow steps, and feel each heel arrive.' },
			{ id: 'stop', text: 'If a knee hurts, take smaller steps, or rest.' }
		]
	}
];
