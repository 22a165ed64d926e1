import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { confine } from './confine.server.ts';

export interface FfmpegRun {
	tool: 'ffmpeg' | 'ffprobe';
	/** The only file it may read. */
	input: string;
	/** The only folder it may write to. */
	output?: string;
	/** Its arguments, given the paths under which it sees that file and folder. */
	arguments: (paths: { input: string; output: string }) => string[];
	timeLimitSeconds: number;
	/** Called with each line of standard output. */
	onLine?: (line: string) => void;
}

export type FfmpegOutcome =
	| { ok: true; stdout: string }
	| { ok: false; reason: 'missing' | 'too-slow' | 'failed'; message: string };

const KEPT_OUTPUT_CHARACTERS = 256 * 1024;

/** Containers we read: their demuxers open no other file, unlike playlists and concat scripts. */
const CONTAINERS = 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,mpegts,avi';

/** A picture of 8192 x 4608 is the largest one decoded. */
const LARGEST_PICTURE_PIXELS = 8192 * 4608;

/** The arguments that open an untrusted file with ffmpeg or ffprobe. Both whitelists are needed: a
 * playlist renamed to `.mp4` would otherwise make it read other files. `more` are demuxers accepted
 * besides those of video; they must not open other files either. */
export function openUntrusted(path: string, more: readonly string[] = []): string[] {
	return [
		...['-protocol_whitelist', 'file', '-format_whitelist', [CONTAINERS, ...more].join(',')],
		...['-max_pixels', String(LARGEST_PICTURE_PIXELS)],
		...['-i', `file:${path}`]
	];
}

/** Runs ffmpeg or ffprobe confined (never through a shell) and waits for its end. */
export async function runFfmpeg(run: FfmpegRun): Promise<FfmpegOutcome> {
	const confined = await confine(run.tool, {
		readFile: resolve(run.input),
		...(run.output === undefined ? {} : { writeFolder: resolve(run.output) })
	});
	return new Promise((settle) => {
		const child = spawn(
			confined.command,
			[...confined.arguments, ...run.arguments(confined.paths)],
			{ stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], LC_ALL: 'C' } }
		);
		let stdout = '';
		let stderr = '';
		let isTooSlow = false;
		const timer = setTimeout(() => {
			isTooSlow = true;
			child.kill('SIGKILL');
		}, run.timeLimitSeconds * 1000);
		createInterface(child.stdout).on('line', (line) => {
			run.onLine?.(line);
			if (stdout.length < KEPT_OUTPUT_CHARACTERS) stdout += line + '\n';
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			stderr = (stderr + text).slice(-KEPT_OUTPUT_CHARACTERS);
		});
		child.on('error', (error) => {
			clearTimeout(timer);
			settle(notStarted(run.tool, error));
		});
		child.on('close', (code) => {
			clearTimeout(timer);
			if (isTooSlow) settle(tooSlow(run));
			else if (code === 0) settle({ ok: true, stdout });
			else settle({ ok: false, reason: 'failed', message: lastLine(stderr) });
		});
	});
}

function notStarted(tool: string, error: Error): FfmpegOutcome {
	const isMissing = 'code' in error && error.code === 'ENOENT';
	if (!isMissing) return { ok: false, reason: 'failed', message: error.message };
	return {
		ok: false,
		reason: 'missing',
		message:
			`${tool} was not found. Install ffmpeg (Debian and Ubuntu: apt-get install ffmpeg, ` +
			`macOS: brew install ffmpeg) and try again.`
	};
}

function tooSlow({ tool, timeLimitSeconds }: FfmpegRun): FfmpegOutcome {
	const minutes = Math.ceil(timeLimitSeconds / 60);
	const message = `${tool} was stopped after ${minutes} minutes without finishing.`;
	return { ok: false, reason: 'too-slow', message };
}

function lastLine(text: string): string {
	return text.trim().split('\n').at(-1)?.trim() ?? '';
}
