import type { Structure } from '#lib/anatomy/structure.ts';
import { checkAnatomy } from './check-anatomy.server.ts';
import { checkAtlas, type CheckedView } from './check-atlas.server.ts';
import { checkLesson, type CheckedLesson } from './check-lesson.server.ts';
import type { CourseEntry } from './course-package.ts';
import { listPackage, type PackageFiles } from './package-files.server.ts';
import { sortProblems, type PackageProblem } from './package-problem.ts';
import { COURSE, readCourse } from './read-course.server.ts';

/** A course package in which nothing is wrong, read whole. */
export interface CheckedPackage {
	files: PackageFiles;
	course: CourseEntry;
	structures: Structure[];
	/** Of the atlas, in its order. */
	views: CheckedView[];
	/** In the order of the course. */
	lessons: CheckedLesson[];
}

export type PackageCheck =
	{ ok: true; package: CheckedPackage } | { ok: false; problems: PackageProblem[] };

/** Checks a course package and tells every problem in it, each with file, line and remedy. */
export async function checkPackage(
	dir: string,
	{ hasRecogniser = false }: { hasRecogniser?: boolean } = {}
): Promise<PackageCheck> {
	const files = await listPackage(dir);
	if (!files?.has(COURSE)) {
		const message = `There is no ${COURSE} in ${dir}. Give the folder of a course package.`;
		return { ok: false, problems: [{ file: COURSE, line: 1, message }] };
	}
	const problems: PackageProblem[] = [];
	const { course, language, slugs } = await readCourse(files, problems);
	const structures = await checkAnatomy(files, problems);
	const ids = structures && new Set(structures.map(({ id }) => id));
	const views = await checkAtlas(files, ids, problems);
	const lessons: CheckedLesson[] = [];
	for (const slug of slugs) {
		const check = await checkLesson(files, { slug, language, structures: ids, hasRecogniser });
		if (check.ok) lessons.push(check.lesson);
		else problems.push(...check.problems);
	}
	if (problems.length > 0 || !course || !structures) {
		return { ok: false, problems: sortProblems(problems) };
	}
	return { ok: true, package: { files, course, structures, views, lessons } };
}
