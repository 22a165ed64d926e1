import type { Structure } from '#lib/anatomy/structure.ts';
import { checkLesson, type CheckedLesson } from './check-lesson.server.ts';
import { AnatomyEntry, CourseEntry } from './course-package.ts';
import { listPackage, type PackageFiles } from './package-files.server.ts';
import { sortProblems, type PackageProblem } from './package-problem.ts';
import { readYaml } from './read-yaml.ts';

/** A course package in which nothing is wrong, read whole. */
export interface CheckedPackage {
	files: PackageFiles;
	course: CourseEntry;
	structures: Structure[];
	/** In the order of the course. */
	lessons: CheckedLesson[];
}

export type PackageCheck =
	{ ok: true; package: CheckedPackage } | { ok: false; problems: PackageProblem[] };

const COURSE = 'course.yaml';
const ANATOMY = 'anatomy.yaml';

/** Checks a course package and tells every problem in it, each with file, line and remedy. */
export async function checkPackage(dir: string): Promise<PackageCheck> {
	const files = await listPackage(dir);
	if (!files?.has(COURSE)) {
		const message = `There is no ${COURSE} in ${dir}. Give the folder of a course package.`;
		return { ok: false, problems: [{ file: COURSE, line: 1, message }] };
	}
	const problems: PackageProblem[] = [];
	const course = await readCourse(files, problems);
	const structures = await readStructures(files, problems);
	if (!course) return { ok: false, problems: sortProblems(problems) };

	const lessons: CheckedLesson[] = [];
	const ids = structures && new Set(structures.map(({ id }) => id));
	const slugs = new Set(course.modules.flatMap((module) => module.lessons));
	for (const slug of slugs) {
		if (files.below(`lessons/${slug}`).length === 0) continue;
		const check = await checkLesson(files, { slug, language: course.language, structures: ids });
		if (check.ok) lessons.push(check.lesson);
		else problems.push(...check.problems);
	}
	if (problems.length > 0 || !structures) return { ok: false, problems: sortProblems(problems) };
	return { ok: true, package: { files, course, structures, lessons } };
}

async function readCourse(
	files: PackageFiles,
	problems: PackageProblem[]
): Promise<CourseEntry | undefined> {
	const parsed = readYaml(COURSE, await files.read(COURSE), CourseEntry);
	if (!parsed.ok) {
		problems.push(...parsed.problems);
		return undefined;
	}
	const { value: course, lineOf } = parsed;
	const tell = (path: (string | number)[], message: string) =>
		void problems.push({ file: COURSE, line: lineOf(path), message });
	const moduleIds = new Set<string>();
	const slugs = new Set<string>();
	for (const [place, { id, lessons }] of course.modules.entries()) {
		const path = ['modules', place];
		if (moduleIds.has(id)) tell([...path, 'id'], `Two modules are called ${id}. Rename one.`);
		moduleIds.add(id);
		for (const [index, slug] of lessons.entries()) {
			const at = [...path, 'lessons', index];
			if (slugs.has(slug)) tell(at, `The lesson ${slug} is listed twice. Delete one.`);
			else if (files.below(`lessons/${slug}`).length === 0) {
				tell(at, `There is no folder lessons/${slug}. Add it, or delete this line.`);
			}
			slugs.add(slug);
		}
	}
	return course;
}

/** Undefined when the file is there and cannot be read. */
async function readStructures(
	files: PackageFiles,
	problems: PackageProblem[]
): Promise<Structure[] | undefined> {
	if (!files.has(ANATOMY)) return [];
	const parsed = readYaml(ANATOMY, await files.read(ANATOMY), AnatomyEntry);
	if (!parsed.ok) {
		problems.push(...parsed.problems);
		return undefined;
	}
	const { structures } = parsed.value;
	const ids = new Set<string>();
	for (const [place, { id }] of structures.entries()) {
		if (ids.has(id)) {
			const line = parsed.lineOf(['structures', place, 'id']);
			problems.push({
				file: ANATOMY,
				line,
				message: `The structure ${id} is there twice. Delete one.`
			});
		}
		ids.add(id);
	}
	return structures;
}
