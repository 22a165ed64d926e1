import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
	enrolledLearner,
	newDataDir,
	removeDataDir,
	startCueline
} from '../support/running-cueline.ts';
import { aWriter, keepWriting } from './support/writers.ts';

const CALLS = 'trace=pwrite64,fdatasync,fsync,write,writev,sendto';
const WRITES = 60;

/** The system forgets nothing of what it was asked to sync, whatever happens to its power. */
test('what is written is synced to disk before it is answered', async () => {
	const canTrace = spawnSync('strace', ['-e', 'trace=none', 'true']).status === 0;
	test.skip(!canTrace, 'strace is not installed, or may not trace here.');
	const dataDir = newDataDir();
	const trace = join(dataDir, 'trace.txt');
	const server = await startCueline(dataDir, {
		under: ['strace', '-f', '-y', '-s', '16', '--seccomp-bpf', '-e', CALLS, '-o', trace]
	});
	const writing = keepWriting(server.origin, [aWriter(await enrolledLearner(server.origin))]);
	await writing.acknowledge(WRITES);
	await server.kill();
	await writing.ended;
	const { answersAfterWriting, answersBeforeSync } = readOrder(
		readFileSync(trace, 'utf8'),
		server.serverPid
	);
	removeDataDir(dataDir);
	expect(answersAfterWriting).toBeGreaterThanOrEqual(WRITES);
	expect(answersBeforeSync).toBe(0);
});

/** The server writes, syncs and answers in one thread, so that its lines are in the order they happened. */
function readOrder(trace: string, serverPid: number) {
	let hasWritten = false;
	let isSynced = true;
	let answersAfterWriting = 0;
	let answersBeforeSync = 0;
	for (const line of trace.split('\n')) {
		if (!line.startsWith(`${serverPid} `)) continue;
		if (/ pwrite64\(\d+<[^>]*cueline\.sqlite-wal>/.test(line)) {
			hasWritten = true;
			isSynced = false;
		} else if (/ f(?:data)?sync\(\d+<[^>]*cueline\.sqlite-wal>/.test(line)) {
			isSynced = true;
		} else if (/ (?:write|writev|sendto)\(.*"HTTP\/1\.1 20/.test(line)) {
			if (hasWritten) answersAfterWriting += 1;
			if (!isSynced) answersBeforeSync += 1;
			hasWritten = false;
		}
	}
	return { answersAfterWriting, answersBeforeSync };
}
