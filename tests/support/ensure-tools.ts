import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { hasFestival } from '#film/voice/festival-voice.server.ts';
import { chromiumPath } from './chromium-path.ts';
import { nginxPath, unpackNginx } from './nginx-path.ts';

interface Tool {
	name: string;
	isThere: () => boolean | Promise<boolean>;
	/** Debian's names for it. */
	packages: string[];
	/** Gets it without installing its packages. */
	unpack?: () => void;
	/** Another way to get it, where the system's packages may not be installed. */
	otherwise?: string[];
	/** Whoever needs it says so, and is skipped without it. */
	isOptional?: boolean;
}

const TOOLS: Tool[] = [
	{
		name: 'Chromium',
		isThere: () => chromiumPath() !== undefined || existsSync(chromium.executablePath()),
		packages: ['chromium'],
		otherwise: ['playwright', 'install', 'chromium']
	},
	{ name: 'ffmpeg', isThere: () => runs('ffmpeg', ['-version']), packages: ['ffmpeg'] },
	{
		name: "festival with the films' voice",
		isThere: hasFestival,
		packages: ['festival', 'festvox-us-slt-hts']
	},
	{
		name: 'nginx',
		isThere: () => nginxPath() !== undefined,
		packages: ['nginx'],
		unpack: unpackNginx
	},
	{ name: 'openssl', isThere: () => runs('openssl', ['version']), packages: ['openssl'] },
	{
		name: 'strace',
		isThere: () => runs('strace', ['-V']),
		packages: ['strace'],
		isOptional: true
	}
];

/** Gets the programs the tests drive. Answers a sentence that says what to run when it cannot. */
export async function ensureTools(): Promise<string | undefined> {
	const missing: Tool[] = [];
	for (const tool of TOOLS) {
		const isMissing = !(await isThereNow(tool));
		if (isMissing && tool.isOptional !== true) missing.push(tool);
	}
	if (missing.length === 0) return undefined;
	const names = missing.map(({ name }) => name).join(', ');
	const packages = missing.flatMap((tool) => tool.packages).join(' ');
	return `The tests need ${names}: run "sudo apt-get install --no-install-recommends ${packages}" and then "npm test" again.`;
}

async function isThereNow(tool: Tool): Promise<boolean> {
	if (await tool.isThere()) return true;
	console.log(`Installing ${tool.name} for the tests.`);
	if (isDebiansRoot()) runs('apt-get', ['update', '-qq']);
	if (tool.unpack) tool.unpack();
	else installFromDebian(tool.packages);
	if (await tool.isThere()) return true;
	if (tool.otherwise === undefined) return false;
	runs('npx', tool.otherwise);
	return tool.isThere();
}

function installFromDebian(packages: string[]): void {
	if (!isDebiansRoot()) return;
	runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function isDebiansRoot(): boolean {
	return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function runs(command: string, words: string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, words, { stdio: 'ignore', env }).status === 0;
}
