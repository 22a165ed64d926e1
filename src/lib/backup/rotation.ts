/** Only files of this name are taken for scheduled backups: whatever else lies there stays. */
const NAME = /^cueline-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.tar$/;

/** The file name of a scheduled backup, such as `cueline-2026-11-22T03-00-00Z.tar`. */
export function nameBackup(at: Date): string {
	return `cueline-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar`;
}

/** When the newest of these files was begun, if any is a scheduled backup. */
export function newestBackup(names: readonly string[]): Date | undefined {
	const newest = backupsNewestFirst(names)[0];
	const [, day, hour, minute, second] = (newest !== undefined && NAME.exec(newest)) || [];
	if (day === undefined) return undefined;
	return new Date(`${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}Z`);
}

/** The scheduled backups that are one too many when the newest `keep` are kept. */
export function outdatedBackups(names: readonly string[], keep: number): string[] {
	return backupsNewestFirst(names).slice(Math.max(1, keep));
}

function backupsNewestFirst(names: readonly string[]): string[] {
	return names
		.filter((name) => NAME.test(name))
		.sort()
		.reverse();
}
