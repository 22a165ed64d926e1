import * as v from 'valibot';
import type { TranscriptProblem } from '../cue.ts';
import type { ParsedTranscript } from './parse-web-vtt.ts';
import { readCueList } from './read-cue-list.ts';
import { readAmazonTranscribe } from '../speech-json/read-amazon-transcribe.ts';
import { readAssemblyAi } from '../speech-json/read-assembly-ai.ts';
import { readDeepgram } from '../speech-json/read-deepgram.ts';
import { readGoogleSpeech } from '../speech-json/read-google-speech.ts';
import { readKaldi } from '../speech-json/read-kaldi.ts';
import { readLanguage } from '../speech-json/read-language.ts';
import { readWhisperCpp } from '../speech-json/read-whisper-cpp.ts';
import { readWhisper } from '../speech-json/read-whisper.ts';
import { readWordList } from '../speech-json/read-word-list.ts';
import type { Speech } from '../speech-json/speech.ts';
import { toCues } from '../speech-json/to-cues.ts';

/** Who reads whose JSON: the first that knows the document's shape. */
const SERVICES = {
	'whisper.cpp': readWhisperCpp,
	'Amazon Transcribe': readAmazonTranscribe,
	Deepgram: readDeepgram,
	'Google Speech-to-Text': readGoogleSpeech,
	AssemblyAI: readAssemblyAi,
	Whisper: readWhisper,
	'Kaldi or Vosk': readKaldi,
	'a list of words': readWordList
} satisfies Record<string, (document: unknown) => Speech | undefined>;

const Own = v.object({ language: v.nullish(v.string()), cues: v.array(v.unknown()) });

export interface ParsedJson extends ParsedTranscript {
	/** The speech service whose JSON it was. */
	writtenBy?: string;
}

/**
 * Reads word-timed JSON: Cueline's own (`cues`), or a speech service's, whose words are grouped to
 * lines. Which it is, the document's shape tells. Never throws.
 */
export function parseTranscriptJson(source: string): ParsedJson {
	const document = parseDocument(source.replace(/^\uFEFF/, ''));
	if (document === undefined) {
		return failed('bad-json', 'This is no JSON. Export the transcript again.');
	}
	const own = v.safeParse(Own, document);
	if (own.success) {
		const { cues, problems } = readCueList(own.output.cues);
		return { ...named(own.output.language), cues, problems };
	}
	for (const [writtenBy, read] of Object.entries(SERVICES)) {
		const speech = read(document);
		if (!speech) continue;
		const problems: TranscriptProblem[] = [];
		const cues = toCues(speech, problems);
		return { ...named(speech.language), cues, problems, writtenBy };
	}
	const known = Object.keys(SERVICES).slice(0, -1).join(', ');
	const message = `There are no timed words in this JSON that can be read. Known are those of ${known}, Cueline's own "cues", and lists of words with "start" and "end" in seconds.`;
	return failed('no-words', message);
}

/** One JSON document, or several one after the other (JSON Lines, Vosk's answers) as a list. */
function parseDocument(source: string): unknown {
	for (const text of [source, `[${source.trim().replace(/\}\s*\n\s*\{/g, '},{')}]`]) {
		try {
			return JSON.parse(text) as unknown;
		} catch {
			continue;
		}
	}
	return undefined;
}

function named(language: string | null | undefined): { language?: string } {
	const tag = readLanguage(language ?? '');
	return tag === undefined ? {} : { language: tag };
}

function failed(code: string, message: string): ParsedJson {
	return { cues: [], problems: [{ line: 1, code, message }] };
}
