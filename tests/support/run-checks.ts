import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const CHECKS = [
	['svelte-kit', 'sync'],
	['prettier', '--check', '--log-level', 'warn', '.'],
	['eslint', '.', '--max-warnings', '0'],
	['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
	['knip']
];

/** Runs every static check. Answers the commands that failed; what they say goes to the terminal. */
export function failingChecks(): string[] {
	return CHECKS.map((command) => command.join(' ')).filter((command) => {
		console.log(`\n> ${command}`);
		return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const failing = failingChecks();
	if (failing.length > 0) {
		console.error(`\nNot clean: ${failing.join('; ')}`);
		process.exitCode = 1;
	}
}
