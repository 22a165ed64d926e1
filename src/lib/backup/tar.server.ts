import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** tar ran and could not do its work; the message is what it said first. */
export class TarError extends Error {
	override name = 'TarError';
}

/**
 * Runs the system's tar; `read` takes what it prints to the end, and its answer is this one's.
 * @throws what `read` throws; TarError when tar fails; the system's error when there is no tar.
 */
export async function runTar<Result>(
	args: string[],
	read: (output: Readable) => Promise<Result>,
	signal?: AbortSignal
): Promise<Result> {
	const child = spawn('tar', args, {
		env: { ...process.env, LC_ALL: 'C' },
		stdio: ['ignore', 'pipe', 'pipe'],
		...(signal ? { signal } : {})
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const [reading, ending] = await Promise.allSettled([read(child.stdout), once(child, 'close')]);
	if (ending.status === 'rejected') throw ending.reason;
	if (reading.status === 'rejected') throw reading.reason;
	if (child.exitCode !== 0) throw new TarError(said.split('\n')[0] ?? 'tar failed');
	return reading.value;
}
