import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anInstallation } from '../backup/an-installation.ts';
import { temporaryFolder } from '../publishing/small-course.ts';
import { runCueline } from './run-cueline.ts';

describe('cueline backup and restore', { timeout: 60_000 }, () => {
	it('bring an installation to another place', async () => {
		const { dataDir, file, videoIds } = await anInstallation();
		const fresh = join(temporaryFolder(), 'fresh');
		expect(await runCueline(['backup', file], { dataDir })).toEqual({
			code: 0,
			stdout: `${file}: database and media\n`,
			stderr: ''
		});
		expect(await runCueline(['restore', file], { dataDir: fresh })).toEqual({
			code: 0,
			stdout: `${fresh}: restored\n`,
			stderr: ''
		});
		expect(readdirSync(fresh).sort()).toEqual(['cueline.sqlite', 'media']);
		expect(readdirSync(join(fresh, 'media'))).toEqual(videoIds());
	});

	it('back up to a file that can be written', async () => {
		const { dataDir } = await anInstallation();
		const folder = temporaryFolder();
		for (const file of ['/nowhere/x.tar', folder]) {
			expect(await runCueline(['backup', file], { dataDir })).toEqual({
				code: 1,
				stdout: '',
				stderr: `${file} cannot be written. Give a file in a folder that is there and may be written to, such as ./cueline.tar.\n`
			});
		}
		expect(readdirSync(folder)).toEqual([]);
	});

	it('back up what there is, and make nothing where there is nothing', async () => {
		const dataDir = join(temporaryFolder(), 'empty');
		expect(await runCueline(['backup', 'x.tar'], { dataDir })).toMatchObject({
			code: 1,
			stderr: `DATA_DIR is ${dataDir}, where there is no Cueline. Set it to the folder it was started with.\n`
		});
		expect(existsSync(dataDir)).toBe(false);
	});

	/** In blocks of 512 bytes: the copy of the database alone does not fit, or the archive does not. */
	it.each([128, 540])('say what to do when the disk is full after %i blocks', async (blocks) => {
		const { dataDir, connection } = await anInstallation();
		await connection.close();
		const folder = temporaryFolder();
		const file = join(folder, 'cueline.tar');
		const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" src/cli/cueline.ts backup "$1"`;
		const ended = spawnSync('sh', ['-c', limited, process.execPath, file], {
			env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
			encoding: 'utf8'
		});
		expect(ended.status).toBe(1);
		expect(ended.stderr).toMatch(
			new RegExp(`^(There is no space left for ${file}\\.|${file}: the disk could not go on).+\n$`)
		);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('do not restore over what is there, nor what is no backup', async () => {
		const dataDir = join(temporaryFolder(), 'data');
		const file = join(temporaryFolder(), 'no.tar');
		writeFileSync(file, 'no backup');
		expect(await runCueline(['restore', file], { dataDir })).toMatchObject({ code: 1, stdout: '' });
		expect(readdirSync(dataDir)).toEqual([]);
		mkdirSync(join(dataDir, 'media'));
		const again = await runCueline(['restore', file], { dataDir });
		expect(again.stderr).toContain('is not empty');
	});
});
