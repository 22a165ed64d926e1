import { makeFolder } from '#lib/database/make-folder.server.ts';
import { createLog } from '#lib/operation/log.server.ts';
import { claimDataDir } from '#lib/database/serving-lock.server.ts';
import { readSettings, type Settings } from '../settings.server.ts';
import { buildIfChanged } from './build-if-changed.ts';
import { explainStart } from './explain-start.ts';
import { importBundledCourse } from './import-bundled-course.ts';
import { listen } from './listen.ts';
import { makeScheduledBackups } from './schedule-backups.ts';

/** `npm start`: builds when the source changed, imports the bundled course when it did, serves. */
export async function serve(): Promise<void> {
	try {
		await start(readSettings(process.env, process.cwd()));
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}

/** @throws an error whose message is for the person who starts Cueline. */
async function start(settings: Settings): Promise<void> {
	try {
		makeFolder(settings.dataDir);
		if (!claimDataDir(settings.dataDir)) {
			throw new Error(
				`DATA_DIR is ${settings.dataDir}, which another Cueline is serving. Stop that one, or set DATA_DIR to another folder, such as DATA_DIR=./other.`
			);
		}
		buildIfChanged(settings.root);
		const log = createLog(settings.logLevel);
		log.info({ node: process.versions.node }, 'starting');
		await importBundledCourse(settings, log);
		await listen(settings);
		makeScheduledBackups(settings);
	} catch (error) {
		throw new Error(explainStart(error, settings), { cause: error });
	}
	console.log(`Cueline is at ${settings.origin}`);
}
