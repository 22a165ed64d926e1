import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'What you will feel',
		phrases: [
			{ id: 'asleep', text: 'Sit for a while, and the backs of your thighs fall asleep.' },
			{ id: 'feel', text: 'Here your heels will wake them, and your pelvis will feel steadier.' }
		]
	},
	{
		title: 'From sit bone to below the knee',
		phrases: [
			{ id: 'sit', text: 'Sit near the front of a chair, your feet flat, under your knees.' },
			{ id: 'bones', text: 'You rest on your two sit bones, the lower corners of the pelvis.' },
			{ id: 'run', text: 'From each of them, the hamstrings run along the back of the thigh.' },
			{
				id: 'below',
				text: 'They cross behind the knee, and hold on to the lower leg, just below it.',
				pauseAfterSeconds: 1
			}
		]
	},
	{
		title: 'Heel back on the chair',
		phrases: [
			{ id: 'sag', text: 'While they sleep, the pelvis rolls back, and the lower back sags.' },
			{ id: 'tall', text: 'So come up tall again. Let the front of the foot soften.' },
			{
				id: 'draw',
				text: 'Now draw the heel back, while the sole stays where it is.',
				pauseAfterSeconds: 0.9
			},
			{ id: 'wake', text: 'The hamstrings engage, all the way up to the sit bone.' },
			{
				id: 'steady',
				text: 'From below, they hold the pelvis steady.',
				pauseAfterSeconds: 1.1
			},
			{ id: 'hard', text: 'If your toes lift, you are pulling too hard. Less is enough.' }
		]
	},
	{
		title: 'Standing, and lying down',
		phrases: [
			{ id: 'stand', text: 'Standing, it is the same. Knees soft, and the heels draw back.' },
			{
				id: 'rest',
				text: 'The backs of your legs engage, and the pelvis settles over your heels.',
				pauseAfterSeconds: 0.9
			},
			{ id: 'lie', text: 'Lying down, rest your heels on a ball.' },
			{
				id: 'ball',
				text: 'Draw them toward you, so gently that the ball hardly moves.',
				pauseAfterSeconds: 0.9
			},
			{ id: 'roller', text: 'On a roller it is lower, and quieter. Try both.' },
			{ id: 'arch', text: 'If your lower back lifts off the floor, do half as much.' }
		]
	},
	{
		title: 'Try it',
		phrases: [
			{ id: 'try', text: 'Now choose one of the three.' },
			{
				id: 'out',
				text: 'Breathe out, and draw the heels back.',
				pauseAfterSeconds: 1.6
			},
			{ id: 'in', text: 'Breathe in, and let go. Five times, slowly.', pauseAfterSeconds: 1.4 },
			{ id: 'notice', text: 'Then rest, and notice whether your pelvis feels steadier.' }
		]
	}
];
