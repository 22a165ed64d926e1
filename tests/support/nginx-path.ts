import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const UNPACKED = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'nginx');

/** The nginx of this machine, or the one unpacked for the tests, if it runs. */
export function nginxPath(): string | undefined {
	const places = ['/usr/sbin/nginx', join(UNPACKED, 'usr', 'sbin', 'nginx')];
	return places.find((path) => existsSync(path) && spawnSync(path, ['-v']).status === 0);
}

/** Unpacks Debian's package, without installing it: that would start a server on port 80. */
export function unpackNginx(): void {
	mkdirSync(UNPACKED, { recursive: true });
	spawnSync('apt-get', ['download', '-qq', 'nginx'], { cwd: UNPACKED, stdio: 'ignore' });
	const archive = readdirSync(UNPACKED).find((name) => name.endsWith('.deb'));
	if (archive === undefined) return;
	spawnSync('dpkg', ['-x', archive, '.'], { cwd: UNPACKED, stdio: 'ignore' });
}
