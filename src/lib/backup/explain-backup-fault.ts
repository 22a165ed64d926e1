const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL']);

/**
 * Why a backup at `file` could not be written or read, and the way out; undefined for a fault of
 * our own.
 */
export function explainBackupFault(error: unknown, file: string): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
	if (error.name === 'AbortError') return `Stopped. Nothing is left of ${file}.`;
	if (code === 'ENOENT' && syscall.startsWith('spawn')) {
		return 'tar was not found. Install it, on Debian by apt-get install tar, and try again.';
	}
	if (NO_SPACE.has(code) || /No space left|quota exceeded|File too large/i.test(error.message)) {
		return `There is no space left for ${file}. Make some, or choose a place on another disk.`;
	}
	if (error.name === 'TarError') return `${file}: tar could not go on (${error.message}).`;
	if (code === '') return undefined;
	return `${file}: the disk could not go on (${code}). Look after it, or choose a place on another one.`;
}
