import { describe, expect, it } from 'vitest';
import { createTermFinder, type Term } from '#lib/transcript/words/find-terms.ts';

function aTerm(structure: string, words: string[]): Term {
	return { structure, words, name: words[0] ?? '', definition: '', href: '' };
}

const find = createTermFinder([
	aTerm('heel-bone', ['Heel bone', 'calcaneus', 'heel']),
	aTerm('thigh-bone', ['Thigh bone', 'femur']),
	aTerm('hip-socket', ['Hip socket', 'acetabulum']),
	aTerm('arch', ['Arch']),
	aTerm('calf', ['Calf']),
	aTerm('pelvis', ['Pelvis']),
	aTerm('ball-of-the-foot', ['Ball of the foot']),
	aTerm('sacrum', ['Sacrum']),
	aTerm('hip', ['Hip'])
]);

function found(text: string): string[] {
	return find(text).map(({ term, from, to }) => `${term.structure}: ${text.slice(from, to)}`);
}

describe('createTermFinder', () => {
	it('finds names and aliases whatever the case', () => {
		expect(found('The Femur meets the acetabulum.')).toEqual([
			'thigh-bone: Femur',
			'hip-socket: acetabulum'
		]);
	});

	it('takes the longest name', () => {
		expect(found('the heel bone')).toEqual(['heel-bone: heel bone']);
	});

	it('finds plain plurals', () => {
		expect(found('both thigh bones and arches')).toEqual([
			'thigh-bone: thigh bones',
			'arch: arches'
		]);
	});

	it.each([
		['Both heels.', 'heel-bone: heels'],
		['Long femurs', 'thigh-bone: femurs'],
		['two femora', 'thigh-bone: femora'],
		['your calves', 'calf: calves'],
		['wide pelvises', 'pelvis: pelvises'],
		['narrow pelves', 'pelvis: pelves'],
		['calcanei', 'heel-bone: calcanei'],
		['acetabula', 'hip-socket: acetabula'],
		['sacra', 'sacrum: sacra'],
		['onto the balls of the feet', 'ball-of-the-foot: balls of the feet'],
		['the ball of the foot', 'ball-of-the-foot: ball of the foot'],
		['the balls of the foot', 'ball-of-the-foot: balls of the foot']
	])('finds the plural in "%s"', (text, term) => {
		expect(found(text)).toEqual([term]);
	});

	it.each([
		['The heel’s lever', 'heel-bone: heel'],
		["the thigh bone's head", 'thigh-bone: thigh bone'],
		["the calves' length", 'calf: calves']
	])('finds the owner in "%s"', (text, term) => {
		expect(found(text)).toEqual([term]);
	});

	it('takes a name as it is written before the plural of another', () => {
		const written = createTermFinder([aTerm('toe', ['Toe']), aTerm('forefoot', ['Toes'])]);
		expect(written('the toes').map(({ term }) => term.structure)).toEqual(['forefoot']);
	});

	it('finds whole words only', () => {
		expect(found('ship, monarch, heeled')).toEqual([]);
	});

	it('finds a structure once a line, where it is said first', () => {
		expect(found('heel to heel')).toEqual(['heel-bone: heel']);
	});

	it('does not join words across punctuation', () => {
		expect(found('into the hip, socket and all')).toEqual(['hip: hip']);
	});

	it('joins words across a hyphen', () => {
		expect(found('a hip-socket view')).toEqual(['hip-socket: hip-socket']);
	});

	it('finds the term in a line with typographic and accented letters', () => {
		expect(found('“Plié”: the foot’s heel')).toEqual(['heel-bone: heel']);
	});
});
