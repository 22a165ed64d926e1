import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const INPUTS = ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];

/**
 * Builds the server into `root/build` unless the build there was made of this very source.
 * @throws when the build fails; what it printed is on standard error by then.
 */
export function buildIfChanged(root: string): void {
	const stamp = join(root, 'build', 'source-hash');
	const wanted = hashSource(root);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

	console.error('Building Cueline, once for this version: about a minute.');
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (status !== 0) throw new Error('The build failed; its messages are above.');
	writeFileSync(stamp, wanted);
}

function hashSource(root: string): string {
	const hash = createHash('sha256');
	const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	for (const path of [...INPUTS.map((name) => join(root, name)), ...sources.sort()]) {
		hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
}

// `npm run build`: for an operator whose service may not write beside the program.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildIfChanged(process.cwd());
