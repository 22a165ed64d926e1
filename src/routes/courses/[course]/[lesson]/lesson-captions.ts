import type { Cue } from '#lib/transcript/cue.ts';

const names: Record<string, string> = {};

/** A lesson's transcript as captions of its video; undefined where nothing is said. */
export function lessonCaptions({ language, cues }: { language: string; cues: readonly Cue[] }) {
	if (cues.length === 0) return undefined;
	return { language, label: nameLanguage(language), lines: cues };
}

/** What a language calls itself. Kept, since asking costs more than drawing the player. */
function nameLanguage(language: string): string {
	names[language] ??=
		new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
	return names[language];
}
