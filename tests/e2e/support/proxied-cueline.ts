import { randomUUID } from 'node:crypto';
import { openSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createMediaTokens, type MediaTokens } from '#lib/media/media-token.server.ts';
import { freePort, startCueline, type RunningCueline } from '../../support/running-cueline.ts';
import { startNginx } from './nginx.ts';

export interface Answer {
	status: number;
	headers: Record<string, string | undefined>;
	body: Buffer;
}

export type ProxiedCueline = Awaited<ReturnType<typeof startProxiedCueline>>;

/** Cueline behind nginx, each with the settings of `deploy`, on a data folder of their own. */
export async function startProxiedCueline() {
	const folder = mkdtempSync(join(tmpdir(), 'cueline-proxy-'));
	const dataDir = join(folder, 'data');
	const [httpPort, httpsPort, port] = [await freePort(), await freePort(), await freePort()];
	const origin = `https://localhost:${httpsPort}`;
	const outputFile = join(folder, 'cueline.log');
	const env = {
		...readEnvironment(),
		ORIGIN: origin,
		PORT: String(port),
		METRICS_TOKEN: randomUUID(),
		LOG_LEVEL: 'debug'
	};
	const start = () => startCueline(dataDir, { port, env, output: openSync(outputFile, 'a') });

	let cueline: RunningCueline = await start();
	const places = { folder, httpPort, httpsPort, cuelinePort: port, dataDir };
	const nginx = await startNginx(places).catch(async (reason: unknown) => {
		await cueline.stop();
		throw reason;
	});
	return {
		origin,
		dataDir,
		httpOrigin: `http://localhost:${httpPort}`,
		/** What both wrote about the requests so far. */
		logged: () => ({ cueline: readFileSync(outputFile, 'utf8'), nginx: nginx.logged() }),
		stopCueline: () => cueline.stop(),
		async startCuelineAgain() {
			cueline = await start();
		},
		async stop() {
			await Promise.all([cueline.stop(), nginx.stop()]);
			rmSync(folder, { recursive: true });
		}
	};
}

/** `deploy/cueline.env` as systemd reads it. */
function readEnvironment(): Record<string, string> {
	const file = join(import.meta.dirname, '..', '..', '..', 'deploy', 'cueline.env');
	const lines = [...readFileSync(file, 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)];
	return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}

/** One request with its path sent as it is given: nothing in between tidies `..` away. */
export function ask(
	origin: string,
	path: string,
	{ method = 'GET', headers = {}, body = '' } = {}
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		const options = { hostname, port, path, method, headers, rejectUnauthorized: false };
		const sent = request(options, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () => {
				const { statusCode = 0, headers } = response;
				const plain = Object.entries(headers).map(([name, value]) => [name, String(value)]);
				resolve({
					status: statusCode,
					headers: Object.fromEntries(plain) as Answer['headers'],
					body: Buffer.concat(chunks)
				});
			});
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

/** What mints Cueline's own tokens: its secret lies in its database. */
export function tokensOf(dataDir: string): MediaTokens {
	const secret = readRows<{ value: Buffer }>(
		dataDir,
		"SELECT value FROM server_secret WHERE name = 'media-token'"
	)[0];
	if (secret === undefined) throw new Error('Cueline has made no secret yet.');
	return createMediaTokens(secret.value);
}

export function readRows<Row>(dataDir: string, sql: string): Row[] {
	const sqlite = new Sqlite(join(dataDir, 'cueline.sqlite'), { readonly: true });
	try {
		return sqlite.prepare<[], Row>(sql).all();
	} finally {
		sqlite.close();
	}
}
