import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Figure } from './figure.ts';
import {
	enrolledLearner,
	newDataDir,
	removeDataDir,
	startCueline,
	type RunningCueline
} from '../support/running-cueline.ts';

const LESSON = '/courses/heel-to-hip/ball-and-socket';
const SECONDS = 10;

/** What one server on this machine carries; the load generator shares its cores. */
export async function measureServer(): Promise<Figure[]> {
	const dataDir = newDataDir();
	await (await startCueline(dataDir)).stop();
	const server = await startCueline(dataDir);
	try {
		await wait(2000);
		const idleMb = server.residentMb();
		const cookie = await enrolledLearner(server.origin);
		const pages = await measurePages(server, cookie);
		const beats = await measureBeats(server, cookie);
		return [
			{ what: 'second start', value: server.startMs, unit: 'ms', goal: { under: 2000 } },
			{ what: 'idle memory', value: idleMb, unit: 'MB', goal: { under: 130 } },
			{ what: 'lesson page', value: pages, unit: 'requests/s', goal: { over: 500 } },
			{ what: 'progress POST', value: beats, unit: 'requests/s', goal: { over: 1200 } }
		];
	} finally {
		await server.stop();
		removeDataDir(dataDir);
	}
}

async function measurePages({ origin }: RunningCueline, cookie: string): Promise<number> {
	const result = await autocannon({
		url: origin + LESSON,
		connections: 16,
		duration: SECONDS,
		headers: { cookie }
	});
	return goodPerSecond(result);
}

/** Each beat is new: another sitting or another second. */
async function measureBeats({ origin }: RunningCueline, cookie: string): Promise<number> {
	const session = randomUUID();
	let seq = 0;
	const result = await autocannon({
		url: `${origin}${LESSON}/progress`,
		connections: 16,
		duration: SECONDS,
		requests: [
			{
				method: 'POST',
				headers: { cookie, origin, 'content-type': 'application/json' },
				setupRequest: (request) => {
					seq += 1;
					const from = (seq * 37) % 60_000;
					const body = {
						session,
						seq,
						segments: [[from, from + 30]],
						positionMs: from,
						at: new Date().toISOString()
					};
					return { ...request, body: JSON.stringify(body) };
				}
			}
		]
	});
	return goodPerSecond(result);
}

function goodPerSecond(result: autocannon.Result): number {
	if (result.non2xx > 0 || result.errors > 0) {
		throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed.`);
	}
	return result['2xx'] / result.duration;
}
