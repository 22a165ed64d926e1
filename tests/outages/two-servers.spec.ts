import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { newDataDir, removeDataDir, startCueline } from '../support/running-cueline.ts';

test('a second server on the same DATA_DIR is refused with the way out', async () => {
	const dataDir = newDataDir();
	const first = await startCueline(dataDir);
	const second = spawnSync('npm', ['start'], {
		encoding: 'utf8',
		env: { ...process.env, PORT: '0', ORIGIN: 'http://localhost:1', DATA_DIR: dataDir }
	});
	expect(second.status).toBe(1);
	expect(second.stderr).toContain(
		`DATA_DIR is ${dataDir}, which another Cueline is serving. Stop that one, or set DATA_DIR to another folder`
	);
	expect((await fetch(`${first.origin}/healthz`)).status).toBe(200);

	await first.kill();
	const next = await startCueline(dataDir);
	expect(await next.stop()).toBe(0);
	removeDataDir(dataDir);
});
