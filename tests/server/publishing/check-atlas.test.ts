import { describe, expect, it } from 'vitest';
import { checkPackage } from '#lib/publishing/check-package.server.ts';
import { smallCourse } from './small-course.ts';

type SmallCourse = ReturnType<typeof smallCourse>;

async function problemsOf(spoil: (course: SmallCourse) => void): Promise<string[]> {
	const course = smallCourse();
	spoil(course);
	const check = await checkPackage(course.dir);
	return check.ok ? [] : check.problems.map((p) => `${p.file}:${p.line}: ${p.message}`);
}

const inAtlas = (from: string, to: string) => (course: SmallCourse) =>
	course.replace('atlas.yaml', from, to);

describe('checkPackage, of an atlas', () => {
	it('reads its views', async () => {
		const check = await checkPackage(smallCourse().dir);
		expect(check).toMatchObject({
			ok: true,
			package: {
				views: [
					{
						entry: { id: 'side', title: 'From the side', size: [200, 400] },
						pictureType: 'image/svg+xml'
					},
					{ entry: { id: 'foot', parts: [{ structure: 'ankle' }, { structure: 'heel-bone' }] } }
				]
			}
		});
	});

	it('does without one', async () => {
		expect(await problemsOf((course) => course.remove('atlas.yaml'))).toEqual([]);
	});

	it.each([
		[
			'a structure that the anatomy has not',
			inAtlas('structure: ankle', 'structure: wing'),
			'atlas.yaml:7: anatomy.yaml has no structure wing. Add it there, or correct this id.'
		],
		[
			'a picture that is not there',
			inAtlas('side.svg', 'sides.svg'),
			'atlas.yaml:4: anatomy/sides.svg is missing. Add it, or correct this name.'
		],
		[
			'a picture outside the package',
			inAtlas('anatomy/side.svg', '../side.svg'),
			'atlas.yaml:4: ../side.svg is missing. Add it, or correct this name.'
		],
		[
			'a picture of another kind',
			inAtlas('side.svg', 'side.gif'),
			'atlas.yaml:4: views.0.picture: "anatomy/side.gif" is no picture. Name an .svg, .webp, .png or .jpg file.'
		],
		[
			'a picture that is not what its name says',
			(course: SmallCourse) => course.write('anatomy/side.svg', '<html><svg></svg></html>'),
			'atlas.yaml:4: What is in anatomy/side.svg is not image/svg+xml. Save it as what its name says.'
		],
		[
			'a picture that is too big',
			(course: SmallCourse) => course.write('anatomy/side.svg', `<svg>${' '.repeat(600 * 1024)}`),
			'atlas.yaml:4: anatomy/side.svg has 601 KB. A picture of the atlas has at most 512; make it smaller.'
		],
		[
			'a shape that is no path data',
			inAtlas("'M80 330h40v30h-40z'", "'M80 330 heel'"),
			'atlas.yaml:7: views.0.parts.0.shape: This is no SVG path data that encloses something. Write it like "M10 10h20v30z".'
		],
		[
			'a shape without any area',
			inAtlas("'M80 330h40v30h-40z'", "'M80 330h40'"),
			'atlas.yaml:7: views.0.parts.0.shape: This is no SVG path data that encloses something. Write it like "M10 10h20v30z".'
		],
		[
			'a part outside the picture',
			inAtlas("'M80 330h40v30h-40z'", "'M800 330h40v30h-40z'"),
			'atlas.yaml:7: ankle lies outside the picture, whose size is [200, 400]. Correct the shape, or the size.'
		],
		[
			'a structure that is there twice',
			inAtlas('structure: heel-bone', 'structure: ankle'),
			'atlas.yaml:8: ankle is twice on this view. Put both shapes into one: "M...z M...z".'
		],
		[
			'a view that is there twice',
			inAtlas('id: foot', 'id: side'),
			'atlas.yaml:9: The view side is there twice. Give one another id.'
		],
		[
			'a view id that cannot stand in an address',
			inAtlas('id: foot', 'id: The Foot'),
			'atlas.yaml:9: views.1.id: "The Foot" is no view id. Write it in lower case, such as front.'
		],
		[
			'a size that is none',
			inAtlas('[200, 400]', '[200, 0]'),
			'atlas.yaml:5: views.0.size.1: A picture is wider and higher than 0.'
		],
		[
			'a related structure that is not there',
			(course: SmallCourse) => course.replace('anatomy.yaml', '[ankle]', '[wing]'),
			'anatomy.yaml:7: There is no structure wing here. Correct this id.'
		]
	])('tells of %s', async (_, spoil, problem) => {
		expect(await problemsOf(spoil)).toEqual([problem]);
	});

	it('does not blame it when the anatomy cannot be read', async () => {
		const problems = await problemsOf((course) => course.write('anatomy.yaml', 'structures: none'));
		expect(problems.filter((problem) => problem.startsWith('atlas.yaml'))).toEqual([]);
	});
});
