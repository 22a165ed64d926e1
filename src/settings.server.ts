import { resolve } from 'node:path';
import * as v from 'valibot';
import { splitCommand } from '#lib/alignment/split-command.ts';
import { readBackupPlan, type BackupPlan } from '#lib/backup/backup-plan.ts';
import {
	readOperationSettings,
	type OperationSettings
} from '#lib/operation/operation-settings.ts';

/** What the environment decides. CONTRACT: PORT, HOST, ORIGIN, DATA_DIR. */
export interface Settings extends OperationSettings {
	port: number;
	host: string;
	/** Scheme, host and port as browsers see them, without a path. */
	origin: string;
	/** Absolute. Holds the database and the imported media. */
	dataDir: string;
	/** The operator's speech recogniser, split into words; `{audio}` and `{language}` stand in them. */
	recogniser?: string[];
	/** Without it no backups are made but those asked for by command. */
	backups?: BackupPlan;
	/** Browsers are to give up the worker that keeps pages on devices. */
	isOfflineOff?: true;
	/** The folder Cueline itself lies in: `migrations`, `media`. */
	root: string;
}

const portNumber = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.maxValue(65535));

/**
 * Reads the environment.
 * @throws an error whose message names the variable and the remedy.
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
	const port = v.safeParse(portNumber, environment.PORT ?? '3000');
	if (!port.success) {
		throw new Error(
			`PORT is "${environment.PORT ?? ''}", which is no port. Set it to a number from 0 to 65535, such as PORT=3000.`
		);
	}
	const dataDir = environment.DATA_DIR ?? 'data';
	if (dataDir.trim() === '') {
		throw new Error('DATA_DIR is empty. Set it to a folder Cueline may write to, or leave it out.');
	}
	const host = environment.HOST ?? '0.0.0.0';
	if (host.trim() === '') {
		throw new Error('HOST is empty. Set it to an address to listen on, such as HOST=127.0.0.1.');
	}
	const backups = readBackupPlan(environment, (path) => resolve(root, path));
	return {
		port: port.output,
		host,
		origin: readOrigin(environment.ORIGIN ?? `http://localhost:${port.output}`),
		dataDir: resolve(root, dataDir),
		...(backups ? { backups } : {}),
		...readRecogniser(environment['RECOGNISER_COMMAND']),
		...readOperationSettings(environment),
		...readOffline(environment['OFFLINE']),
		root
	};
}

function readRecogniser(template: string | undefined): Pick<Settings, 'recogniser'> {
	if (template === undefined) return {};
	const command = splitCommand(template);
	if (command.ok) return { recogniser: command.words };
	throw new Error(
		`RECOGNISER_COMMAND cannot be used. ${command.message} Set it to a command such as RECOGNISER_COMMAND='whisper-cli -m model.bin -l {language} -oj -f {audio}', or leave it out.`
	);
}

function readOffline(value: string | undefined): Pick<Settings, 'isOfflineOff'> {
	if (value === undefined || value === 'on') return {};
	if (value === 'off') return { isOfflineOff: true };
	throw new Error(
		`OFFLINE is "${value}". Set it to "off" to take the service worker out of browsers, or leave it out.`
	);
}

function readOrigin(value: string): string {
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
	if (url === undefined || !isWeb || url.origin !== value.replace(/\/$/, '')) {
		throw new Error(
			`ORIGIN is "${value}", which is no web origin. Set it to what people type, without a path, such as ORIGIN=https://courses.example.org.`
		);
	}
	return url.origin;
}
