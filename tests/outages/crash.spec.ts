import { expect, test } from '@playwright/test';
import {
	enrolledLearner,
	newDataDir,
	removeDataDir,
	startCueline
} from '../support/running-cueline.ts';
import { databaseOf } from './support/database-of.ts';
import { aWriter, expectKept, keepWriting } from './support/writers.ts';

const ROUNDS = 30;
const WRITERS = 32;

test('thirty crashes under 32 writers lose nothing that was acknowledged', async () => {
	test.setTimeout(480_000);
	const dataDir = newDataDir();
	let server = await startCueline(dataDir);
	const cookies = await Promise.all(
		Array.from({ length: WRITERS }, () => enrolledLearner(server.origin))
	);
	const writers = cookies.map(aWriter);
	const startsMs: number[] = [];

	for (let round = 0; round < ROUNDS; round += 1) {
		const writing = keepWriting(server.origin, writers);
		await writing.acknowledge(100 + 7 * round);
		await server.kill();
		await writing.ended;

		server = await startCueline(dataDir);
		startsMs.push(server.startMs);
		const database = databaseOf(dataDir);
		expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
		database.close();
		await expectKept(server.origin, writers);
	}
	await server.stop();
	removeDataDir(dataDir);

	startsMs.sort((a, b) => a - b);
	console.log(`ready again after ${startsMs.map(Math.round).join(', ')} ms`);
	const written = writers.reduce((sum, { notes }) => sum + notes.size, 0);
	expect(written).toBeGreaterThan(WRITERS * ROUNDS);
	// The middle one: some starts may meet a machine that is busy with something else.
	expect(startsMs[ROUNDS / 2]).toBeLessThan(2000);
});
