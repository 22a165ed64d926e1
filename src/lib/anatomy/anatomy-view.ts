import * as v from 'valibot';
import { areaOf, overlapOf, readPathBoxes } from './path-data.ts';
import { StructureId } from './structure.ts';

/** A picture of the body, or of a part of it, with the places of the structures on it. */
export interface AnatomyView {
	/** Unique in its course, kebab-case: `front`. */
	id: string;
	title: string;
	/** Of the picture, in the units of its parts. */
	width: number;
	height: number;
	/** Where the picture is. Another address when it is another picture. */
	src: string;
	/** In painting order: later ones lie on top. */
	parts: AnatomyPart[];
}

/** Where a structure is on a picture. */
export interface AnatomyPart {
	/** Its id. */
	structure: string;
	/** SVG path data in the picture's units; both sides of the body may be one shape. */
	shape: string;
}

/** The kinds of picture a view may have, by the ending of the file. */
const PICTURE_TYPES = {
	svg: 'image/svg+xml',
	webp: 'image/webp',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg'
} as const;
export type PictureType = (typeof PICTURE_TYPES)[keyof typeof PICTURE_TYPES];

/** Undefined for a file that is no picture by its ending. */
export function pictureTypeOf(path: string): PictureType | undefined {
	const ending = path.slice(path.lastIndexOf('.') + 1);
	return Object.entries(PICTURE_TYPES).find(([known]) => known === ending)?.[1];
}

const Length = v.pipe(
	v.number('The size is two numbers, such as [640, 1280].'),
	v.gtValue(0, 'A picture is wider and higher than 0.'),
	v.maxValue(20_000, 'A picture is at most 20000 wide and high.')
);

const PartEntry = v.strictObject({
	structure: StructureId,
	shape: v.pipe(
		v.string('Write the shape as SVG path data, such as "M10 10h20v30z".'),
		v.maxLength(20_000, 'This shape is longer than 20000 characters. Draw it with fewer points.'),
		v.check(
			hasArea,
			'This is no SVG path data that encloses something. Write it like "M10 10h20v30z".'
		)
	)
});

/** A view as `atlas.yaml` has it. */
export const ViewEntry = v.strictObject({
	id: v.pipe(
		v.string('A view needs an id such as front.'),
		v.regex(
			/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
			({ received }) => `${received} is no view id. Write it in lower case, such as front.`
		),
		v.maxLength(64, 'A view id has at most 64 characters.')
	),
	title: v.pipe(
		v.string('The title is missing. Write it as text.'),
		v.trim(),
		v.nonEmpty('The title is empty.')
	),
	picture: v.pipe(
		v.string('Name the picture, such as anatomy/front.svg.'),
		v.check(
			(path) => pictureTypeOf(path) !== undefined,
			({ received }) => `${received} is no picture. Name an .svg, .webp, .png or .jpg file.`
		)
	),
	size: v.strictTuple([Length, Length], 'The size is two numbers, such as [640, 1280].'),
	parts: v.array(PartEntry, 'List the parts.')
});
export type ViewEntry = v.InferOutput<typeof ViewEntry>;

/** Whether something of a shape lies on a picture of a size. */
export function isOnPicture(shape: string, [width, height]: readonly [number, number]): boolean {
	const picture = { left: 0, top: 0, right: width, bottom: height };
	return (readPathBoxes(shape) ?? []).some((box) => areaOf(overlapOf(box, picture)) > 0);
}

function hasArea(shape: string): boolean {
	return readPathBoxes(shape)?.some((box) => areaOf(box) > 0) ?? false;
}
