import type { Chapter } from '#film/film.ts';

/** What is said, phrase by phrase. */
export const chapters: readonly Chapter[] = [
	{
		title: 'From heel to hip',
		phrases: [
			{ id: 'welcome', text: 'Welcome. These lessons go from your heel to your hip.' },
			{
				id: 'feel',
				text: 'What you will feel is small at first: a heel, a thigh bone, a quiet breath.'
			}
		]
	},
	{
		title: 'Practise safely',
		phrases: [
			{ id: 'suits', text: 'Not every exercise suits every body.' },
			{ id: 'ask', text: 'So talk to a doctor or an exercise professional first,' },
			{ id: 'above', text: 'above all if you have pain, an injury, or a baby on the way.' },
			{ id: 'education', text: 'This is education. It is not medical advice or therapy.' },
			{ id: 'stop', text: 'If something hurts, do not push on. Come out of it, and stop.' },
			{ id: 'own', text: 'What you do, and how far you go, is your own responsibility.' }
		]
	},
	{
		title: 'What you need',
		phrases: [
			{ id: 'need', text: 'You need very little: a mat, and a steady chair.' },
			{ id: 'legs', text: 'To carry your legs, have a stability ball, or a roller.' },
			{ id: 'inflatable', text: 'An inflatable roller is the quieter, more supported choice.' },
			{ id: 'foam', text: 'A foam roller will do. If it is stiff, wrap it in a towel or a mat.' },
			{ id: 'ball', text: 'The ball carries more of your weight, and gives you more ease.' },
			{ id: 'both', text: 'Try both, and keep what suits you today.' }
		]
	},
	{
		title: 'How to use a lesson',
		phrases: [
			{ id: 'watch', text: 'Watch each lesson once. Then practise along with it.' },
			{ id: 'loop', text: 'Loop a part that you want to repeat.' },
			{ id: 'jump', text: 'Press any line of the transcript, and the film goes there.' },
			{ id: 'note', text: 'Then note what you feel. A few words are enough.' }
		]
	},
	{
		title: 'Ten quiet minutes',
		phrases: [
			{ id: 'ten', text: 'Ten quiet minutes every day are better than an hour once.' },
			{ id: 'try', text: 'Try the first minute now. Lie down, with your calves on the ball,' },
			{ id: 'over', text: 'or your knees over the roller.' },
			{ id: 'hold', text: 'Do not hold your legs up.', pauseAfterSeconds: 1.2 },
			{ id: 'carry', text: 'Let them be carried, and let the thigh bones grow heavy.' },
			{ id: 'breaths', text: 'Take three slow breaths. That is how we begin.' }
		]
	}
];
