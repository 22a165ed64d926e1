import type { Structure } from '#lib/anatomy/structure.ts';
import { checkLesson, type CheckedLesson } from './check-lesson.server.ts';
import { AnatomyEntry, type CourseEntry } from './course-package.ts';
import { listPackage, type PackageFiles } from './package-files.server.ts';
import { sortProblems, type PackageProblem } from './package-problem.ts';
import { COURSE, readCourse } from './read-course.server.ts';
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

const ANATOMY = 'anatomy.yaml';

/** Checks a course package and tells every problem in it, each with file, line and remedy. */
export async function checkPackage(dir: string): Promise<PackageCheck> {
	const files = await listPackage(dir);
	if (!files?.has(COURSE)) {
		const message = `There is no ${COURSE} in ${dir}. Give the folder of a course package.`;
		return { ok: false, problems: [{ file: COURSE, line: 1, message }] };
	}
	const problems: PackageProblem[] = [];
	const { course, language, slugs } = await readCourse(files, problems);
	const structures = await readStructures(files, problems);
	const lessons: CheckedLesson[] = [];
	const ids = structures && new Set(structures.map(({ id }) => id));
	for (const slug of slugs) {
		const check = await checkLesson(files, { slug, language, structures: ids });
		if (check.ok) lessons.push(check.lesson);
		else problems.push(...check.problems);
	}
	if (problems.length > 0 || !course || !structures) {
		return { ok: false, problems: sortProblems(problems) };
	}
	return { ok: true, package: { files, course, structures, lessons } };
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
