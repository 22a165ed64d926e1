import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cue } from '#lib/transcript/cue.ts';
import { readTranscript } from '#lib/transcript/formats/read-transcript.ts';
import { writeSound } from './decode-sound.server.ts';

export type RecognisedSpeech = { ok: true; cues: Cue[] } | { ok: false; message: string };

export interface SpeechToRecognise {
	/** A recording or a video. */
	soundFile: string;
	/** BCP 47. */
	language: string;
	/** The operator's command, split into words; `{audio}` and `{language}` stand for theirs. */
	command: readonly string[];
}

const TIME_LIMIT_MS = 6 * 3600 * 1000;
const LARGEST_OUTPUT_CHARACTERS = 64 * 1024 * 1024;

/** The best first: those that know words. */
const WRITTEN = ['.json', '.vtt', '.srt'];

/**
 * Lets the operator's speech recogniser write down a recording. It is given a WAV file, mono at 16 kHz,
 * and answers on standard output or in a file beside that one, in any format that `readTranscript`
 * knows. The message of a refusal is a sentence for the operator.
 */
export async function recogniseSpeech(speech: SpeechToRecognise): Promise<RecognisedSpeech> {
	const folder = await mkdtemp(join(tmpdir(), 'cueline-recognise-'));
	try {
		const sound = await writeSound(speech.soundFile, folder, 'wav');
		if (!sound.ok) return sound;
		const [program = '', ...args] = speech.command.map((word) =>
			word.replaceAll('{audio}', sound.file).replaceAll('{language}', speech.language)
		);
		const ended = await run(program, args, folder);
		if (!ended.ok) return ended;
		const { cues, problems } = readTranscript((await readWritten(folder)) ?? ended.stdout);
		if (cues.length > 0) return { ok: true, cues };
		const reason = problems[0]?.message ?? 'It heard no words.';
		return { ok: false, message: `What ${program} wrote is no transcript. ${reason}` };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function readWritten(folder: string): Promise<Uint8Array | undefined> {
	const names = await readdir(folder);
	for (const ending of WRITTEN) {
		const name = names.find((name) => name.endsWith(ending));
		if (name !== undefined) return readFile(join(folder, name));
	}
	return undefined;
}

function run(
	program: string,
	args: string[],
	folder: string
): Promise<{ ok: true; stdout: string } | { ok: false; message: string }> {
	return new Promise((settle) => {
		const fail = (message: string) => settle({ ok: false, message });
		const child = spawn(program, args, {
			cwd: folder,
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: TIME_LIMIT_MS
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			if (stdout.length < LARGEST_OUTPUT_CHARACTERS) stdout += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			stderr = (stderr + text).slice(-4096);
		});
		child.on('error', (error) =>
			fail(`${program} could not be started (${error.message}). Correct RECOGNISER_COMMAND.`)
		);
		child.on('close', (code) => {
			if (code === 0) settle({ ok: true, stdout });
			else
				fail(
					`${program} failed: ${stderr.trim().split('\n').at(-1) ?? `exit ${code ?? 'by a signal'}`}`
				);
		});
	});
}
