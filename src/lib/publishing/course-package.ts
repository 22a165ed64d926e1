import * as v from 'valibot';
import { ViewEntry } from '#lib/anatomy/anatomy-view.ts';
import { StructureEntry } from '#lib/anatomy/structure.ts';

/** Addresses under a course that a lesson cannot take. */
const RESERVED_LESSON_SLUGS = new Set(['search', 'anatomy', 'notes', 'certificate', 'enrolment']);

/** Something to read, without spaces around it. */
export const Text = v.pipe(
	v.string('Write text here.'),
	v.trim(),
	v.nonEmpty('There is nothing here. Write some text.')
);

const Slug = v.pipe(
	v.string('Write a name in lower case, such as the-heel-is-a-lever.'),
	v.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		({ received }) =>
			`${received} cannot stand in an address. Write it like the-heel-is-a-lever: lower case, digits and hyphens.`
	),
	v.maxLength(80, 'This is longer than 80 characters. Choose a shorter name.')
);

const LessonSlug = v.pipe(
	Slug,
	v.check(
		(slug) => !RESERVED_LESSON_SLUGS.has(slug),
		({ received }) => `${received} is an address of Cueline itself. Choose another folder name.`
	)
);

/** A language tag as BCP 47 has it, such as `en` or `pt-BR`. */
const Language = v.pipe(
	v.string('Write a language, such as en.'),
	v.regex(
		/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
		({ received }) => `${received} is no language. Write it like en or pt-BR.`
	)
);

const Threshold = v.pipe(
	v.number('Write a number such as 0.9.'),
	v.minValue(0.05, 'The completion threshold is a share of the video, from 0.05 to 1.'),
	v.maxValue(1, 'The completion threshold is a share of the video, from 0.05 to 1.')
);

const ModuleEntry = v.strictObject({
	id: Slug,
	title: Text,
	lessons: v.pipe(
		v.array(LessonSlug, 'List the folders of the lessons, in order.'),
		v.nonEmpty('This module has no lesson. List one, or delete the module.')
	)
});

/** `course.yaml`. */
export const CourseEntry = v.strictObject({
	slug: Slug,
	title: Text,
	subtitle: v.optional(Text, ''),
	language: v.optional(Language, 'en'),
	summary: Text,
	licence: Text,
	safetyNote: v.optional(Text, ''),
	completionThreshold: v.optional(Threshold, 0.9),
	sequence: v.optional(
		v.picklist(['suggested', 'enforced'], 'The sequence is either suggested or enforced.'),
		'suggested'
	),
	modules: v.pipe(
		v.array(ModuleEntry, 'List the modules, in order.'),
		v.nonEmpty('A course needs at least one module.')
	)
});
export type CourseEntry = v.InferOutput<typeof CourseEntry>;

/** What can be told of a `course.yaml` with mistakes in it; '' stands for what cannot be read. */
export const CourseOutline = v.object({
	language: v.fallback(v.optional(Language, 'en'), 'en'),
	modules: v.fallback(
		v.array(
			v.object({
				id: v.fallback(Slug, ''),
				lessons: v.fallback(v.array(v.fallback(LessonSlug, '')), [])
			})
		),
		[]
	)
});
export type CourseOutline = v.InferOutput<typeof CourseOutline>;

/** `anatomy.yaml`. */
export const AnatomyEntry = v.strictObject({
	structures: v.array(StructureEntry, 'List the structures.')
});

/** `atlas.yaml`. */
export const AtlasEntry = v.strictObject({
	views: v.pipe(
		v.array(ViewEntry, 'List the views.'),
		v.nonEmpty('This atlas has no view. List one, or delete the file.')
	)
});

/** `lesson.yaml`. */
export const LessonEntry = v.strictObject({
	title: Text,
	summary: Text,
	equipment: v.optional(v.array(Text, 'List what is needed, such as [mat, chair].'), []),
	level: v.optional(Text, '')
});
export type LessonEntry = v.InferOutput<typeof LessonEntry>;
