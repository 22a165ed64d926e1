import { spawn, type ChildProcess } from 'node:child_process';
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
	stop(): Promise<void>;
}

export function newDataDir(): string {
	return mkdtempSync(join(tmpdir(), 'cueline-bench-'));
}

export function removeDataDir(dataDir: string): void {
	rmSync(dataDir, { recursive: true, force: true });
}

/** `npm start` on a free port, as an operator has it. */
export async function startCueline(dataDir: string): Promise<RunningCueline> {
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const began = performance.now();
	const child = spawn('npm', ['start'], {
		env: { ...process.env, PORT: String(port), ORIGIN: origin, DATA_DIR: dataDir },
		stdio: ['ignore', 'ignore', 'inherit'],
		detached: true
	});
	while (!(await isHealthy(origin))) {
		if (child.exitCode !== null) throw new Error('Cueline did not start.');
		await wait(20);
	}
	return {
		origin,
		dataDir,
		startMs: performance.now() - began,
		residentMb: () => residentMb(serverOf(child)),
		async stop() {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
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

function freePort(): Promise<number> {
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
function serverOf(child: ChildProcess): number {
	let pid = child.pid ?? 0;
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
