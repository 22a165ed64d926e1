import type { Timeline } from '../timeline.ts';

/** Words a minute through the whole film, pauses included. The course's pace is 130 to 150; a film may
 * stray from it by five. */
const filmPace = { least: 125, most: 155 };

/** A shorter film is mostly its silent beginning and end. */
const leastSeconds = 30;

/** Characters a second in one phrase with the pause after it. Netflix's English Timed Text Style Guide
 * allows 20 in programmes for adults and 17 in those for children; who follows a lesson moves as well
 * as reads. */
const mostInPhrase = 17;

/** What is wrong with how fast a film speaks, as sentences. */
export function checkPace(timeline: Timeline): string[] {
	return [...checkFilmPace(timeline), ...checkPhrases(timeline)];
}

function checkFilmPace({ phrases, durationSeconds }: Timeline): string[] {
	if (durationSeconds < leastSeconds) return [];
	const words = phrases.reduce((sum, phrase) => sum + phrase.words.length, 0);
	const pace = Math.round((60 * words) / durationSeconds);
	if (pace <= filmPace.most && pace >= filmPace.least) return [];
	return [
		`The film says ${pace} words a minute, pauses included; ` +
			`a calm one says ${filmPace.least} to ${filmPace.most}.`
	];
}

function checkPhrases({ phrases, durationSeconds }: Timeline): string[] {
	return phrases.flatMap(({ id, text, startSeconds }, index) => {
		const lasts = (phrases[index + 1]?.startSeconds ?? durationSeconds) - startSeconds;
		const missing = text.length / mostInPhrase - lasts;
		if (missing <= 0) return [];
		return [
			`The phrase "${id}" goes by at ${(text.length / lasts).toFixed(1)} characters a second, ` +
				`too fast to follow; at most ${mostInPhrase}. ` +
				`Pause ${(Math.ceil(missing * 10) / 10).toFixed(1)} s longer after it.`
		];
	});
}
