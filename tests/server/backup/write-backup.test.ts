import { execFileSync } from 'node:child_process';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { anInstallation, contentsOf, restored } from './an-installation.ts';

const LONG = 'The heel rocks forward. '.repeat(200);

function addLearner(sqlite: Connection['sqlite'], id: string): void {
	sqlite
		.prepare(
			`INSERT INTO account (id, email, name, role, password_hash, created_at)
			VALUES (?, ?, 'Ana', 'learner', '', 0)`
		)
		.run(id, `${id}@example.org`);
	sqlite
		.prepare('INSERT INTO enrolment (account_id, course_id, enrolled_at) VALUES (?, 1, 0)')
		.run(id);
}

function listed(file: string): string[] {
	return execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).trim().split('\n');
}

describe('writeBackup', { timeout: 30_000 }, () => {
	it('keeps every row and every file of every video', async () => {
		const { backUp, file, dataDir, mediaRoot, videoIds } = await anInstallation();
		expect(await backUp()).toEqual({ ok: true });
		const { dataDir: elsewhere, result } = await restored(file);
		expect(result).toEqual({ ok: true });
		expect(contentsOf(join(elsewhere, 'cueline.sqlite'))).toEqual(
			contentsOf(join(dataDir, 'cueline.sqlite'))
		);
		const [first = ''] = videoIds();
		const playlist = join(first, 'video', 'master.m3u8');
		expect(readFileSync(join(elsewhere, 'media', playlist))).toEqual(
			readFileSync(join(mediaRoot, playlist))
		);
		expect(readdirSync(join(elsewhere, 'media'))).toEqual(videoIds());
	});

	it('copies one moment, and ends, while somebody else writes without a pause', async () => {
		const { backUp, file, sqlite, open } = await anInstallation();
		addLearner(sqlite, 'ana');
		const note = sqlite.prepare(
			`INSERT INTO note (account_id, id, lesson_id, at_ms, body, created_at, updated_at)
			VALUES ('ana', ?, 1, 0, ?, 0, 0)`
		);
		sqlite.transaction(() => {
			for (let index = 0; index < 5000; index += 1) note.run(String(index), LONG);
		})();

		const other = open();
		other.sqlite.pragma('synchronous = OFF'); // the faster it writes, the harder the test
		let written = 0;
		let isCopied = false;
		onTestFinished(() => void (isCopied = true));
		const write = other.sqlite.transaction(() => {
			addLearner(other.sqlite, `learner-${written}`);
			written += 1;
		});
		const goOn = () => {
			if (isCopied) return;
			write();
			setImmediate(goOn);
		};
		const copy = sqlite.backup.bind(sqlite);
		vi.spyOn(sqlite, 'backup').mockImplementationOnce(async (...args) => {
			goOn();
			const copied = await copy(...args);
			isCopied = true;
			return copied;
		});
		expect(await backUp()).toEqual({ ok: true });
		expect(written).toBeGreaterThan(5);
		const { dataDir } = await restored(file);
		const {
			account = [],
			enrolment = [],
			note: notes
		} = contentsOf(join(dataDir, 'cueline.sqlite'));
		expect(notes).toHaveLength(5000);
		expect(account.length).toBe(enrolment.length);
	});

	it('leaves out what no lesson plays, and what is still being imported', async () => {
		const { backUp, file, mediaRoot } = await anInstallation();
		for (const name of ['.staging-abc', 'orphan']) {
			mkdirSync(join(mediaRoot, name));
			writeFileSync(join(mediaRoot, name, 'video.mp4'), 'half');
		}
		await backUp();
		expect(listed(file).filter((name) => /staging|orphan/.test(name))).toEqual([]);
	});

	it('begins again when an import takes a video away meanwhile', async () => {
		const { backUp, file, sqlite, mediaRoot, videoIds } = await anInstallation();
		const [old = ''] = videoIds();
		const copy = sqlite.backup.bind(sqlite);
		vi.spyOn(sqlite, 'backup').mockImplementationOnce(async (...args) => {
			const copied = await copy(...args);
			renameSync(join(mediaRoot, old), join(mediaRoot, 'renewed'));
			sqlite.exec('COMMIT');
			sqlite.prepare("UPDATE lesson SET video_id = 'renewed' WHERE video_id = ?").run(old);
			sqlite.exec('BEGIN');
			return copied;
		});
		expect(await backUp()).toEqual({ ok: true });
		expect(listed(file)).toContain('media/renewed/video/master.m3u8');
	});

	it('refuses to go without a video that a lesson plays, and keeps the former backup', async () => {
		const { backUp, file, mediaRoot, videoIds } = await anInstallation();
		await backUp();
		const former = readFileSync(file);
		const [first = ''] = videoIds();
		rmSync(join(mediaRoot, first), { recursive: true });
		expect(await backUp()).toEqual({
			ok: false,
			message: `${join(mediaRoot, first)} is missing, though a lesson plays it. Import its course again, then back up.`
		});
		expect(readFileSync(file)).toEqual(former);
	});

	it('leaves nothing when it is stopped', async () => {
		const { backUp, file } = await anInstallation();
		expect(await backUp(AbortSignal.abort())).toEqual({
			ok: false,
			message: `Stopped. Nothing is left of ${file}.`
		});
		expect(readdirSync(dirname(file))).toEqual([]);
	});

	it('is for its owner only: passwords are in it', async () => {
		const { backUp, file } = await anInstallation();
		await backUp();
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});
});
