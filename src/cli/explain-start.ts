import { join, sep } from 'node:path';
import type { Settings } from '../settings.server.ts';

type Place = Pick<Settings, 'port' | 'host' | 'dataDir'>;

const NO_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'ENOTFOUND', 'EAI_AGAIN'];
const CHOOSE_FOLDER = 'Set it to a folder Cueline may write to, such as DATA_DIR=./data.';

/** Why Cueline could not start with these settings: the variable, what is wrong, and the remedy. */
export function explainStart(error: unknown, settings: Place): string {
	if (!(error instanceof Error)) return String(error);
	return explainListening(error, settings) ?? explainDataDir(error, settings) ?? error.message;
}

function explainListening(
	{ code = '', syscall }: NodeJS.ErrnoException,
	{ port, host }: Place
): string | undefined {
	if (syscall !== 'listen' && syscall !== 'getaddrinfo') return undefined;
	if (code === 'EADDRINUSE') {
		return `PORT is ${port}, which is taken by another program. Stop that one, or choose another, such as PORT=${port === 3001 ? 3002 : 3001}.`;
	}
	if (code === 'EACCES' || code === 'EPERM') {
		return `PORT is ${port}, which Cueline may not use. Choose one above 1023, such as PORT=3000.`;
	}
	if (!NO_ADDRESS.includes(code)) return undefined;
	return `HOST is ${host}, which is no address of this machine. Set it to one, such as HOST=127.0.0.1, or leave it out.`;
}

function explainDataDir(
	{ code = '', path }: NodeJS.ErrnoException,
	{ dataDir }: Place
): string | undefined {
	const database = join(dataDir, 'cueline.sqlite');
	if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
		return `DATA_DIR is ${dataDir}, but ${database} is no sound database. Move that file away, or set DATA_DIR to another folder, such as DATA_DIR=./fresh.`;
	}
	if (/^SQLITE_(?:CANTOPEN|READONLY|PERM)/.test(code)) {
		return `DATA_DIR is ${dataDir}, but ${database} cannot be opened for writing. ${CHOOSE_FOLDER}`;
	}
	if (code.startsWith('SQLITE_BUSY')) {
		return `DATA_DIR is ${dataDir}, whose database another program is changing. Start Cueline again when that one is done.`;
	}
	if (code === 'SQLITE_FULL') return explainFull(dataDir);
	if (path === undefined || !(isWithin(path, dataDir) || isWithin(dataDir, path))) return undefined;
	if (code === 'ENOSPC' || code === 'EDQUOT') return explainFull(dataDir);
	if (code !== 'EEXIST' && code !== 'ENOTDIR') {
		return `DATA_DIR is ${dataDir}, where Cueline may not write (${code}). ${CHOOSE_FOLDER}`;
	}
	return path === dataDir
		? `DATA_DIR is ${dataDir}, which is no folder. ${CHOOSE_FOLDER}`
		: `DATA_DIR is ${dataDir}, but ${path} is no folder. ${CHOOSE_FOLDER}`;
}

function explainFull(dataDir: string): string {
	return `DATA_DIR is ${dataDir}, where no space is left. Make some, or set it to a folder elsewhere.`;
}

function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
