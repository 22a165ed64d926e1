import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningCueline {
	origin: string;
	dataDir: string;
	/** From the command to the first healthy answer. */
	startMs: number;
	/** Resident memory of the server's process, MB. */
	residentMb(): number;
	/** The process of `npm start`, and the server below it. */
	npmPid: number;
	serverPid: number;
	/** The exit code of `npm start`, when it has ended; null when it was killed. */
	ended: Promise<number | null>;
	/** As Ctrl-C in a terminal does: everybody is asked to end. Answers the exit code. */
	stop(): Promise<number | null>;
	/** As a crash does: nobody is asked. */
	kill(): Promise<void>;
}

export function newDataDir(): string {
	return mkdtempSync(join(tmpdir(), 'cueline-bench-'));
}

export function removeDataDir(dataDir: string): void {
	rmSync(dataDir, { recursive: true, force: true });
}

interface StartOptions {
	/** Another program to run it under. */
	under?: string[];
	/** A free one when it is left out. */
	port?: number;
	/** More of the environment. */
	env?: Record<string, string>;
	/** The open file to which its lines go. */
	output?: 'ignore' | number;
}

/** `npm start` on a port of its own, as an operator has it. */
export async function startCueline(
	dataDir: string,
	{ under = [], env = {}, output = 'ignore', ...wanted }: StartOptions = {}
): Promise<RunningCueline> {
	const port = wanted.port ?? (await freePort());
	const origin = `http://localhost:${port}`;
	const began = performance.now();
	const [command, ...words] = [...under, 'npm', 'start'];
	const child = spawn(command, words, {
		env: { ...process.env, PORT: String(port), ORIGIN: origin, DATA_DIR: dataDir, ...env },
		stdio: ['ignore', output, 'inherit'],
		detached: true
	});
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	while (!(await isHealthy(origin))) {
		if (child.exitCode !== null) throw new Error('Cueline did not start.');
		await wait(20);
	}
	const npmPid = child.pid ?? 0;
	const signal = (name: NodeJS.Signals) => {
		if (child.exitCode === null && child.signalCode === null) process.kill(-npmPid, name);
	};
	const serverPid = serverOf(npmPid);
	return {
		origin,
		dataDir,
		startMs: performance.now() - began,
		residentMb: () => residentMb(serverPid),
		npmPid,
		serverPid,
		ended,
		stop() {
			signal('SIGTERM');
			return ended;
		},
		async kill() {
			signal('SIGKILL');
			await ended;
		}
	};
}

/** A learner who is enrolled in the bundled course: the value of its Cookie header. */
export async function enrolledLearner(origin: string, name = 'Bench'): Promise<string> {
	const answer = await fetch(`${origin}/signup`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin },
		body: new URLSearchParams({
			name,
			email: `${randomUUID()}@example.org`,
			password: `long-${randomUUID()}`
		})
	});
	const cookie = answer.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
	await fetch(`${origin}/courses/heel-to-hip/enrolment`, {
		method: 'POST',
		headers: { origin, cookie }
	});
	return cookie;
}

export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

async function isHealthy(origin: string): Promise<boolean> {
	try {
		return (await fetch(`${origin}/healthz`)).ok;
	} catch {
		return false;
	}
}

/** npm runs a shell that becomes the server: the newest process below it. */
function serverOf(above: number): number {
	let pid = above;
	for (;;) {
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
		const [first] = children.split(' ');
		if (first === undefined || first === '') return pid;
		pid = Number(first);
	}
}

function residentMb(pid: number): number {
	const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
	return Number(line?.[1] ?? 0) / 1024;
}
