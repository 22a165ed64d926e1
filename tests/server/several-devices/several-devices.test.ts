import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import { migratedDatabase } from '../../support/migrated-database.ts';
import { addCourse } from '../progress/a-learner.ts';
import { runSchedule } from './run-schedule.ts';

/** Each names its schedule: a failure tells its seed, and `SCHEDULE=123` runs that one alone. */
const ONLY = process.env.SCHEDULE;
const SCHEDULES = Number(process.env.SCHEDULES ?? 10_000);

let connection: Connection;

class Silence {
	postMessage(): void {}
	close(): void {}
}

beforeAll(() => {
	connection = migratedDatabase();
	addCourse(connection);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
	// All devices live in this one process, which would give them one channel and one lock.
	vi.stubGlobal('BroadcastChannel', Silence);
	vi.stubGlobal('navigator', {});
});

afterAll(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('several devices', () => {
	it('lose nothing and come to the same, by any schedule', { timeout: 600_000 }, async () => {
		const seeds =
			ONLY === undefined ? Array.from({ length: SCHEDULES }, (_, i) => i) : [Number(ONLY)];
		for (const seed of seeds) {
			const { truth, server, devices } = await runSchedule(connection, seed);
			expect({ seed, ...(server as object) }).toEqual({ seed, ...(truth as object) });
			expect({ seed, devices }).toEqual({ seed, devices: devices.map(() => devices[0]) });
		}
	});
});
