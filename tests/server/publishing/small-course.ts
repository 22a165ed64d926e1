import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'cueline-publishing-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A copy of the small course (two lessons of six seconds) which a test may spoil. */
export function smallCourse() {
	const dir = join(temporaryFolder(), 'small-course');
	cpSync('tests/fixtures/packages/small-course', dir, { recursive: true });
	const path = (file: string) => join(dir, file);
	return {
		dir,
		path,
		write: (file: string, text: string) => writeFileSync(path(file), text),
		remove: (file: string) => rmSync(path(file), { recursive: true }),
		replace(file: string, from: string, to: string) {
			const text = readFileSync(path(file), 'utf8');
			if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
			writeFileSync(path(file), text.replace(from, to));
		}
	};
}
