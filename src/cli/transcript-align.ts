import { readFile } from 'node:fs/promises';
import { alignText } from '#lib/alignment/align-text.server.ts';
import { findSpeechEngine } from '#lib/alignment/speech-engine.server.ts';
import { decodeTranscript } from '#lib/transcript/formats/decode-transcript.ts';
import { toTranscriptJson } from '#lib/transcript/formats/format-json.ts';
import { formatWebVtt } from '#lib/transcript/formats/format-web-vtt.ts';
import { readPlainText } from '#lib/transcript/formats/read-plain-text.ts';
import type { Command, ExitCode } from './command.ts';
import { languageInName } from './language-in-name.ts';
import { printJson } from './print-problems.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';
import { showProgress } from './show-progress.ts';
import { findOutput, writeOutput } from './write-output.ts';

/** Finds when each word of a text is said in a recording, and writes that as WebVTT. */
export const transcriptAlign: Command = {
	usage: 'AUDIO TEXT --out FILE.vtt [--language en] [--force] [--json]',
	async run(args) {
		const { words, options } = readArguments(args, {
			wordCount: 2,
			options: {
				out: { type: 'string' },
				language: { type: 'string' },
				force: { type: 'boolean' },
				json: { type: 'boolean' }
			}
		});
		const [audio = '', textFile = ''] = words;
		const out = await findOutput(options);
		const fail = (file: string, message: string): ExitCode => {
			if (options['json']) printJson({ language: null, cues: [], doubtful: [], problem: message });
			console.error(`${file}:1: ${message}`);
			return 1;
		};
		const bytes = await readFile(fromUsersFolder(textFile)).catch(() => undefined);
		if (!bytes) return fail(textFile, 'This file cannot be read. Give the path of a text.');
		const { text } = decodeTranscript(bytes);
		const language = String(
			options['language'] ?? readPlainText(text).language ?? languageInName(textFile) ?? 'en'
		);
		const found = await findSpeechEngine(language);
		if (!found.ok) return fail(textFile, found.message);
		const aligned = await alignText({
			soundFile: fromUsersFolder(audio),
			text,
			engine: found.engine,
			onProgress: (fraction) => showProgress('transcript', fraction)
		});
		if (!aligned.ok) return fail(textFile, aligned.message);
		await writeOutput(out, formatWebVtt(aligned.cues, language));
		const { cues, doubtful } = aligned;
		if (options['json']) {
			const told = doubtful.map(({ line, startSeconds, text, confidence, message }) => ({
				...{ line, start: startSeconds, text, confidence, message }
			}));
			printJson({ ...toTranscriptJson(cues, language), doubtful: told });
		} else console.log(`${String(options['out'])}: ${cues.length} lines, ${language}`);
		for (const { line, message } of doubtful) {
			console.error(`${textFile}:${line}: warning: ${message}`);
		}
		return 0;
	}
};
