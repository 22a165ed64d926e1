import { basename } from 'node:path';

/** `en` of `transcript.en.vtt`. */
export function languageInName(file: string): string | null {
	return /\.([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\.[a-z]+$/.exec(basename(file))?.[1] ?? null;
}
