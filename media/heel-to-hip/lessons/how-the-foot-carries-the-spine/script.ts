import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'What you will feel',
		phrases: [
			{ id: 'open', text: 'Your feet carry your spine, and they are built in the same way.' },
			{ id: 'feel', text: 'You will feel your heels spread, and your back grow long.' }
		]
	},
	{
		title: 'Three curves and three curves',
		phrases: [
			{ id: 'spine', text: 'See the spine from the side. It is not straight.' },
			{ id: 'curves', text: 'It curves in the low back, in the upper back, and in the neck.' },
			{ id: 'foot', text: 'The foot has three curves as well, its arches:' },
			{ id: 'arches', text: 'along the inner edge, along the outer edge, and across.' },
			{ id: 'spring', text: 'Curves give and spring back. That is how they carry you.' }
		]
	},
	{
		title: 'The heel answers',
		phrases: [
			{ id: 'heel', text: 'The heel has its partner too: the pelvis, and the lumbar spine,' },
			{ id: 'deep', text: 'where the psoas and other deep muscles steady you.' },
			{
				id: 'forward',
				text: 'When your weight hangs forward, over the toes, the heel goes empty,'
			},
			{ id: 'hollow', text: 'and the low back has to hold you up.', pauseAfterSeconds: 0.9 },
			{ id: 'back', text: 'So come back over your heels, and let them gently widen.' },
			{ id: 'centre', text: 'A heel that widens helps your body to find its centre.' }
		]
	},
	{
		title: 'Length in two directions',
		phrases: [
			{ id: 'belly', text: 'You do not have to hold your stomach in.' },
			{ id: 'support', text: 'Support runs from the heels through hamstrings, hips and spine.' },
			{ id: 'long', text: 'Now grow long: the heels down, the crown of the head up.' },
			{ id: 'straight', text: 'But do not straighten. A spine pressed flat cannot spring.' },
			{ id: 'keep', text: 'Keep the curves, and let them grow long.' }
		]
	},
	{
		title: 'Before you try it',
		phrases: [
			{ id: 'suits', text: 'One thing before you try it: not every exercise suits every body.' },
			{ id: 'ask', text: 'Talk to a doctor or an exercise professional first.' },
			{ id: 'learn', text: 'This course is education, not medical advice or therapy.' },
			{ id: 'hurts', text: 'If something hurts, stop. What you do is your own responsibility.' }
		]
	},
	{
		title: 'Try it',
		phrases: [
			{ id: 'try', text: 'Try it now. Stand on both feet, with soft knees.' },
			{
				id: 'widen',
				text: 'For three slow breaths, let both heels widen.',
				pauseAfterSeconds: 1.6
			},
			{ id: 'notice', text: 'And notice how far up your back can feel it.' }
		]
	}
];
