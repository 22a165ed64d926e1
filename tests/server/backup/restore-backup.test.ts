import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreBackup } from '#lib/backup/restore-backup.server.ts';
import { temporaryFolder } from '../publishing/small-course.ts';
import { anInstallation, MIGRATIONS, restored } from './an-installation.ts';

const NOT_WHOLE = /is no whole backup of Cueline: it is damaged, cut short or another file\./;

async function aBackup() {
	const installation = await anInstallation();
	await installation.backUp();
	return { ...installation, bytes: readFileSync(installation.file) };
}

async function refused(file: string): Promise<string> {
	const { dataDir, result } = await restored(file);
	expect(readdirSync(dataDir)).toEqual([]);
	return result.ok ? 'restored' : result.message;
}

/** A backup packed anew from its parts. */
function packed(file: string, spoil: (folder: string) => void): string {
	const folder = temporaryFolder();
	execFileSync('tar', ['-xf', file, '-C', folder]);
	spoil(folder);
	const again = join(dirname(file), 'again.tar');
	execFileSync('tar', ['-cf', again, '-C', folder, ...readdirSync(folder)]);
	return again;
}

describe('restoreBackup', { timeout: 30_000 }, () => {
	it('refuses a backup that was cut short, wherever', async () => {
		const { file, bytes } = await aBackup();
		for (const part of [0, 0.001, 0.3, 0.6, 0.9, 0.97]) {
			writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length * part)));
			expect(await refused(file)).toMatch(NOT_WHOLE);
		}
	});

	it('refuses a backup of which one byte is another', async () => {
		const { file, bytes } = await aBackup();
		for (const part of [0.2, 0.5, 0.8]) {
			const spoilt = Buffer.from(bytes);
			const at = Math.floor(bytes.length * part);
			spoilt[at] = (spoilt[at] ?? 0) ^ 1;
			writeFileSync(file, spoilt);
			expect(await refused(file)).toMatch(NOT_WHOLE);
		}
	});

	it('refuses other files and archives', async () => {
		const folder = temporaryFolder();
		const text = join(folder, 'notes.txt');
		writeFileSync(text, 'no archive');
		expect(await refused(text)).toMatch(NOT_WHOLE);
		const foreign = join(folder, 'foreign.tar');
		execFileSync('tar', ['-cf', foreign, '-C', folder, 'notes.txt']);
		expect(await refused(foreign)).toMatch(NOT_WHOLE);
		const { result } = await restored(join(folder, 'nowhere.tar'));
		expect(result).toMatchObject({ message: expect.stringContaining('does not exist') as string });
	});

	it('refuses a backup with something more, or less, than it says', async () => {
		const { file } = await aBackup();
		const more = packed(file, (folder) => writeFileSync(join(folder, 'media', 'more'), ''));
		expect(await refused(more)).toMatch(NOT_WHOLE);
		const less = packed(file, (folder) => {
			const text = readFileSync(join(folder, 'backup.json'), 'utf8');
			writeFileSync(join(folder, 'backup.json'), text.replace(/"lesson": 2/, '"lesson": 3'));
		});
		expect(await refused(less)).toMatch(NOT_WHOLE);
	});

	it('refuses what a newer version wrote, and says so', async () => {
		const { sqlite, backUp, file } = await anInstallation();
		sqlite.exec("INSERT INTO migration VALUES ('9999_dance.sql', '', 0)");
		await backUp();
		expect(await refused(file)).toMatch(
			/^.+cueline\.tar does not suit this version of Cueline\. .+9999_dance\.sql/
		);
	});

	it('takes a backup of before there was a list of what is in it', async () => {
		const { file } = await aBackup();
		const old = packed(file, (folder) => {
			execFileSync('rm', [join(folder, 'backup.json')]);
		});
		const { dataDir, result } = await restored(old);
		expect(result).toEqual({ ok: true });
		expect(readdirSync(dataDir).sort()).toEqual(['cueline.sqlite', 'media']);
	});

	it('begins anew where a restore was killed, and nowhere else', async () => {
		const { file } = await aBackup();
		const dataDir = temporaryFolder();
		mkdirSync(join(dataDir, '.restore-killed'));
		const options = { file, dataDir, migrations: MIGRATIONS };
		expect(await restoreBackup(options)).toEqual({ ok: true });
		const again = await restoreBackup(options);
		expect(again).toMatchObject({ message: expect.stringContaining('is not empty') as string });
	});
});
