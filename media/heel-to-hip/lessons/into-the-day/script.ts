import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'Stairs',
		phrases: [
			{ id: 'day', text: 'You practise for ten minutes. The rest is your day.' },
			{
				id: 'feel',
				text: 'You will feel heels and hips carry you up the stairs, and down to the floor.'
			},
			{ id: 'whole', text: 'On a stair, set down the whole foot, the heel too.' },
			{
				id: 'sink',
				text: 'Let your weight sink into that heel, and rise over it.',
				pauseAfterSeconds: 0.9
			},
			{ id: 'ball', text: 'On the ball of the foot alone, the knee has to do the work.' }
		]
	},
	{
		title: 'Lifting',
		phrases: [
			{ id: 'bend', text: 'To lift, you are told: bend your knees.' },
			{ id: 'locked', text: 'What it means is: do not lock them.' },
			{ id: 'fold', text: 'Over locked knees the pelvis is stuck, and the lower back folds.' },
			{ id: 'deep', text: 'Unlock them, and the thigh bones can deepen back into the hips.' },
			{
				id: 'line',
				text: 'Then lumbar spine, sacrum, and tailbone lengthen as one line.',
				pauseAfterSeconds: 1
			},
			{ id: 'rise', text: 'Hold the load close, press through your heels, and rise.' }
		]
	},
	{
		title: 'At the desk',
		phrases: [
			{ id: 'desk', text: 'At a desk you sag sooner or later. Everybody does.' },
			{ id: 'hold', text: 'Do not hold yourself up. Put both heels down, and draw them back.' },
			{
				id: 'grow',
				text: 'Come up over the sit bones, and let the spine grow from there.',
				pauseAfterSeconds: 1
			}
		]
	},
	{
		title: 'On the floor',
		phrases: [
			{ id: 'play', text: 'To play on the floor, come down into your lunge.' },
			{
				id: 'heavy',
				text: 'Front heel heavy, thigh bones back, and your hands are free.',
				pauseAfterSeconds: 2
			}
		]
	},
	{
		title: 'Try it',
		phrases: [
			{ id: 'try', text: 'Today, choose one moment: a stair, a bag, a chair, or a game.' },
			{
				id: 'first',
				text: 'Each time, begin with your heels, and let the rest of you follow.',
				pauseAfterSeconds: 1.2
			},
			{ id: 'stop', text: 'If something hurts, put it down, and rest.' }
		]
	}
];
