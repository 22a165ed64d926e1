import { describe, expect, it } from 'vitest';
import { parseMakeOptions } from '#film/make-options.ts';

describe('parseMakeOptions', () => {
	it('makes a film, or a preview of it', () => {
		expect(parseMakeOptions(['a-lesson'])).toEqual({
			job: 'film',
			lesson: 'a-lesson',
			isPreview: false
		});
		expect(parseMakeOptions(['a-lesson', '--preview'])).toMatchObject({ isPreview: true });
	});

	it('remakes only the sound', () => {
		expect(parseMakeOptions(['a-lesson', '--sound'])).toEqual({ job: 'sound', lesson: 'a-lesson' });
	});

	it('draws one still or a page of stills', () => {
		const still = ['a-lesson', '--frame', 'heel:back+0.5', '--out', 'x.png', '--callouts'];
		expect(parseMakeOptions(still)).toEqual({
			job: 'still',
			lesson: 'a-lesson',
			at: 'heel:back+0.5',
			out: 'x.png',
			hasCallouts: true
		});
		expect(parseMakeOptions(['a-lesson', '--frame', '12.4'])).toMatchObject({ out: undefined });
		const sheet = ['a-lesson', '--sheet', '3', '--out', 'x.png'];
		expect(parseMakeOptions(sheet)).toMatchObject({ job: 'sheet', everySeconds: 3 });
	});

	it('draws the atlas, which is of no lesson', () => {
		expect(parseMakeOptions(['--atlas'])).toEqual({ job: 'atlas' });
		expect(parseMakeOptions(['a-lesson', '--atlas'])).toBeUndefined();
	});

	it('draws contact sheets of the lessons named, or of all', () => {
		expect(parseMakeOptions(['--contact-sheets', '--out', 'sheets'])).toEqual({
			job: 'contact-sheets',
			lessons: [],
			out: 'sheets'
		});
		expect(parseMakeOptions(['--contact-sheets', 'one', 'two', '--out', 'sheets'])).toMatchObject({
			lessons: ['one', 'two']
		});
	});

	it.each([
		[[]],
		[['--contact-sheets', 'a-lesson']],
		[['--contact-sheets', '--preview', '--out', 'sheets']],
		[['one', 'two']],
		[['a-lesson', '--frame']],
		[['a-lesson', '--sheet', '-1', '--out', 'x.png']],
		[['a-lesson', '--sound', '--preview']],
		[['a-lesson', '--unknown']]
	])('refuses %j', (args) => {
		expect(parseMakeOptions(args)).toBeUndefined();
	});
});
