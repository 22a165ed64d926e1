import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { anInstallation, restored } from '../backup/an-installation.ts';
import { temporaryFolder } from '../publishing/small-course.ts';
import { makeScheduledBackups } from '../../../src/cli/schedule-backups.ts';
import { readSettings } from '../../../src/settings.server.ts';

function schedule(dataDir: string, dir: string): void {
	const environment = { DATA_DIR: dataDir, BACKUP_DIR: dir, LOG_LEVEL: 'silent' };
	makeScheduledBackups(readSettings(environment, process.cwd()));
	onTestFinished(() => void process.emit('sveltekit:shutdown'));
}

describe('makeScheduledBackups', { timeout: 60_000 }, () => {
	it('makes a backup beside the server, one that can be restored', async () => {
		const { dataDir } = await anInstallation();
		const dir = temporaryFolder();
		schedule(dataDir, dir);
		const find = () => readdirSync(dir).find((name) => /^cueline-.+Z\.tar$/.test(name));
		const name = await vi.waitUntil(find, 50_000);
		expect((await restored(join(dir, name))).result).toEqual({ ok: true });
	});

	it('leaves nothing of a backup when the server stops', async () => {
		const { dataDir } = await anInstallation();
		const dir = temporaryFolder();
		schedule(dataDir, dir);
		await vi.waitUntil(() => readdirSync(dir).length > 0, 50_000);
		process.emit('sveltekit:shutdown');
		const isStill = () => readdirSync(dir).some((name) => name.startsWith('.cueline-backup-'));
		await vi.waitUntil(() => !isStill(), 50_000);
		expect(readdirSync(dir).filter((name) => !name.endsWith('.tar'))).toEqual([]);
	});
});
