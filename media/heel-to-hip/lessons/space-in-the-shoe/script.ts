import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'What you will feel',
		phrases: [
			{ id: 'open', text: 'A high heel tips you forward. You can answer it from inside the shoe.' },
			{
				id: 'feel',
				text: 'You will feel room for your toes, and support up the back of your legs.'
			}
		]
	},
	{
		title: 'Three parts of the sole',
		phrases: [
			{ id: 'parts', text: 'Look inside. The sole has three parts:' },
			{ id: 'three', text: 'the ball in front, the arch in the middle, the heel behind.' },
			{
				id: 'fall',
				text: 'Mostly the foot slides forward, and the ball carries nearly everything.'
			},
			{ id: 'cords', text: 'The toes are squeezed. The tendons before the ankle stand out.' },
			{ id: 'hollow', text: 'Above, the pelvis may tip, and the low back may hollow.' }
		]
	},
	{
		title: 'Back into the heel',
		phrases: [
			{ id: 'round', text: 'Now imagine your heel to be round, like a ball that springs.' },
			{ id: 'draw', text: 'Draw it back, until it rests against the back of the shoe.' },
			{ id: 'room', text: 'In front there is room. Let the instep and the toes go soft,' },
			{ id: 'tendons', text: 'and the tendons before the ankle let go as well.' },
			{ id: 'spread', text: 'Your weight spreads: over the heel, the arch, and the ball.' },
			{ id: 'grip', text: 'If the toes claw the sole, you are trying too hard. Do half.' }
		]
	},
	{
		title: 'Up the back of the leg',
		phrases: [
			{ id: 'up', text: 'Support runs up the calf and the hamstrings, to the sit bone.' },
			{ id: 'level', text: 'The pelvis comes level, and your spine stands long above the heels.' }
		]
	},
	{
		title: 'Try it',
		phrases: [
			{ id: 'try', text: 'Try it in a low heel first, your hands on the back of a chair.' },
			{
				id: 'breaths',
				text: 'Both heels back, soft toes, three slow breaths.',
				pauseAfterSeconds: 1.4
			},
			{ id: 'spring', text: 'Then sink a little, and rise. Let the round heels spring.' },
			{ id: 'off', text: 'And give your feet time without shoes, every day.' }
		]
	}
];
