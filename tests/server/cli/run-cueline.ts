import { spawn } from 'node:child_process';

export interface Ended {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Runs `cueline` as a user does, with a data folder of its own. */
export function runCueline(
	args: string[],
	{ dataDir, input = '' }: { dataDir: string; input?: string }
): Promise<Ended> {
	const child = spawn(process.execPath, ['src/cli/cueline.ts', ...args], {
		env: { PATH: process.env['PATH'], DATA_DIR: dataDir }
	});
	const ended: Ended = { code: null, stdout: '', stderr: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
	child.stdin.on('error', () => undefined).end(input);
	return new Promise((settle) => child.on('close', (code) => settle({ ...ended, code })));
}
