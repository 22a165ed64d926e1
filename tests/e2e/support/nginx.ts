import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { nginxPath } from '../../support/nginx-path.ts';

const SITE = join(import.meta.dirname, '..', '..', '..', 'deploy', 'nginx.conf');

interface NginxOptions {
	/** An empty folder for its files. */
	folder: string;
	httpPort: number;
	httpsPort: number;
	cuelinePort: number;
	/** Cueline's data folder. */
	dataDir: string;
}

export interface RunningNginx {
	/** What its two logs have in them. */
	logged(): string;
	stop(): Promise<void>;
}

/** nginx with `deploy/nginx.conf`: only names, ports and places are this machine's. */
export async function startNginx(options: NginxOptions): Promise<RunningNginx> {
	const { folder, httpsPort } = options;
	for (const name of ['temp', 'cache']) mkdirSync(join(folder, name));
	makeCertificate(folder);
	writeFileSync(join(folder, 'site.conf'), readSite(options));
	writeFileSync(join(folder, 'nginx.conf'), wrap(folder));

	const program = nginxPath();
	if (program === undefined) throw new Error('There is no nginx: run "npm test", which gets it.');
	const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
	const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
	const ended = once(child, 'exit');
	while (!(await isOpen(httpsPort))) {
		if (child.exitCode !== null) throw new Error('nginx did not start.');
	}
	return {
		logged: () =>
			['access.log', 'error.log'].map((name) => readFileSync(join(folder, name), 'utf8')).join(''),
		async stop() {
			child.kill('SIGQUIT');
			await ended;
		}
	};
}

function readSite({ folder, httpPort, httpsPort, cuelinePort, dataDir }: NginxOptions): string {
	const here = [
		['listen [::]:80;', ''],
		['listen [::]:443 ssl http2;', ''],
		['listen 80;', `listen 127.0.0.1:${httpPort};`],
		['listen 443 ssl http2;', `listen 127.0.0.1:${httpsPort} ssl http2;`],
		['server 127.0.0.1:3000;', `server 127.0.0.1:${cuelinePort};`],
		['/etc/letsencrypt/live/courses.example.org', folder],
		['https://courses.example.org$request_uri', `https://localhost:${httpsPort}$request_uri`],
		['server_name courses.example.org', 'server_name localhost'],
		['/var/lib/cueline', dataDir],
		['/var/lib/nginx/cueline', join(folder, 'cache')],
		['/var/log/nginx/cueline.log', join(folder, 'access.log')],
		['/var/log/nginx/cueline-error.log', join(folder, 'error.log')]
	] as const;
	return here.reduce(
		(site, [theirs, ours]) => {
			if (!site.includes(theirs)) throw new Error(`deploy/nginx.conf has no "${theirs}" any more.`);
			return site.replaceAll(theirs, ours);
		},
		readFileSync(SITE, 'utf8')
	);
}

/** What Debian's own /etc/nginx/nginx.conf is around a site. */
function wrap(folder: string): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${join(folder, 'temp')};`)
		.join('\n');
	const user = process.getuid?.() === 0 ? 'user root;' : '';
	return `${user} daemon off; pid ${join(folder, 'nginx.pid')}; worker_processes 1;
		events { worker_connections 256; }
		http { access_log off; ${temporary} include ${join(folder, 'site.conf')}; }`;
}

function makeCertificate(folder: string): void {
	execFileSync(
		'openssl',
		[
			...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
			...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'],
			...['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
		],
		{ stdio: 'ignore' }
	);
}

function isOpen(port: number): Promise<boolean> {
	const socket = connect(port, '127.0.0.1');
	return Promise.race([
		once(socket, 'connect').then(() => true),
		once(socket, 'error').then(() => false)
	])
		.catch(() => false)
		.finally(() => socket.destroy());
}
