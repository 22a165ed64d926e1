import type { Chapter } from '#film/film.ts';

/** What is said. */
export const chapters: Chapter[] = [
	{
		title: 'What you will feel',
		phrases: [
			{ id: 'open', text: 'Whenever you stand, you balance on two ankles.' },
			{ id: 'feel', text: 'You are going to feel them open, a little, in front and behind,' },
			{ id: 'quiet', text: 'and your lower legs grow quiet.', pauseAfterSeconds: 1 }
		]
	},
	{
		title: 'Balanced, not held',
		phrases: [
			{ id: 'right', text: 'Look at your right ankle from behind.', pauseAfterSeconds: 0.9 },
			{
				id: 'shins',
				text: 'The shin bone comes down on the inside, the fibula on the outside.',
				pauseAfterSeconds: 0.7
			},
			{ id: 'talus', text: 'Together they straddle the talus, as a fork holds a wheel.' },
			{ id: 'rides', text: 'The talus rides on the heel bone.', pauseAfterSeconds: 0.8 },
			{ id: 'none', text: 'And not one muscle is fastened to it.' },
			{ id: 'balance', text: 'So your ankle is not held in place. It is balanced.' }
		]
	},
	{
		title: 'When the toes grip',
		phrases: [
			{ id: 'side', text: 'Now see it from the inside of the foot.', pauseAfterSeconds: 0.7 },
			{ id: 'lean', text: 'Many of us lean forward without knowing it.' },
			{ id: 'grip', text: 'The toes grip the floor.', pauseAfterSeconds: 0.6 },
			{ id: 'pull', text: 'The calf pulls, so that you do not fall,' },
			{ id: 'jam', text: 'and the front of the ankle jams.', pauseAfterSeconds: 1.2 }
		]
	},
	{
		title: 'Front forward, heel back',
		phrases: [
			{ id: 'lie', text: 'So come back over your feet, and let the toes lie down.' },
			{ id: 'front', text: 'The front of the foot flows forward.', pauseAfterSeconds: 0.8 },
			{ id: 'heel', text: 'The heel draws back, by almost nothing.', pauseAfterSeconds: 0.8 },
			{ id: 'room', text: 'Between the two, the ankle has room.', pauseAfterSeconds: 0.9 },
			{ id: 'shin', text: 'Let the shin release downward in front, like water.' },
			{
				id: 'calf',
				text: 'Let the calf release downward behind, all the way into the heel.',
				pauseAfterSeconds: 1.3
			}
		]
	},
	{
		title: 'Find the middle',
		phrases: [
			{ id: 'rock', text: 'Now try it, with a hand on a chair if you like.' },
			{ id: 'ball', text: 'Sway forward, toward the ball of the foot,', pauseAfterSeconds: 0.9 },
			{ id: 'back', text: 'and back, toward the heel.', pauseAfterSeconds: 1 },
			{ id: 'smaller', text: 'Smaller, and smaller,', pauseAfterSeconds: 0.8 },
			{ id: 'rest', text: 'until you come to rest in the middle.', pauseAfterSeconds: 1.2 },
			{ id: 'queue', text: 'Do this in a queue, or at the sink, three times a day.' },
			{ id: 'again', text: 'And if your toes begin to grip, just let them go again.' }
		]
	}
];
