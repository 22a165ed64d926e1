import { execFile } from 'node:child_process';

/** What a program may see: one file to read, and perhaps one folder to write. */
export interface Confinement {
	readFile: string;
	writeFolder?: string;
}

export interface ConfinedCommand {
	command: string;
	arguments: string[];
	/** Where the program finds the file and the folder. */
	paths: { input: string; output: string };
}

type Wrap = (tool: string, confinement: Confinement) => ConfinedCommand;

const MEMORY_LIMIT_BYTES = 6 * 1024 ** 3;
const FILE_LIMIT_BYTES = 16 * 1024 ** 3;
const LIMITS = [`--as=${MEMORY_LIMIT_BYTES}`, `--fsize=${FILE_LIMIT_BYTES}`, '--core=0'];

/** Where programs, their libraries and the dynamic linker's table live on the systems we know. */
const SYSTEM_FOLDERS = ['/usr', '/lib', '/lib64', '/bin', '/opt', '/nix', '/etc/alternatives'];
const SYSTEM_FILES = ['/etc/ld.so.cache', '/etc/ld.so.conf', '/etc/ld.so.conf.d'];

/** Strictest first; the first that can run the tool at all on this machine is taken. */
const WRAPS: readonly Wrap[] = [
	(tool, confinement) => limited(boxed(tool, confinement)),
	boxed,
	(tool, confinement) => limited(bare(tool, confinement)),
	bare
];

const chosen = new Map<string, Promise<Wrap>>();

/**
 * The command that runs `tool` seeing as little of this machine as it can be made to: in bubblewrap
 * with only its own file and folder and no network, under memory and file size limits, where those
 * programs exist and work; plainly where they do not.
 */
export async function confine(tool: string, confinement: Confinement): Promise<ConfinedCommand> {
	let wrap = chosen.get(tool);
	if (!wrap) {
		wrap = firstThatWorks(tool);
		chosen.set(tool, wrap);
	}
	return (await wrap)(tool, confinement);
}

async function firstThatWorks(tool: string): Promise<Wrap> {
	for (const wrap of WRAPS) {
		const trial = wrap(tool, { readFile: process.execPath });
		if (await runsWell(trial.command, [...trial.arguments, '-version'])) return wrap;
	}
	return bare;
}

function runsWell(command: string, args: string[]): Promise<boolean> {
	return new Promise((resolve) => {
		execFile(command, args, { timeout: 10_000 }, (error) => resolve(error === null));
	});
}

function bare(tool: string, { readFile, writeFolder }: Confinement): ConfinedCommand {
	return { command: tool, arguments: [], paths: { input: readFile, output: writeFolder ?? '' } };
}

function limited(inner: ConfinedCommand): ConfinedCommand {
	return {
		command: 'prlimit',
		arguments: [...LIMITS, '--', inner.command, ...inner.arguments],
		paths: inner.paths
	};
}

function boxed(tool: string, { readFile, writeFolder }: Confinement): ConfinedCommand {
	const readOnly = [...SYSTEM_FOLDERS, ...SYSTEM_FILES];
	return {
		command: 'bwrap',
		arguments: [
			...['--unshare-all', '--die-with-parent', '--new-session'],
			...readOnly.flatMap((path) => ['--ro-bind-try', path, path]),
			...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
			...['--ro-bind', readFile, '/box/input'],
			...(writeFolder === undefined ? [] : ['--bind', writeFolder, '/box/output']),
			...['--chdir', '/', '--', tool]
		],
		paths: { input: '/box/input', output: '/box/output' }
	};
}
