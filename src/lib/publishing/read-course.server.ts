import { CourseEntry, CourseOutline } from './course-package.ts';
import type { PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';
import { readYaml } from './read-yaml.ts';

export const COURSE = 'course.yaml';

/** What `course.yaml` says, as far as it can be read. */
export interface ReadCourse {
	/** Undefined when something is wrong with the entries of the file itself. */
	course: CourseEntry | undefined;
	/** The course's; `en` when it cannot be read. */
	language: string;
	/** The lessons with a folder: the listed ones, or all there are when `course` is undefined. */
	slugs: ReadonlySet<string>;
}

/** Reads the `course.yaml` of a package that has one. Its problems are added to `problems`. */
export async function readCourse(
	files: PackageFiles,
	problems: PackageProblem[]
): Promise<ReadCourse> {
	const text = await files.read(COURSE);
	const strict = readYaml(COURSE, text, CourseEntry);
	if (!strict.ok) problems.push(...strict.problems);
	const outline = readYaml(COURSE, text, CourseOutline);
	const listed = outline.ok ? checkModules(files, outline, problems) : [];
	return {
		course: strict.ok ? strict.value : undefined,
		language: outline.ok ? outline.value.language : 'en',
		slugs: new Set(strict.ok ? listed : [...listed, ...lessonFolders(files)])
	};
}

/** Answers the listed lessons that have a folder. */
function checkModules(
	files: PackageFiles,
	{ value, lineOf }: { value: CourseOutline; lineOf: (path: (string | number)[]) => number },
	problems: PackageProblem[]
): string[] {
	const tell = (path: (string | number)[], message: string) =>
		void problems.push({ file: COURSE, line: lineOf(path), message });
	const folders = lessonFolders(files);
	const moduleIds = new Set<string>();
	const slugs = new Set<string>();
	for (const [place, { id, lessons }] of value.modules.entries()) {
		const path = ['modules', place];
		if (id !== '' && moduleIds.has(id)) {
			tell([...path, 'id'], `Two modules are called ${id}. Rename one.`);
		}
		moduleIds.add(id);
		for (const [index, slug] of lessons.entries()) {
			if (slug === '') continue;
			const at = [...path, 'lessons', index];
			if (slugs.has(slug)) tell(at, `The lesson ${slug} is listed twice. Delete one.`);
			else if (!folders.has(slug)) {
				tell(at, `There is no folder lessons/${slug}. Add it, or delete this line.`);
			}
			slugs.add(slug);
		}
	}
	return [...slugs].filter((slug) => folders.has(slug));
}

/** The folders under `lessons` with a file in them. */
function lessonFolders(files: PackageFiles): Set<string> {
	const paths = files.below('lessons').map((path) => path.split('/'));
	return new Set(paths.filter(({ length }) => length > 1).map(([folder = '']) => folder));
}
