import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from './chromium-path.ts';

interface Tool {
	name: string;
	isThere: () => boolean;
	/** Debian's name for it. */
	packageName: string;
	/** Another way to get it, where the system's package may not be installed. */
	otherwise?: string[];
}

const TOOLS: Tool[] = [
	{
		name: 'Chromium',
		isThere: () => chromiumPath() !== undefined || existsSync(chromium.executablePath()),
		packageName: 'chromium',
		otherwise: ['playwright', 'install', 'chromium']
	},
	{ name: 'ffmpeg', isThere: () => runs('ffmpeg', ['-version']), packageName: 'ffmpeg' }
];

/** Gets the programs the tests drive. Answers a sentence that says what to run when it cannot. */
export function ensureTools(): string | undefined {
	for (const tool of TOOLS) {
		if (tool.isThere()) continue;
		console.log(`Installing ${tool.name} for the tests.`);
		installFromDebian(tool.packageName);
		if (!tool.isThere() && tool.otherwise !== undefined) runs('npx', tool.otherwise);
		if (!tool.isThere()) {
			return `The tests need ${tool.name}: run "sudo apt-get install ${tool.packageName}" and then "npm test" again.`;
		}
	}
	return undefined;
}

function installFromDebian(packageName: string): void {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
	runs('apt-get', ['update', '-qq']);
	runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName]);
}

function runs(command: string, words: string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, words, { stdio: 'ignore', env }).status === 0;
}
