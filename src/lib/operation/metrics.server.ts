import { statSync } from 'node:fs';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { eventCounts, type EventCount } from '#lib/shared/count-event.server.ts';

/** One request as it is counted. `route` is the pattern, never the address: few values, and nobody's. */
interface MeasuredRequest {
	method: string;
	route: string;
	status: number;
	seconds: number;
}

export interface Metrics {
	countRequest(request: MeasuredRequest): void;
	countMediaBytes(bytes: number): void;
	/** A signed-in account asked for something. */
	countLearner(accountId: string, now: Date): void;
	/** Everything, in Prometheus' text format. */
	print(): Promise<string>;
	contentType: string;
	/** Stops listening for events. */
	close(): void;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);
const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const ACTIVE_MS = 5 * 60 * 1000;

/** What an operator watches. Labels have few values, whatever clients send. */
export function createMetrics({
	databaseFile,
	lastBackup
}: {
	databaseFile: string;
	/** When the newest backup was begun; left out where none are scheduled. */
	lastBackup?: (() => Promise<Date | undefined>) | undefined;
}): Metrics {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });

	const requests = new Histogram({
		name: 'cueline_http_request_duration_seconds',
		help: 'Requests by route pattern, method and class of status, until their answer began',
		labelNames: ['route', 'method', 'status'] as const,
		buckets: BUCKETS_SECONDS,
		registers
	});
	const mediaBytes = new Counter({
		name: 'cueline_media_bytes_total',
		help: 'Bytes of video answered by Cueline itself; with MEDIA_ACCEL the proxy sends them',
		registers
	});
	const events = new Counter({
		name: 'cueline_events_total',
		help: 'Transactions and the writes grouped in them; sign-ins refused',
		labelNames: ['event'] as const,
		registers
	});
	const onEvent = (message: unknown) => {
		const { event, amount } = message as EventCount;
		events.inc({ event }, amount);
	};
	eventCounts.subscribe(onEvent);

	new Gauge({
		name: 'cueline_database_bytes',
		help: 'Size of the database file and of its write-ahead log',
		labelNames: ['file'] as const,
		registers,
		collect() {
			this.set({ file: 'main' }, sizeOf(databaseFile));
			this.set({ file: 'wal' }, sizeOf(`${databaseFile}-wal`));
		}
	});
	if (lastBackup) {
		new Gauge({
			name: 'cueline_last_backup_timestamp_seconds',
			help: 'When the newest scheduled backup was begun, unix time; 0 when there is none',
			registers,
			async collect() {
				this.set(((await lastBackup())?.getTime() ?? 0) / 1000);
			}
		});
	}
	const seenAt = new Map<string, number>();
	new Gauge({
		name: 'cueline_learners_active',
		help: 'Signed-in accounts that asked for something in the last five minutes',
		registers,
		collect() {
			for (const [id, at] of seenAt) if (at < Date.now() - ACTIVE_MS) seenAt.delete(id);
			this.set(seenAt.size);
		}
	});

	return {
		countRequest({ method, route, status, seconds }) {
			const labels = {
				route,
				method: METHODS.has(method) ? method : 'other',
				status: `${Math.trunc(status / 100)}xx`
			};
			requests.observe(labels, seconds);
		},
		countMediaBytes: (bytes) => mediaBytes.inc(bytes),
		countLearner: (accountId, now) => void seenAt.set(accountId, now.getTime()),
		print: () => registry.metrics(),
		contentType: registry.contentType,
		close: () => {
			eventCounts.unsubscribe(onEvent);
		}
	};
}

/** Bytes; 0 for a file that is not there, as the log is not after a checkpoint at the end. */
function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
