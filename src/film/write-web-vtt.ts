import type { Film } from './film.ts';
import { calloutPath } from './callout-path.ts';
import { endOf, startOf, type TimedPhrase, type Timeline } from './timeline.ts';

/** The transcript: a cue for each phrase, every word after the first with the time it starts. */
export function writeTranscript(timeline: Timeline): string {
	return file(
		timeline.phrases.map((phrase, index) =>
			cue(`c${index + 1}`, phrase.startSeconds, phrase.endSeconds, timedText(phrase))
		)
	);
}

/** The chapters, one after another without a gap. */
export function writeChapters(timeline: Timeline): string {
	return file(
		timeline.chapters.map(({ title, startSeconds, endSeconds }, index) =>
			cue(`chapter-${index + 1}`, startSeconds, endSeconds, escapeCueText(title))
		)
	);
}

/** The callouts: metadata cues in order of time, each one line of JSON. Points are fractions of the
 * picture; "at" is a path of [seconds after the cue's start, x, y] where the structure moves. */
export function writeCallouts(film: Film, timeline: Timeline): string {
	const cues = film.callouts
		.map((callout) => ({ callout, start: startOf(timeline, callout.from) }))
		.sort((a, b) => a.start - b.start)
		.map(({ callout, start }, index) => {
			const { at, label } = calloutPath(callout, timeline);
			const payload = JSON.stringify({ structure: callout.structure, at, label });
			return cue(`k${index + 1}`, start, endOf(timeline, callout.until), payload);
		});
	return file(cues);
}

/** Seconds as WebVTT writes them: 00:01:02.345. */
export function webVttTime(seconds: number): string {
	const ms = Math.round(seconds * 1000);
	const part = (value: number, digits: number) => String(Math.floor(value)).padStart(digits, '0');
	return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`;
}

function file(cues: readonly string[]): string {
	return `WEBVTT\n\n${cues.join('\n')}`;
}

function cue(id: string, startSeconds: number, endSeconds: number, payload: string): string {
	return `${id}\n${webVttTime(startSeconds)} --> ${webVttTime(endSeconds)}\n${payload}\n`;
}

function timedText({ words }: TimedPhrase): string {
	return words
		.map(({ text, startSeconds }, index) =>
			index === 0 ? escapeCueText(text) : `<${webVttTime(startSeconds)}>${escapeCueText(text)}`
		)
		.join(' ');
}

function escapeCueText(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
