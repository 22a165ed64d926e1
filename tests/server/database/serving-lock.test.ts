import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { claimDataDir } from '#lib/database/serving-lock.server.ts';

const CLAIM = `
	const { claimDataDir } = await import('#lib/database/serving-lock.server.ts');
	console.log(claimDataDir(process.argv[1]));
	process.stdin.resume();
`;

it('a data folder is claimed by one process, and free again once that is killed', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'cueline-claim-'));
	const other = spawn(process.execPath, ['--input-type=module', '-e', CLAIM, folder], {
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const [told] = (await once(other.stdout, 'data')) as [Buffer];
	expect(told.toString()).toBe('true\n');
	expect(claimDataDir(folder)).toBe(false);

	other.kill('SIGKILL');
	await once(other, 'exit');
	expect(claimDataDir(folder)).toBe(true);
	rmSync(folder, { recursive: true });
});
