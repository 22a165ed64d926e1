import { describe, expect, it } from 'vitest';
import { chooseFigures } from '#lib/anatomy/choose-figures.ts';
import { viewsShowing } from '#lib/anatomy/views-showing.ts';
import { aView } from './a-view.ts';

const views = [
	aView({ heel: 'M20 180h5v5z', spine: 'M50 20h5v80z' }, { id: 'front' }),
	aView({ heel: 'M60 180h9v9z', spine: 'M50 20h9v80z' }, { id: 'side' }),
	aView({ heel: 'M10 80h60v60z' }, { id: 'foot' }),
	aView({}, { id: 'hand' })
];
const ids = (shown: { id: string }[]) => shown.map(({ id }) => id);

describe('viewsShowing', () => {
	it('begins with the closest one and goes on in the order of the atlas', () => {
		expect(ids(viewsShowing(views, 'heel'))).toEqual(['foot', 'front', 'side']);
	});

	it('leaves out views without the structure', () => {
		expect(ids(viewsShowing(views, 'spine'))).toEqual(['side', 'front']);
	});

	it('counts one side of the body, not both and what is between', () => {
		const knees = [
			aView({ knee: 'M10 90h9v9zM80 90h9v9z' }, { id: 'whole' }),
			aView({ knee: 'M10 90h12v12z' }, { id: 'close' })
		];
		expect(ids(viewsShowing(knees, 'knee'))).toEqual(['close', 'whole']);
	});

	it('counts only what is on the picture', () => {
		const legs = [
			aView({ leg: 'M90 0h500v500h-500z' }, { id: 'cut' }),
			aView({ leg: 'M0 0h40v90z' }, { id: 'whole' })
		];
		expect(ids(viewsShowing(legs, 'leg'))).toEqual(['whole', 'cut']);
	});

	it('has none for a structure that is nowhere', () => {
		expect(viewsShowing(views, 'wing')).toEqual([]);
	});
});

describe('chooseFigures', () => {
	it('has the whole first, then the closest', () => {
		expect(ids(chooseFigures(views, 'heel', 2))).toEqual(['front', 'foot']);
	});

	it('has the closest where there is room for one', () => {
		expect(ids(chooseFigures(views, 'heel', 1))).toEqual(['foot']);
	});

	it('has the first of the atlas for nothing, and for what is nowhere', () => {
		expect(ids(chooseFigures(views, undefined, 2))).toEqual(['front', 'side']);
		expect(ids(chooseFigures(views, 'wing', 2))).toEqual(['front', 'side']);
	});

	it('has none of an empty atlas', () => {
		expect(chooseFigures([], 'heel', 2)).toEqual([]);
	});
});
