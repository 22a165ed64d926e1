/** When backups are made by themselves, and how many are kept. */
export interface BackupPlan {
	/** Absolute. */
	dir: string;
	everyMs: number;
	/** How many; at least 1. */
	keep: number;
}

const HOUR_MS = 60 * 60 * 1000;
const EVERY_HOURS = '24';
const MOST_HOURS = 24 * 366;
const KEEP = '7';

/**
 * Reads BACKUP_DIR, without which there is no plan, BACKUP_EVERY_HOURS and BACKUP_KEEP.
 * @param toAbsolute makes BACKUP_DIR absolute.
 * @throws an error whose message names the variable and the remedy.
 */
export function readBackupPlan(
	environment: Record<string, string | undefined>,
	toAbsolute: (path: string) => string
): BackupPlan | undefined {
	const everyHours = readNumber(environment, 'BACKUP_EVERY_HOURS', EVERY_HOURS);
	if (everyHours === undefined || everyHours < 1 || everyHours > MOST_HOURS) {
		throw unusable(environment, 'BACKUP_EVERY_HOURS', 'a number of hours from 1 on, such as', '24');
	}
	const keep = readNumber(environment, 'BACKUP_KEEP', KEEP);
	if (keep === undefined || keep < 1 || !Number.isInteger(keep)) {
		throw unusable(environment, 'BACKUP_KEEP', 'how many backups to keep, 1 or more, such as', '7');
	}
	const dir = environment['BACKUP_DIR'];
	if (dir === undefined) return undefined;
	if (dir.trim() === '') {
		throw new Error(
			'BACKUP_DIR is empty. Set it to a folder, best on another disk, such as BACKUP_DIR=/mnt/backups, or leave it out.'
		);
	}
	return { dir: toAbsolute(dir), everyMs: everyHours * HOUR_MS, keep };
}

function readNumber(
	environment: Record<string, string | undefined>,
	name: string,
	otherwise: string
): number | undefined {
	const value = environment[name] ?? otherwise;
	return /^\d{1,6}(\.\d{1,3})?$/.test(value) ? Number(value) : undefined;
}

function unusable(
	environment: Record<string, string | undefined>,
	name: string,
	wanted: string,
	example: string
): Error {
	return new Error(
		`${name} is "${environment[name] ?? ''}". Set it to ${wanted} ${name}=${example}, or leave it out.`
	);
}
