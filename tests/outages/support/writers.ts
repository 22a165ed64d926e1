import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { json, text } from 'node:stream/consumers';
import { expect } from '@playwright/test';

const LESSON = '/courses/heel-to-hip/ball-and-socket';

/** A learner's cookie, and what the server has said it keeps of theirs. */
export interface Writer {
	cookie: string;
	/** Keeps one connection, as a browser or a proxy would. */
	agent: Agent;
	/** Bodies by note. */
	notes: Map<string, string>;
	watchedMs: number;
	positionMs: number;
	/** The next beat of this learner's one sitting. */
	seq: number;
	session: string;
}

/** What came of writing: who could not even connect, and whose request failed otherwise. */
export interface Writing {
	/** Resolves once so many writes have been acknowledged, and to everybody some. */
	acknowledge(count: number): Promise<void>;
	/** Each writer's last words, when it could write no more. */
	ended: Promise<string[]>;
}

export function aWriter(cookie: string): Writer {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const session = randomUUID();
	return { cookie, agent, notes: new Map(), watchedMs: 0, positionMs: 0, seq: 0, session };
}

/** Everybody writes notes and beats in turn, each as fast as they are answered, until they cannot. */
export function keepWriting(origin: string, writers: readonly Writer[]): Writing {
	const acknowledgements = new EventEmitter();
	const startedAt = writers.map(({ seq }) => seq);
	const ended = Promise.all(
		writers.map(async (writer) => {
			for (;;) {
				const failure = await writeOnce(origin, writer);
				if (failure !== undefined) return failure;
				acknowledgements.emit('one');
			}
		})
	);
	return {
		async acknowledge(count) {
			const isEnough = () => {
				const written = writers.map(({ seq }, index) => seq - (startedAt[index] ?? 0));
				const sum = written.reduce((total, one) => total + one, 0);
				return sum >= count && Math.min(...written) > 1;
			};
			while (!isEnough()) await once(acknowledgements, 'one');
		},
		ended
	};
}

async function writeOnce(origin: string, writer: Writer): Promise<string | undefined> {
	try {
		await (writer.seq % 2 === 0 ? sendBeat(origin, writer) : putNote(origin, writer));
		writer.seq += 1;
		return undefined;
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		return code ?? message;
	}
}

/** The sum of what was played, and the furthest position, must never fall behind what is said here. */
async function sendBeat(origin: string, writer: Writer): Promise<void> {
	const { seq, session } = writer;
	const fromMs = seq * 20;
	const answer = await send(origin, writer, 'progress', {
		method: 'POST',
		body: { session, seq, segments: [[fromMs, fromMs + 5]], positionMs: seq, at: now() }
	});
	const { watchedMs, positionMs } = answer as { watchedMs: number; positionMs: number };
	Object.assign(writer, { watchedMs, positionMs });
}

async function putNote(origin: string, writer: Writer): Promise<void> {
	const id = randomUUID();
	const body = `Note ${writer.seq}`;
	await send(origin, writer, `notes/${id}`, {
		method: 'PUT',
		body: { atMs: writer.seq, body, updatedAt: now() }
	});
	writer.notes.set(id, body);
}

/** @throws when there is no answer, or another than 200, with its text. */
async function send(
	origin: string,
	{ cookie, agent }: Writer,
	path: string,
	{ method, body }: { method: string; body?: object }
): Promise<unknown> {
	const answer = await new Promise<IncomingMessage>((resolve, reject) => {
		request(`${origin}${LESSON}/${path}`, {
			method,
			agent,
			headers: { origin, cookie, accept: 'application/json', 'content-type': 'application/json' }
		})
			.on('response', resolve)
			.on('error', reject)
			.end(body === undefined ? undefined : JSON.stringify(body));
	});
	if (answer.statusCode === 200) return json(answer);
	throw new Error(`${answer.statusCode ?? 0} ${await text(answer)}`);
}

/** Everything the server has acknowledged to anybody is there. */
export async function expectKept(origin: string, writers: readonly Writer[]): Promise<void> {
	for (const writer of writers) {
		const { notes } = (await send(origin, writer, 'notes', { method: 'GET' })) as {
			notes: { id: string; body: string }[];
		};
		const kept = new Map(notes.map(({ id, body }) => [id, body]));
		const lost = [...writer.notes].filter(([id, body]) => kept.get(id) !== body);
		expect(lost).toEqual([]);
		const progress = (await send(origin, writer, 'progress', { method: 'GET' })) as Writer;
		expect(progress.watchedMs).toBeGreaterThanOrEqual(writer.watchedMs);
		expect(progress.positionMs).toBeGreaterThanOrEqual(writer.positionMs);
	}
}

function now(): string {
	return new Date().toISOString();
}
