import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonLength, type FilmLength } from '#film/check-film.ts';
import { splitWords } from '#film/voice/voice.ts';
import { parseCallouts, type Callout } from '#lib/anatomy/callout.ts';
import { parseMediaPlaylist, playlistSeconds } from '#lib/media/media-playlist.ts';
import { parseTimings } from '#lib/transcript/web-vtt/parse-timestamp.ts';
import { parseChapters } from '#lib/transcript/chapter.ts';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';
import { structureWords, type CommittedFilm } from './committed-film.ts';
import { judgeLayout } from './judge-layout.ts';
import { readMadeTimeline } from './made-timeline.ts';

const TRACKS = ['transcript.en.vtt', 'chapters.en.vtt', 'callouts.vtt'];

/** Captions lie below this share of the picture's height. */
const CAPTIONS_TOP = 0.88;

/** What in a film's transcript, chapters and callouts is not as its source and its video say. */
export function judgeTracks(
	{ film, dir }: CommittedFilm,
	length: FilmLength = lessonLength
): string[] {
	const read = (name: string) => readFileSync(join(dir, name), 'utf8');
	const transcript = parseWebVtt(read('transcript.en.vtt'));
	const { chapters, problems } = parseChapters(read('chapters.en.vtt'));
	const named = parseCallouts(read('callouts.vtt'));
	const phrases = film.chapters.flatMap((chapter) => chapter.phrases);
	const seconds = playlistSeconds(parseMediaPlaylist(read('video/360p.m3u8')));
	const made = { cues: transcript.cues, chapters, durationSeconds: seconds };
	const timeline = readMadeTimeline(film, made);
	return [
		...[transcript.problems, problems, named.problems].flat().map(({ message }) => message),
		...compare(
			'transcript',
			transcript.cues.map(({ text }) => text),
			phrases.map(({ text }) => splitWords(text).join(' '))
		),
		...compare(
			'chapters',
			chapters.map(({ title }) => title),
			film.chapters.map(({ title }) => title)
		),
		...(named.callouts.length === film.callouts.length
			? []
			: [`There are ${named.callouts.length} callouts, in the source ${film.callouts.length}`]),
		...(timeline
			? judgeLayout({ film, timeline, callouts: named.callouts, structures, length })
			: ['The transcript has not the words of the source']),
		...named.callouts.flatMap(judgeCallout),
		...TRACKS.flatMap((name) => judgeTimes(name, read(name), seconds))
	];
}

function compare(track: string, made: string[], wanted: string[]): string[] {
	return Array.from({ length: Math.max(made.length, wanted.length) }, (_, index) =>
		made[index] === wanted[index]
			? []
			: [`${track} ${index + 1}: "${made[index]}", in the source "${wanted[index]}"`]
	).flat();
}

const structures = structureWords();

function judgeCallout({ id, structure, at, label }: Callout): string[] {
	const heights = at.map((part) => (typeof part === 'number' ? at[1] : part[2]));
	const isFree = [...heights, label[1]].every((y) => typeof y === 'number' && y <= CAPTIONS_TOP);
	return [
		...(structures.has(structure) ? [] : [`${id}: ${structure} is not in anatomy.yaml`]),
		...(isFree ? [] : [`${id}: ${structure} lies in the captions`])
	];
}

/** As the file has them: the parsers sort. */
function judgeTimes(name: string, text: string, videoSeconds: number): string[] {
	const cues = text.split('\n').flatMap((line) => parseTimings(line) ?? []);
	return cues.flatMap(({ startSeconds, endSeconds }, index) => [
		...(startSeconds < (cues[index - 1]?.startSeconds ?? 0) ? [`${name} is out of order`] : []),
		...(startSeconds < endSeconds ? [] : [`${name}: a cue ends at ${endSeconds} s or before`]),
		...(endSeconds <= videoSeconds + 0.001 ? [] : [`${name} goes on at ${endSeconds} s`])
	]);
}
