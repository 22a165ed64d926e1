import { join } from 'node:path';
import { openCueline, type Cueline } from '../cueline.server.ts';
import { readSettings, type Settings } from '../settings.server.ts';

/** The settings a command shares with `npm start`, wherever it is called from. */
export function settingsForCommand(): Settings {
	return readSettings(process.env, join(import.meta.dirname, '..', '..'));
}

/** This installation's stores, also while its server runs. Call `close` when done. */
export function openForCommand(): Cueline {
	return openCueline(settingsForCommand());
}
