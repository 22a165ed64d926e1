import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'Never too late',
		phrases: [
			{ id: 'welcome', text: 'It is never too late for a lunge.' },
			{ id: 'knee', text: 'Leave the back knee down. That is good advice, even for athletes.' },
			{
				id: 'feel',
				text: 'You will feel your front heel, and a quiet strength deep in your hips.'
			}
		]
	},
	{
		title: 'Into the lunge',
		phrases: [
			{ id: 'kneel', text: 'Kneel on something soft, and grow tall.' },
			{ id: 'step', text: 'Step one foot forward, well in front of you.' },
			{ id: 'hands', text: 'Rest both hands on that thigh.' },
			{
				id: 'glide',
				text: 'Now let your pelvis glide forward, until the front shin stands upright.'
			}
		]
	},
	{
		title: 'When the hip hangs',
		phrases: [
			{ id: 'stretch', text: 'Most people come here to stretch their hip flexors,' },
			{ id: 'front', text: 'the muscles across the front of the hip.' },
			{ id: 'push', text: 'So they push. The pelvis tips forward, and the lower back hollows.' },
			{ id: 'hang', text: 'Now all the weight hangs in the front of the kneeling hip,' },
			{ id: 'price', text: 'and the lower back pays for the stretch.' }
		]
	},
	{
		title: 'Seat the thigh bones',
		phrases: [
			{ id: 'back', text: 'So come back a little, and begin again, at the front heel.' },
			{ id: 'heel', text: 'Let your weight sink into the heel bone, as if to draw it back.' },
			{ id: 'hamstrings', text: 'The hamstrings wake, up to the sit bone, and steady the pelvis.' },
			{ id: 'lying', text: 'What you may know from lying down, you now do upright.' },
			{
				id: 'seat',
				text: 'Let the femoral heads, the balls of your hips, settle back into their sockets.'
			},
			{ id: 'fit', text: 'Nothing is jammed. It is a close and easy fit.' }
		]
	},
	{
		title: 'Relief and strength in one',
		phrases: [
			{ id: 'inner', text: 'Now the inner thighs grow long, and strong, at the same time.' },
			{ id: 'psoas', text: 'Deeper in, the psoas connects the thigh bone with the lower back.' },
			{ id: 'one', text: 'So your tight hips find relief, and your core finds support, in one.' },
			{
				id: 'long',
				text: 'The tailbone lengthens down, the crown of your head up.',
				pauseAfterSeconds: 1.4
			},
			{ id: 'try', text: 'Try it now. Take three slow breaths, then change sides.' },
			{
				id: 'breathe',
				text: 'Each time you breathe out, feel the front heel, and let the thigh bones settle.'
			},
			{ id: 'stop', text: 'If your knee or your hip hurts, come up and rest.' },
			{ id: 'daily', text: 'A little every day is plenty.' }
		]
	}
];
