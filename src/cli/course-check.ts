import { checkPackage } from '#lib/publishing/check-package.server.ts';
import type { Command } from './command.ts';
import { printJson, printProblems } from './print-problems.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';

/** Checks a course package without importing it. */
export const courseCheck: Command = {
	usage: 'DIR [--json]',
	async run(args) {
		const { words, options } = readArguments(args, {
			wordCount: 1,
			options: { json: { type: 'boolean' } }
		});
		const [dir = ''] = words;
		const check = await checkPackage(fromUsersFolder(dir));
		const course = check.ok ? check.package.course.slug : null;
		const lessons = check.ok ? check.package.lessons.map(({ slug }) => slug) : [];
		const problems = check.ok ? [] : check.problems;
		if (options['json']) printJson({ course, lessons, problems });
		else if (check.ok) console.log(`${course}: ${lessons.length} lessons, no problems`);
		printProblems(dir, problems);
		return check.ok ? 0 : 1;
	}
};
