import { importCourse } from '#lib/publishing/import-course.server.ts';
import type { Command } from './command.ts';
import { openForCommand } from './open-for-command.ts';
import { printJson, printProblems } from './print-problems.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';
import { showProgress } from './show-progress.ts';

/** Imports a course package into this installation, whole or not at all. */
export const courseImport: Command = {
	usage: 'DIR [--json]',
	async run(args) {
		const { words, options } = readArguments(args, {
			wordCount: 1,
			options: { json: { type: 'boolean' } }
		});
		const [dir = ''] = words;
		const cueline = openForCommand();
		try {
			const result = await importCourse(fromUsersFolder(dir), {
				db: cueline.connection.kysely,
				mediaRoot: cueline.mediaRoot,
				now: new Date(),
				recogniser: cueline.settings.recogniser,
				onProgress: showProgress
			});
			const problems = result.ok ? [] : result.problems;
			const warnings = (result.ok && result.warnings) || [];
			const course = result.ok ? result.course : null;
			const changed = result.ok && result.changed;
			if (options['json']) {
				printJson({ course, changed, problems, ...(warnings.length > 0 ? { warnings } : {}) });
			} else if (result.ok) console.log(changed ? `${course}: imported` : `${course}: up to date`);
			printProblems(dir, problems);
			printProblems(
				dir,
				warnings.map((told) => ({ ...told, message: `warning: ${told.message}` }))
			);
			return result.ok ? 0 : 1;
		} finally {
			await cueline.close();
		}
	}
};
