import { describe, expect, it } from 'vitest';
import { filterStructures } from '../../../src/routes/courses/[course]/anatomy/filter-structures.ts';

const regions = [
	{
		name: 'foot',
		structures: [
			{ name: 'Heel bone', aliases: ['calcaneus'] },
			{ name: 'Ankle', aliases: [] }
		]
	},
	{ name: 'hip', structures: [{ name: 'Fémoral head', aliases: [] }] }
];

function found(query: string): string[] {
	return filterStructures(regions, query).flatMap(({ name, structures }) => [
		name,
		...structures.map((structure) => structure.name)
	]);
}

describe('filterStructures', () => {
	it('finds by a part of the name, and leaves empty regions out', () => {
		expect(found('ank')).toEqual(['foot', 'Ankle']);
	});

	it('finds by an alias, whatever the case', () => {
		expect(found(' Calc')).toEqual(['foot', 'Heel bone']);
	});

	it('finds by what a keyboard can type', () => {
		expect(found('femoral')).toEqual(['hip', 'Fémoral head']);
	});

	it('has all for nothing, and nothing for what is not there', () => {
		expect(found('  ')).toHaveLength(5);
		expect(found('wing')).toEqual([]);
	});
});
