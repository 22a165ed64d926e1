import { recogniseSpeech } from '#lib/alignment/recognise-speech.server.ts';
import { toTranscriptJson } from '#lib/transcript/formats/format-json.ts';
import { formatWebVtt } from '#lib/transcript/formats/format-web-vtt.ts';
import type { Command } from './command.ts';
import { settingsForCommand } from './open-for-command.ts';
import { printJson } from './print-problems.ts';
import { fromUsersFolder, readArguments } from './read-arguments.ts';
import { findOutput, writeOutput } from './write-output.ts';

/** Lets the operator's speech recogniser write down a recording, and writes that as WebVTT. */
export const transcriptRecognise: Command = {
	usage: 'AUDIO --out FILE.vtt [--language en] [--force] [--json]',
	async run(args) {
		const { words, options } = readArguments(args, {
			wordCount: 1,
			options: {
				out: { type: 'string' },
				language: { type: 'string' },
				force: { type: 'boolean' },
				json: { type: 'boolean' }
			}
		});
		const [audio = ''] = words;
		const out = await findOutput(options);
		const language = String(options['language'] ?? 'en');
		const { recogniser } = settingsForCommand();
		if (!recogniser) {
			throw new Error(
				"RECOGNISER_COMMAND is not set. Set it to a speech recogniser's command, such as RECOGNISER_COMMAND='whisper-cli -m model.bin -l {language} -oj -f {audio}'."
			);
		}
		const soundFile = fromUsersFolder(audio);
		const heard = await recogniseSpeech({ soundFile, language, command: recogniser });
		if (!heard.ok) {
			console.error(`${audio}:1: ${heard.message}`);
			return 1;
		}
		await writeOutput(out, formatWebVtt(heard.cues, language));
		if (options['json']) printJson(toTranscriptJson(heard.cues, language));
		else console.log(`${String(options['out'])}: ${heard.cues.length} lines, ${language}`);
		return 0;
	}
};
