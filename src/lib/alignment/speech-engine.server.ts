import { createEspeak } from './espeak.server.ts';
import { createFestival } from './festival.server.ts';
import type { SpokenPhrase } from './spoken-phrase.ts';

/** A program that speaks text and tells when each word is said. */
export interface SpeechEngine {
	/** With its voice: what it says is the same as long as this is. */
	name: string;
	/** Below this confidence a phrase is doubtful: what unrelated text seldom reaches with this voice. */
	doubtfulBelow: number;
	/** Speaks one phrase after the other; `onPhrase` is called as they get done. */
	speak(phrases: readonly string[][], onPhrase: (done: number) => void): Promise<Speech>;
}

export type Speech = { ok: true; phrases: SpokenPhrase[] } | { ok: false; message: string };

export type FoundEngine = { ok: true; engine: SpeechEngine } | { ok: false; message: string };

/**
 * The engine that speaks a language (BCP 47) on this machine: for English festival, which knows its
 * word times exactly; for the others, and without festival, espeak-ng.
 */
export async function findSpeechEngine(language: string): Promise<FoundEngine> {
	const isEnglish = /^en\b/i.test(language);
	const festival = isEnglish ? await createFestival() : undefined;
	if (festival) return { ok: true, engine: festival };
	const espeak = await createEspeak(language);
	if (espeak === 'voice') {
		const message = `No program here speaks "${language}". Give a transcript with times instead.`;
		return { ok: false, message };
	}
	if (espeak !== 'program') return { ok: true, engine: espeak };
	const packages = isEnglish ? 'festival festvox-us-slt-hts' : 'espeak-ng';
	return {
		ok: false,
		message:
			`Finding the words of a text in "${language}" needs a program that speaks it. Install it ` +
			`(Debian and Ubuntu: apt-get install ${packages}) and try again.`
	};
}
