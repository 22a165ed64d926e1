import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
	enrolledLearner,
	newDataDir,
	removeDataDir,
	startCueline,
	type RunningCueline
} from '../support/running-cueline.ts';
import { aWriter, expectKept, keepWriting } from './support/writers.ts';

const WRITERS = 32;

let dataDir: string;
let server: RunningCueline;

test.beforeEach(async () => {
	dataDir = newDataDir();
	server = await startCueline(dataDir);
});

test.afterEach(async () => {
	await server.stop();
	removeDataDir(dataDir);
});

/** A terminal signals everybody and npm passes it on as well; a supervisor signals npm or the server. */
const WAYS: [string, (server: RunningCueline) => void][] = [
	['everybody', ({ npmPid }) => process.kill(-npmPid, 'SIGTERM')],
	['npm', ({ npmPid }) => process.kill(npmPid, 'SIGTERM')],
	['the server', ({ serverPid }) => process.kill(serverPid, 'SIGTERM')]
];

for (const [whom, terminate] of WAYS) {
	test(`SIGTERM to ${whom} under 32 writers fails no request`, async () => {
		const cookies = await Promise.all(
			Array.from({ length: WRITERS }, () => enrolledLearner(server.origin))
		);
		const writers = cookies.map(aWriter);
		const writing = keepWriting(server.origin, writers);
		await writing.acknowledge(300);
		const began = performance.now();
		terminate(server);

		expect(await server.ended).toBe(0);
		expect(performance.now() - began).toBeLessThan(10_000);
		expect(new Set(await writing.ended)).toEqual(new Set(['ECONNREFUSED']));
		expect(existsSync(join(dataDir, 'cueline.sqlite'))).toBe(true);
		expect(existsSync(join(dataDir, 'cueline.sqlite-wal'))).toBe(false);

		server = await startCueline(dataDir);
		await expectKept(server.origin, writers);
	});
}

test('connections on which nothing was asked hold nobody up', async () => {
	const { port } = new URL(server.origin);
	const silent = connect(Number(port), '127.0.0.1');
	await new Promise((resolve) => silent.once('connect', resolve));
	const began = performance.now();
	expect(await server.stop()).toBe(0);
	expect(performance.now() - began).toBeLessThan(4000);
	server = await startCueline(dataDir);
});
