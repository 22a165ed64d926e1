/** Why nothing can be kept just now, for the person who asked, and when to ask again. */
export interface StorageTrouble {
	message: string;
	retryAfterSeconds: number;
}

const TROUBLES = [
	{
		codes: /^SQLITE_(?:BUSY|LOCKED)/,
		message: 'Cueline is busy with another change. Nothing was changed. Try again in a moment.',
		retryAfterSeconds: 2
	},
	{
		codes: /^(?:SQLITE_FULL|ENOSPC|EDQUOT)/,
		message:
			'Cueline has no space left to keep this. Nothing was changed. Try again when whoever runs it has made some.',
		retryAfterSeconds: 30
	},
	{
		codes: /^(?:SQLITE_READONLY|EROFS)/,
		message:
			'Cueline can be read just now, but keeps nothing. Nothing was changed. Try again in a while.',
		retryAfterSeconds: 30
	},
	{
		codes: /^(?:SQLITE_(?:IOERR|CANTOPEN)|EIO|EFBIG)/,
		message:
			'Cueline cannot reach its storage just now. Nothing was changed. Try again in a while.',
		retryAfterSeconds: 30
	}
] as const satisfies (StorageTrouble & { codes: RegExp })[];

/** What is told of an error of the database or its disk that may pass; undefined for any other. */
export function findStorageTrouble(error: unknown): StorageTrouble | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code = '' } = error as NodeJS.ErrnoException;
	return TROUBLES.find(({ codes }) => codes.test(code)) ?? findStorageTrouble(error.cause);
}
