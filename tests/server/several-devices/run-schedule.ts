import { vi } from 'vitest';
import type { Connection } from '#lib/database/connection.server.ts';
import type { Note } from '#lib/notes/note.ts';
import { addLearner, BEGINNING } from '../progress/a-learner.ts';
import { History } from './history.ts';
import { seededChance } from './seeded-random.ts';
import { SimulatedDevice } from './simulated-device.ts';
import { SimulatedNetwork } from './simulated-network.ts';
import { SimulatedServer } from './simulated-server.ts';

const ACTS = 10;
const BETWEEN_ACTS_MS = 120_000;
const YEAR_MS = 365 * 24 * 3600 * 1000;
const CLOCK_ERRORS_MS = [0, -3 * YEAR_MS, 5 * YEAR_MS];
/** Rounds after which everything must have been delivered once the network is good. */
const LAST_ROUNDS = 60;

/** All that came of a schedule, to be compared: in truth, on the server and on each device. */
export interface Outcome {
	truth: unknown;
	server: unknown;
	devices: unknown[];
}

/** Lets everything run that waits for nothing but its turn. */
const settle = () => new Promise((done) => setImmediate(done));

/**
 * A learner with three devices, whose clocks may be wrong by years, does things for a while: offline,
 * over a bad network, closing pages at any moment, while the server starts anew. Then everything is
 * delivered. The same seed is the same schedule.
 */
export async function runSchedule(connection: Connection, seed: number): Promise<Outcome> {
	const chance = seededChance(seed);
	let nowMs = BEGINNING + 48 * 3600 * 1000;
	const now = () => nowMs;
	const pass = (ms: number) => {
		nowMs += ms;
		vi.advanceTimersByTime(ms);
	};
	const accountId = `learner-${seed}`;
	const server = new SimulatedServer(connection, addLearner(connection, accountId)(1));
	const network = new SimulatedNetwork(server, chance, now);
	const history = new History();
	const world = { accountId, chance, network, history, now };
	const devices = CLOCK_ERRORS_MS.map((errorMs) => new SimulatedDevice(world, errorMs));
	let notes: Note[] = [];
	vi.stubGlobal('fetch', async () => Response.json({ notes: await server.list() }));

	async function disturb(device: SimulatedDevice): Promise<void> {
		if (chance.is(0.2)) device.isOnline = !device.isOnline;
		if (chance.is(0.1)) device.close();
		if (chance.is(0.1)) await device.page?.book.readAgain();
		if (chance.is(0.1)) void device.page?.outbox.flush();
		if (chance.is(0.05)) {
			await network.cut();
			server.restart();
		}
	}

	for (let act = 0; act < ACTS; act += 1) {
		pass(BETWEEN_ACTS_MS);
		const device = chance.of(devices);
		await disturb(device);
		if (device.isOnline) notes = await server.list();
		device.act(device.page ?? device.open(notes));
		await settle();
		for (let step = chance.below(5); step > 0; step -= 1) {
			pass(1 + chance.below(9000));
			await network.step();
			await settle();
		}
	}

	network.isBad = false;
	for (const device of devices) {
		device.isOnline = true;
		if (device.page === undefined) device.open(notes);
	}
	for (let round = 0; round < LAST_ROUNDS && !(await isDelivered()); round += 1) {
		pass(BETWEEN_ACTS_MS);
		for (const { page } of devices) void page?.outbox.flush();
		await settle();
		while (!network.isQuiet) {
			await network.step();
			await settle();
		}
	}
	for (const { page } of devices) await page?.book.readAgain();
	vi.clearAllTimers();

	async function isDelivered(): Promise<boolean> {
		const waiting = await Promise.all(devices.map((device) => device.waiting()));
		return network.isQuiet && waiting.flat().length === 0;
	}

	const { segments, positionMs, completedAt } = await server.read();
	const listed = await server.list();
	const revisions = listed.map(({ revision }) => revision).sort();
	const isComplete = completedAt !== null;
	return {
		truth: {
			segments: history.segments,
			positionMs: history.positionMs,
			isComplete: history.isComplete,
			revisions: history.standing
		},
		server: { segments, positionMs, isComplete, revisions },
		devices: await Promise.all(
			devices.map(async (device) => ({
				waiting: await device.waiting(),
				notes: device.page?.book.notes
			}))
		)
	};
}
