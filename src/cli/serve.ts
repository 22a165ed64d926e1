import { readSettings, type Settings } from '../settings.server.ts';
import { buildIfChanged } from './build-if-changed.ts';
import { importBundledCourse } from './import-bundled-course.ts';
import { listen } from './listen.ts';

/** `npm start`: builds when the source changed, imports the bundled course when it did, serves. */
export async function serve(): Promise<void> {
	try {
		const settings = readSettings(process.env, process.cwd());
		buildIfChanged(settings.root);
		await importBundledCourse(settings);
		await listen(settings);
		console.log(`Cueline is at ${settings.origin}`);
	} catch (error) {
		console.error(explain(error));
		process.exitCode = 1;
	}
}

function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code, port } = error as NodeJS.ErrnoException & Partial<Settings>;
	if (code === 'EADDRINUSE') {
		return `Port ${port ?? ''} is taken by another program. Stop that one, or choose another by PORT=3001.`;
	}
	if (code === 'EACCES' || code === 'EROFS') {
		return `${error.message}. Give Cueline a folder it may write to by DATA_DIR, and a port above 1023.`;
	}
	return error.message;
}
