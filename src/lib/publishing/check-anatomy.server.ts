import type { Structure } from '#lib/anatomy/structure.ts';
import { AnatomyEntry } from './course-package.ts';
import type { PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';
import { readYaml } from './read-yaml.ts';

const ANATOMY = 'anatomy.yaml';

/**
 * Reads the structures of `anatomy.yaml`, of which there may be none. What is wrong is added to
 * `problems`. Undefined when the file is there and cannot be read.
 */
export async function checkAnatomy(
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
	const tell = (path: (string | number)[], message: string) =>
		void problems.push({ file: ANATOMY, line: parsed.lineOf(['structures', ...path]), message });
	const all = new Set(structures.map(({ id }) => id));
	const seen = new Set<string>();
	for (const [place, { id, related }] of structures.entries()) {
		if (seen.has(id)) tell([place, 'id'], `The structure ${id} is there twice. Delete one.`);
		seen.add(id);
		for (const [index, other] of related.entries()) {
			if (all.has(other)) continue;
			tell([place, 'related', index], `There is no structure ${other} here. Correct this id.`);
		}
	}
	return structures;
}
