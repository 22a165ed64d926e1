import type { Captions } from '#lib/player/caption-line.ts';
import type { Descriptions } from '#lib/player/description-voice.svelte.ts';
import { preferences } from '#lib/player/preferences.svelte.ts';
import { nameLanguage } from '#lib/shared/language.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import { describeCues } from '#lib/transcript/description.ts';
import type { TranscriptJson } from '#lib/transcript/formats/format-json.ts';
import { readTranscriptReply } from '#lib/transcript/read-transcript-reply.ts';
import { chaptersIn, type LessonParts } from './lesson-content.ts';
import {
	DESCRIBED,
	DESCRIPTIONS_COOKIE,
	keepInCookie,
	LANGUAGE_COOKIE
} from './reading-cookies.ts';

/** A lesson's transcripts: the one that is read and the one on the picture, each in its language. */
export class LessonLanguages {
	/** In which the lesson can be read, as a menu names them. */
	readonly choices: readonly { language: string; label: string }[];
	/** Of the transcript that is read. */
	language = $state('');
	/** Whether descriptions stand among the lines. */
	#isDescribed = $state(false);
	/** A sentence for the reader when a transcript did not come. */
	failure = $state('');
	/** The lines that are here, by language. */
	#lines = $state.raw<Readonly<Record<string, readonly Cue[]>>>({});
	readonly #parts: LessonParts;
	readonly #path: string;

	readonly #spoken = $derived(this.#lines[this.language] ?? []);
	/** What is read: the talk, with what is to be seen where the reader wants that. */
	readonly cues = $derived.by(() => {
		return this.#isDescribed && this.isOriginal
			? describeCues(this.#spoken, this.#parts.descriptions)
			: this.#spoken;
	});
	readonly chapters = $derived.by(() => chaptersIn(this.#parts, this.language));
	/** Who speaks, in the order they begin. */
	readonly speakers = $derived(
		this.#spoken
			.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]))
			.filter((speaker, index, all) => all.indexOf(speaker) === index)
	);
	/** Undefined where nothing is said. */
	readonly captions: Captions | undefined = $derived(this.#captions());

	/** `path` is the lesson's address; `isDescribed` how the page came. */
	constructor(parts: LessonParts, { path, isDescribed }: { path: string; isDescribed: boolean }) {
		const { transcript, languages } = parts;
		this.#parts = parts;
		this.#path = path;
		this.choices = languages.map((language) => ({ language, label: nameLanguage(language) }));
		this.#isDescribed = isDescribed;
		this.language = transcript.language;
		this.#lines = { [transcript.language]: transcript.cues };
	}

	/** Whether the transcript is in the language that the course's structures are named in. */
	get isOriginal(): boolean {
		return this.language === this.#parts.language;
	}

	/** What is to be seen, in the course's language; undefined where nobody wrote it. */
	get descriptions(): Descriptions | undefined {
		const { language, descriptions: lines } = this.#parts;
		return lines.length > 0 ? { language, lines } : undefined;
	}

	/** Shows the transcript in another language, from now on in every lesson that has it. */
	async read(language: string): Promise<void> {
		if (!(await this.#fetch(language))) return;
		this.language = language;
		keepInCookie(LANGUAGE_COOKIE, language);
	}

	get isDescribed(): boolean {
		return this.#isDescribed;
	}

	/** Puts descriptions among the lines, or takes them out, from now on in every lesson. */
	set isDescribed(isDescribed: boolean) {
		this.#isDescribed = isDescribed;
		keepInCookie(DESCRIPTIONS_COOKIE, isDescribed ? DESCRIBED : '');
	}

	/** Brings the captions' lines when they are wanted. For an effect. */
	keepCaptions(): void {
		const { captions } = this;
		if (captions !== undefined && preferences.isCaptioned) void this.#fetch(captions.language);
	}

	#captions(): Captions | undefined {
		const { choices } = this;
		const wanted = preferences.captionsLanguage;
		const { language, label } = choices.find((choice) => choice.language === wanted) ??
			choices[0] ?? { language: '', label: '' };
		if (language === '') return undefined;
		return { language, label, lines: this.#lines[language] ?? [], choices };
	}

	/** Whether the lines are here. */
	async #fetch(language: string): Promise<boolean> {
		if (this.#lines[language] !== undefined) return true;
		try {
			const reply = await fetch(`${this.#path}/transcript.json?lang=${language}`);
			if (!reply.ok) throw new Error(reply.statusText);
			const lines = readTranscriptReply((await reply.json()) as TranscriptJson);
			this.#lines = { ...this.#lines, [language]: lines };
			this.failure = '';
			return true;
		} catch {
			this.failure = `The transcript in ${nameLanguage(language)} could not be fetched. Choose it again.`;
			return false;
		}
	}
}
