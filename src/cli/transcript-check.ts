import { readFile } from 'node:fs/promises';
import { toTranscriptJson } from '#lib/transcript/formats/format-json.ts';
import { readTranscript, type ReadTranscript } from '#lib/transcript/formats/read-transcript.ts';
import type { Command } from './command.ts';
import { languageInName } from './language-in-name.ts';
import { printJson } from './print-problems.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';

/** Reads a transcript and tells what is wrong in it. */
export const transcriptCheck: Command = {
	usage: 'FILE [--json]',
	async run(args) {
		const { words, options } = readArguments(args, {
			wordCount: 1,
			options: { json: { type: 'boolean' } }
		});
		const [file = ''] = words;
		const transcript = await readFileOrProblem(fromUsersFolder(file));
		const { format = null, cues, problems } = transcript;
		const language = transcript.language ?? languageInName(file);
		if (options['json']) {
			printJson({ format, ...toTranscriptJson(cues, language), problems });
		} else if (format !== null) {
			const by = transcript.writtenBy === undefined ? '' : ` of ${transcript.writtenBy}`;
			console.log(`${format}${by}, ${language ?? 'language not known'}, ${cues.length} cues`);
		}
		for (const { line, message } of problems) console.error(`${file}:${line}: ${message}`);
		return problems.length === 0 ? 0 : 1;
	}
};

async function readFileOrProblem(path: string): Promise<ReadTranscript> {
	try {
		return readTranscript(await readFile(path));
	} catch {
		const message = 'This file cannot be read. Give the path of a transcript.';
		return { cues: [], problems: [{ line: 1, code: 'unreadable', message }] };
	}
}
