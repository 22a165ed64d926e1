import { unmetNodeVersion } from '#lib/shared/node-version.js';
import { UsageError, type Command, type ExitCode } from './command.ts';

/** Loaded only when asked for: an older Node dies without a word when it loads better-sqlite3. */
const COMMANDS: Record<string, () => Promise<Command>> = {
	'course check': async () => (await import('./course-check.ts')).courseCheck,
	'course import': async () => (await import('./course-import.ts')).courseImport,
	'transcript align': async () => (await import('./transcript-align.ts')).transcriptAlign,
	'transcript check': async () => (await import('./transcript-check.ts')).transcriptCheck,
	'transcript recognise': async () =>
		(await import('./transcript-recognise.ts')).transcriptRecognise,
	'user create': async () => (await import('./user-create.ts')).userCreate,
	'user list': async () => (await import('./user-list.ts')).userList,
	'user reset-password': async () => (await import('./user-reset-password.ts')).userResetPassword,
	backup: async () => (await import('./backup.ts')).backup,
	restore: async () => (await import('./restore.ts')).restore
};

process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<ExitCode> {
	const unmet = unmetNodeVersion(process.versions.node);
	if (unmet !== undefined) return fail(unmet, 1);
	if (words[0] === 'help' || words.includes('--help')) {
		console.log(await describeCommands());
		return 0;
	}
	const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((key) => key in COMMANDS);
	if (name === undefined) return fail(await describeCommands(), 2);
	const command = await COMMANDS[name]?.();
	if (!command) return 2;
	try {
		return await command.run(words.slice(name.split(' ').length));
	} catch (error) {
		if (error instanceof UsageError) {
			return fail(`${error.message}\nUsage: cueline ${name} ${command.usage}`, 2);
		}
		return fail(error instanceof Error ? error.message : String(error), 1);
	}
}

async function describeCommands(): Promise<string> {
	const lines: string[] = [];
	for (const [name, load] of Object.entries(COMMANDS)) {
		lines.push(`  cueline ${name} ${(await load()).usage}`);
	}
	return ['Usage:', ...lines].join('\n');
}

function fail(message: string, code: ExitCode): ExitCode {
	console.error(message);
	return code;
}
