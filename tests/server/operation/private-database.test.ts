import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCueline } from '../../../src/cueline.server.ts';
import { readSettings } from '../../../src/settings.server.ts';

describe('openCueline', () => {
	it('makes a database that nobody else may read, its log included', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'cueline-private-'));
		const cueline = openCueline(readSettings({ DATA_DIR: dataDir }, process.cwd()));
		try {
			const files = readdirSync(dataDir).filter((name) => name.startsWith('cueline.sqlite'));
			expect(files).toContain('cueline.sqlite-wal');
			for (const name of files) {
				expect(statSync(join(dataDir, name)).mode & 0o077, name).toBe(0);
			}
			expect(cueline.migrated).toContain('0001_create_accounts.sql');
		} finally {
			await cueline.close();
			rmSync(dataDir, { recursive: true });
		}
	});
});
