import { describe, expect, it } from 'vitest';
import { readBackupPlan } from '#lib/backup/backup-plan.ts';

const HOUR_MS = 60 * 60 * 1000;
const toAbsolute = (path: string) => `/srv/${path}`;

describe('readBackupPlan', () => {
	it('plans nothing without a folder', () => {
		expect(readBackupPlan({}, toAbsolute)).toBeUndefined();
	});

	it('keeps a week of one a day, unless told otherwise', () => {
		const dir = '/srv/backups';
		expect(readBackupPlan({ BACKUP_DIR: 'backups' }, toAbsolute)).toEqual({
			dir,
			everyMs: 24 * HOUR_MS,
			keep: 7
		});
		const environment = { BACKUP_DIR: 'backups', BACKUP_EVERY_HOURS: '1.5', BACKUP_KEEP: '30' };
		expect(readBackupPlan(environment, toAbsolute)).toEqual({
			dir,
			everyMs: 1.5 * HOUR_MS,
			keep: 30
		});
	});

	it.each([
		['BACKUP_DIR', ''],
		['BACKUP_EVERY_HOURS', '0.5'],
		['BACKUP_EVERY_HOURS', 'daily'],
		['BACKUP_EVERY_HOURS', '9000'],
		['BACKUP_KEEP', '0'],
		['BACKUP_KEEP', '2.5'],
		['BACKUP_KEEP', '-1']
	])('refuses %s=%s with a sentence that names it', (name, value) => {
		const environment = { BACKUP_DIR: 'backups', [name]: value };
		expect(() => readBackupPlan(environment, toAbsolute)).toThrow(
			new RegExp(`^${name} is .*Set it to`)
		);
	});
});
