import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMetrics, type Metrics } from '#lib/operation/metrics.server.ts';
import { countEvent } from '#lib/shared/count-event.server.ts';
import { GET } from '../../../src/routes/metrics/+server.ts';

let folder: string;
let metrics: Metrics;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cueline-metrics-'));
	metrics = createMetrics({ databaseFile: join(folder, 'cueline.sqlite') });
});
afterEach(() => {
	metrics.close();
	rmSync(folder, { recursive: true });
});

/** The value of one line, such as `cueline_database_bytes{file="wal"}`. */
async function valueOf(name: string): Promise<number | undefined> {
	const lines = (await metrics.print()).split('\n');
	const line = lines.find((text) => text.startsWith(`${name} `));
	return line === undefined ? undefined : Number(line.slice(name.length));
}

describe('createMetrics', () => {
	it('counts requests by route, method and class of status', async () => {
		const count = 'cueline_http_request_duration_seconds_count';
		for (const status of [200, 204, 404]) {
			metrics.countRequest({ method: 'GET', route: '/login', status, seconds: 0.02 });
		}
		expect(await valueOf(`${count}{route="/login",method="GET",status="2xx"}`)).toBe(2);
		expect(await valueOf(`${count}{route="/login",method="GET",status="4xx"}`)).toBe(1);
	});

	it('has few labels, whatever methods clients make up', async () => {
		for (const method of ['PROPFIND', 'BREW', 'MOVE']) {
			metrics.countRequest({ method, route: 'none', status: 405, seconds: 0 });
		}
		const text = await metrics.print();
		expect(text.match(/_count\{route="none".*/g)).toEqual([
			'_count{route="none",method="other",status="4xx"} 3'
		]);
	});

	it('tells the sizes of the database and its log as they are now', async () => {
		expect(await valueOf('cueline_database_bytes{file="wal"}')).toBe(0);
		writeFileSync(join(folder, 'cueline.sqlite'), 'x'.repeat(4096));
		writeFileSync(join(folder, 'cueline.sqlite-wal'), 'x'.repeat(32));
		expect(await valueOf('cueline_database_bytes{file="main"}')).toBe(4096);
		expect(await valueOf('cueline_database_bytes{file="wal"}')).toBe(32);
	});

	it('counts what is told from anywhere, until it is closed', async () => {
		countEvent('grouped-write', 3);
		countEvent('grouped-write');
		metrics.close();
		countEvent('grouped-write');
		expect(await valueOf('cueline_events_total{event="grouped-write"}')).toBe(4);
	});

	it('counts each learner once, and only who was here in the last five minutes', async () => {
		const now = new Date();
		metrics.countLearner('ana', now);
		metrics.countLearner('ana', now);
		metrics.countLearner('ben', new Date(now.getTime() - 6 * 60 * 1000));
		expect(await valueOf('cueline_learners_active')).toBe(1);
	});

	it('tells when the newest backup was begun, where backups are scheduled', async () => {
		const name = 'cueline_last_backup_timestamp_seconds';
		expect(await valueOf(name)).toBeUndefined();
		const begun: Date[] = [];
		metrics.close();
		const databaseFile = join(folder, 'cueline.sqlite');
		metrics = createMetrics({ databaseFile, lastBackup: () => Promise.resolve(begun[0]) });
		expect(await valueOf(name)).toBe(0);
		begun.push(new Date('2026-11-22T21:00:00Z'));
		expect(await valueOf(name)).toBe(1795381200);
	});

	it('tells memory and how late the event loop is', async () => {
		expect(await valueOf('process_resident_memory_bytes')).toBeGreaterThan(1e6);
		expect(await valueOf('nodejs_eventloop_lag_p99_seconds')).toBeDefined();
	});
});

describe('GET /metrics', () => {
	const METRICS_TOKEN = '0123456789abcdef';

	async function get(authorization: string | undefined, metricsToken?: string): Promise<number> {
		const request = new Request('http://localhost/metrics', {
			headers: authorization === undefined ? {} : { authorization }
		});
		const locals = {
			metrics: metricsToken === undefined ? undefined : metrics,
			cueline: { settings: { metricsToken } }
		};
		try {
			return (await GET({ request, locals } as never)).status;
		} catch (thrown) {
			return (thrown as { status: number }).status;
		}
	}

	it('is not there unless METRICS_TOKEN is set', async () => {
		expect(await get(`Bearer ${METRICS_TOKEN}`)).toBe(404);
	});

	it('opens to that token only', async () => {
		expect(await get(`Bearer ${METRICS_TOKEN}`, METRICS_TOKEN)).toBe(200);
		for (const wrong of [undefined, 'Bearer ', `Bearer ${METRICS_TOKEN}0`, METRICS_TOKEN]) {
			expect(await get(wrong, METRICS_TOKEN)).toBe(401);
		}
	});
});
