import { join } from 'node:path';
import { makeFolder } from '#lib/database/make-folder.server.ts';
import { openCueline, type Cueline } from '../cueline.server.ts';
import { readSettings, type Settings } from '../settings.server.ts';
import { explainStart } from './explain-start.ts';

/** The settings a command shares with `npm start`, wherever it is called from. */
export function settingsForCommand(): Settings {
	return readSettings(process.env, join(import.meta.dirname, '..', '..'));
}

/**
 * This installation's stores, also while its server runs. Call `close` when done.
 * @throws an error whose message names the variable and the remedy.
 */
export function openForCommand(): Cueline {
	const settings = settingsForCommand();
	try {
		makeFolder(settings.dataDir);
		return openCueline(settings);
	} catch (error) {
		throw new Error(explainStart(error, settings), { cause: error });
	}
}
