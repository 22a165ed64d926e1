import { join } from 'node:path';
import type { CheckedLesson } from '#lib/publishing/check-lesson.server.ts';
import { checkPackage } from '#lib/publishing/check-package.server.ts';
import { describeToMake } from '#lib/publishing/transcripts-to-make.server.ts';
import type { Command } from './command.ts';
import { settingsForCommand } from './open-for-command.ts';
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
		const check = await checkPackage(fromUsersFolder(dir), {
			hasRecogniser: settingsForCommand().recogniser !== undefined
		});
		const course = check.ok ? check.package.course.slug : null;
		const lessons = check.ok ? check.package.lessons.map(({ slug }) => slug) : [];
		const problems = check.ok ? [] : check.problems;
		const notes = check.ok ? check.package.lessons.flatMap(describeAll) : [];
		if (options['json'])
			printJson({ course, lessons, problems, ...(notes.length > 0 ? { notes } : {}) });
		else if (check.ok) {
			for (const { file, line, message } of notes) {
				console.log(`${join(dir, file)}:${line}: note: ${message}`);
			}
			console.log(`${course}: ${lessons.length} lessons, no problems`);
		}
		printProblems(dir, problems);
		return check.ok ? 0 : 1;
	}
};

function describeAll({ folder, toMake }: CheckedLesson) {
	return toMake.map((transcript) => describeToMake(folder, transcript));
}
