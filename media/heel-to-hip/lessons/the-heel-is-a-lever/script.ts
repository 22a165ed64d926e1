import type { Chapter } from '#film/film.ts';

/** What is said. */
export const chapters: Chapter[] = [
	{
		title: 'What you will feel',
		phrases: [
			{ id: 'open', text: 'Your heel is a lever, and you carry it with you in every step.' },
			{ id: 'feel', text: 'You are going to feel it draw back, just a little,' },
			{ id: 'answer', text: 'and feel the back of your leg answer.', pauseAfterSeconds: 0.8 },
			{ id: 'sit', text: 'Sit or stand, with both feet on the floor.' }
		]
	},
	{
		title: 'Everything behind the ankle',
		phrases: [
			{ id: 'ankle', text: 'This is your ankle, where the shin rests on the foot.' },
			{ id: 'behind', text: 'Everything behind it is heel.', pauseAfterSeconds: 0.8 },
			{ id: 'ball', text: 'The heel bone is almost a ball: round behind, and round underneath.' },
			{ id: 'achilles', text: 'The Achilles tendon comes down from the calf and holds it.' },
			{ id: 'arch', text: 'In front of the ankle the foot runs on, over the arch, to the toes.' },
			{ id: 'lever', text: 'So here is the lever: a short arm behind, a long arm in front.' }
		]
	},
	{
		title: 'Front forward, heel back',
		phrases: [
			{ id: 'soften', text: 'Begin in front. Let the instep soften.', pauseAfterSeconds: 1.4 },
			{
				id: 'long',
				text: 'Let the toes grow long, as if the foot could flow forward.',
				pauseAfterSeconds: 1.1
			},
			{
				id: 'room',
				text: 'Now there is room behind, and the heel can draw back.',
				pauseAfterSeconds: 1.3
			},
			{ id: 'roll', text: 'Inside its cushion the bone rolls. Your sole stays where it is.' },
			{
				id: 'tiny',
				text: 'The real movement is tiny. It is drawn larger here, so you can see it.'
			},
			{ id: 'space', text: 'Forward and back at once, and the ankle has space in the middle.' }
		]
	},
	{
		title: 'A direction, not an exertion',
		phrases: [
			{ id: 'hard', text: 'Now see what happens when you pull too hard.' },
			{ id: 'lift', text: 'The toes come up off the floor.', pauseAfterSeconds: 0.7 },
			{
				id: 'cords',
				text: 'The tendons on top of the foot stand out like cords.',
				pauseAfterSeconds: 0.7
			},
			{ id: 'jam', text: 'The shin presses down, and the ankle jams.', pauseAfterSeconds: 0.9 },
			{ id: 'release', text: 'So let go. The cords sink away, and the toes lie down.' },
			{
				id: 'again',
				text: 'Then draw the heel back again, with almost nothing.',
				pauseAfterSeconds: 1.3
			},
			{ id: 'direction', text: 'It is a direction, not an exertion.' }
		]
	},
	{
		title: 'Where the heel leads',
		phrases: [
			{ id: 'follow', text: 'And where does that direction lead? Follow it up the leg.' },
			{ id: 'up', text: 'From the heel, up through the calf and behind the knee,' },
			{ id: 'hams', text: 'it runs into the hamstrings, and they carry it to the sit bone.' },
			{ id: 'wake', text: 'Heel back: the hamstrings wake, and the pelvis steadies.' },
			{ id: 'try', text: 'Now try it yourself, three times, slowly.', pauseAfterSeconds: 0.9 },
			{ id: 'front', text: 'Soften the front of the foot.', pauseAfterSeconds: 1.3 },
			{ id: 'back', text: 'Let the heel draw back.', pauseAfterSeconds: 1.5 },
			{ id: 'rest', text: 'And let it rest.', pauseAfterSeconds: 1.3 },
			{ id: 'less', text: 'If the toes lift, you are doing too much. Do half, and feel more.' }
		]
	}
];
