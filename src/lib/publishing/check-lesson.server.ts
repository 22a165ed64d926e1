import type { Callout } from '#lib/anatomy/callout.ts';
import type { Chapter } from '#lib/transcript/chapter.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import type { PracticeCard } from '#lib/practice/practice-card.ts';
import { isLanguage } from '#lib/shared/language.ts';
import { checkPractice } from './check-practice.ts';
import { checkCallouts, checkChapters, checkTranscript } from './check-tracks.ts';
import { checkVideo, type LessonVideo } from './check-video.server.ts';
import { LessonEntry } from './course-package.ts';
import type { PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';
import { readYaml } from './read-yaml.ts';
import { findTranscriptsToMake, type TranscriptToMake } from './transcripts-to-make.server.ts';

/** A lesson in which nothing is wrong. */
export interface CheckedLesson {
	slug: string;
	entry: LessonEntry;
	/** Relative to the package. */
	folder: string;
	video: LessonVideo;
	transcripts: { language: string; cues: Cue[] }[];
	/** Those it gets at import. */
	toMake: TranscriptToMake[];
	chapters: { language: string; chapters: Chapter[] }[];
	descriptions: { language: string; cues: Cue[] }[];
	callouts: Callout[];
	practice: PracticeCard | undefined;
}

export type LessonCheck =
	{ ok: true; lesson: CheckedLesson } | { ok: false; problems: PackageProblem[] };

export interface LessonToCheck {
	slug: string;
	/** The course's, in which every lesson has a transcript. */
	language: string;
	/** The ids of the course's anatomy; undefined when that cannot be read. */
	structures: ReadonlySet<string> | undefined;
	/** Whether this installation can write down a recording that has no transcript. */
	hasRecogniser?: boolean;
}

/** `transcript.en.vtt`, `chapters.pt-BR.vtt`, `descriptions.en.vtt`. */
const TRACK = /^(transcript|chapters|descriptions)\.([A-Za-z0-9-]+)\.(vtt|srt|json)$/;

/** Checks everything in a lesson's folder that there is. */
export async function checkLesson(
	files: PackageFiles,
	{ slug, language, structures, hasRecogniser = false }: LessonToCheck
): Promise<LessonCheck> {
	const folder = `lessons/${slug}`;
	const problems: PackageProblem[] = [];
	const entry = await checkEntry(files, `${folder}/lesson.yaml`, problems);
	const video = await checkVideo(files, folder);
	problems.push(...video.problems);

	const lesson: Tracks = {
		transcripts: [],
		toMake: [],
		chapters: [],
		descriptions: [],
		callouts: []
	};
	const videoSeconds = video.durationSeconds;
	for (const name of files.below(folder)) {
		const file = `${folder}/${name}`;
		const [, kind, trackLanguage = ''] = TRACK.exec(name) ?? [];
		if (kind === undefined && name !== 'callouts.vtt') continue;
		const { text: source, problems: badLetters } = await files.decode(file);
		const track = { file, source, badLetters, videoSeconds };
		if (kind !== undefined && !isLanguage(trackLanguage)) {
			const message = `${trackLanguage} is no language. Name the file as in ${kind}.en.vtt or ${kind}.pt-BR.vtt.`;
			problems.push({ file, line: 1, message });
		} else if (kind === 'transcript' || kind === 'descriptions') {
			const checked = checkTranscript(track);
			problems.push(...checked.problems);
			const tracks = kind === 'transcript' ? lesson.transcripts : lesson.descriptions;
			tracks.push({ language: trackLanguage, cues: checked.cues });
		} else if (kind === 'chapters') {
			const checked = checkChapters(track);
			problems.push(...checked.problems);
			lesson.chapters.push({ language: trackLanguage, chapters: checked.chapters });
		} else {
			const checked = checkCallouts(track, structures);
			problems.push(...checked.problems);
			lesson.callouts = checked.callouts;
		}
	}
	const hasTranscript = lesson.transcripts.length > 0;
	const found = await findTranscriptsToMake(files, folder, {
		language,
		hasTranscript,
		hasRecogniser
	});
	problems.push(...found.problems);
	lesson.toMake = found.toMake;
	problems.push(...tellMissing(files, folder, { language, ...lesson }));
	const practice = await checkCard(files, folder, { language, ...lesson, problems });
	if (!entry || problems.length > 0) return { ok: false, problems };
	return { ok: true, lesson: { slug, entry, folder, video: video.kind, ...lesson, practice } };
}

type Tracks = Pick<
	CheckedLesson,
	'transcripts' | 'toMake' | 'chapters' | 'descriptions' | 'callouts'
>;

async function checkEntry(
	files: PackageFiles,
	file: string,
	problems: PackageProblem[]
): Promise<LessonEntry | undefined> {
	if (!files.has(file)) {
		problems.push({ file, line: 1, message: 'This file is missing. Write the title and summary.' });
		return undefined;
	}
	const parsed = readYaml(file, await files.read(file), LessonEntry);
	if (parsed.ok) return parsed.value;
	problems.push(...parsed.problems);
	return undefined;
}

/** Undefined without a `practice.yaml`. Its cues are those of the transcript in the course's language. */
async function checkCard(
	files: PackageFiles,
	folder: string,
	{ language, transcripts, problems }: Tracks & { language: string; problems: PackageProblem[] }
): Promise<PracticeCard | undefined> {
	const file = `${folder}/practice.yaml`;
	if (!files.has(file)) return undefined;
	const name = files.below(folder).find((path) => path.startsWith(`transcript.${language}.`)) ?? '';
	const isRead = problems.every((problem) => problem.file !== `${folder}/${name}`);
	const cues = transcripts.find((transcript) => transcript.language === language)?.cues;
	const transcript = isRead && cues !== undefined ? { name, cues } : undefined;
	const checked = checkPractice({ file, source: await files.read(file), transcript });
	problems.push(...checked.problems);
	return checked.card;
}

function tellMissing(
	files: PackageFiles,
	folder: string,
	{ language, transcripts: timed, toMake, chapters, descriptions }: Tracks & { language: string }
): PackageProblem[] {
	const problems: PackageProblem[] = [];
	const tell = (name: string, message: string) =>
		void problems.push({ file: `${folder}/${name}`, line: 1, message });
	const transcripts = [...timed, ...toMake];
	if (!transcripts.some((transcript) => transcript.language === language)) {
		const name = `transcript.${language}.vtt`;
		tell(
			name,
			'This file is missing. Every lesson has a transcript in the language of its course, as .vtt, .srt or .json, or as a text, .txt or .md.'
		);
	}
	for (const [kind, tracks] of Object.entries({
		transcript: transcripts,
		chapters,
		descriptions
	})) {
		const repeated = tracks.find((track, index) =>
			tracks.slice(0, index).some((other) => other.language === track.language)
		);
		if (!repeated) continue;
		tell(`${kind}.${repeated.language}.vtt`, 'This language has two such files. Delete one.');
	}
	const sheets = ['storyboard.webp', 'storyboard.vtt'];
	const missing = sheets.filter((name) => !files.has(`${folder}/${name}`));
	if (missing.length === 1) {
		tell(missing[0] ?? '', 'This half of the storyboard is missing. Add it, or delete the other.');
	}
	return problems;
}
