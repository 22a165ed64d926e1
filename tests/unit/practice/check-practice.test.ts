import { describe, expect, it } from 'vitest';
import { checkPractice } from '#lib/publishing/check-practice.ts';

const cues = [1, 2, 3, 4].map((n) => ({
	id: `c${n}`,
	startSeconds: n * 10,
	endSeconds: n * 10 + 6,
	text: `Line ${n}`
}));

const transcript = { name: 'transcript.en.vtt', cues };

/** The steps begin at line 4 of the file. */
function check(steps: string) {
	const source = `amount: 3 slow breaths\nfeel: Length.\nstop: Stop if it hurts.\n${steps}`;
	return checkPractice({ file: 'practice.yaml', source, transcript });
}

function problemsOf(steps: string): string[] {
	return check(steps).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

const step = (cue: string, more = '') => `  - say: Rest.\n    cue: ${cue}\n${more}`;

describe('checkPractice', () => {
	it('gives each step the stretch from its line to the one after', () => {
		const { card, problems } = check(`steps:\n${step('c1', '    for: ball\n')}${step('c4')}`);
		expect(problems).toEqual([]);
		expect(card).toEqual({
			amount: '3 slow breaths',
			feel: 'Length.',
			stop: 'Stop if it hurts.',
			steps: [
				{ text: 'Rest.', variant: 'ball', startSeconds: 10, endSeconds: 20 },
				{ text: 'Rest.', startSeconds: 40, endSeconds: 46 }
			]
		});
	});

	it('lets a step go on to a later line', () => {
		const { card } = check(`steps:\n${step('c1', '    to: c3\n')}`);
		expect(card?.steps).toMatchObject([{ startSeconds: 10, endSeconds: 40 }]);
	});

	it('tells of a line that is not in the transcript', () => {
		expect(problemsOf(`steps:\n${step('c1', '    to: c8\n')}${step('c9')}`)).toEqual([
			'practice.yaml:7: transcript.en.vtt has no cue "c8". Give the id of a line that speaks of this step.',
			'practice.yaml:9: transcript.en.vtt has no cue "c9". Give the id of a line that speaks of this step.'
		]);
	});

	it('tells of steps that are not in the order of the film', () => {
		expect(problemsOf(`steps:\n${step('c3')}${step('c2')}`)).toEqual([
			'practice.yaml:8: This step is spoken of at 0:20, one above at 0:30. Put the steps in the order of the film.'
		]);
	});

	it('tells of a step that ends before it begins', () => {
		expect(problemsOf(`steps:\n${step('c3', '    to: c2\n')}`)).toEqual([
			'practice.yaml:7: "c2" comes before "c3". Give the last line of this step.'
		]);
	});

	it('tells of steps that a learner would do at the same time, and lets variants share a line', () => {
		const message =
			'A step above is still spoken of here. End it at an earlier line, or say with "for" whom each is for.';
		expect(problemsOf(`steps:\n${step('c1')}${step('c1')}`)).toEqual([
			`practice.yaml:8: ${message}`
		]);
		expect(problemsOf(`steps:\n${step('c1', '    to: c2\n')}${step('c2')}`)).toEqual([
			`practice.yaml:9: ${message}`
		]);
		const [ball, roller] = ['ball', 'roller'].map((name) => step('c1', `    for: ${name}\n`));
		expect(problemsOf(`steps:\n${ball ?? ''}${roller ?? ''}`)).toEqual([]);
	});

	it('tells of an empty text and of an unknown variant', () => {
		expect(problemsOf("steps:\n  - say: ' '\n    cue: c1\n    for: cushion\n")).toEqual([
			'practice.yaml:5: steps.0.say: There is nothing here. Write some text.',
			'practice.yaml:7: steps.0.for: A step is for ball, roller or none. Leave "for" out when it is for everybody.'
		]);
	});

	it('wants a step', () => {
		expect(problemsOf('steps: []\n')).toEqual([
			'practice.yaml:4: steps: There is no step. Write one, or delete the file.'
		]);
	});

	it('leaves the lines alone where the transcript cannot be read', () => {
		const source = `amount: Once.\nfeel: Length.\nstop: Rest.\nsteps:\n${step('c9')}`;
		const checked = checkPractice({ file: 'practice.yaml', source, transcript: undefined });
		expect(checked).toEqual({ card: undefined, problems: [] });
	});
});
