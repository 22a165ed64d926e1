import { alignText } from '#lib/alignment/align-text.server.ts';
import { recogniseSpeech } from '#lib/alignment/recognise-speech.server.ts';
import { findSpeechEngine } from '#lib/alignment/speech-engine.server.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import type { CheckedLesson } from './check-lesson.server.ts';
import { findSoundFiles, withSoundFile } from './lesson-sound.server.ts';
import { hashFiles, type PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';
import { openTranscriptCache, type MadeTranscript } from './transcript-cache.server.ts';
import type { TranscriptToMake } from './transcripts-to-make.server.ts';

export interface MakeOptions {
	mediaRoot: string;
	/** The operator's speech recogniser, split into words. */
	recogniser?: readonly string[] | undefined;
	/** Called with a lesson and 0..1. */
	onProgress?: ((lesson: string, fraction: number) => void) | undefined;
}

export type MadeTranscripts =
	/** The lessons with every transcript; `warnings` are lines that should be listened to. */
	| { ok: true; lessons: CheckedLesson[]; warnings: PackageProblem[] }
	| { ok: false; problems: PackageProblem[] };

type Outcome = { ok: true; cues: Cue[]; warnings: PackageProblem[] } | Failure;
interface Failure {
	ok: false;
	message: string;
}

/**
 * Makes the transcripts that lessons lack: aligns texts, has recordings recognised. What was made of the
 * same recording and text before is taken again.
 */
export async function makeTranscripts(
	files: PackageFiles,
	lessons: readonly CheckedLesson[],
	options: MakeOptions
): Promise<MadeTranscripts> {
	const problems: PackageProblem[] = [];
	const warnings: PackageProblem[] = [];
	const completed: CheckedLesson[] = [];
	for (const lesson of lessons) {
		const transcripts = [...lesson.transcripts];
		for (const toMake of lesson.toMake) {
			const made = await make(files, { lesson, toMake }, options);
			const file =
				toMake.kind === 'align'
					? toMake.file
					: `${lesson.folder}/transcript.${toMake.language}.vtt`;
			if (made.ok) {
				transcripts.push({ language: toMake.language, cues: made.cues });
				warnings.push(...made.warnings);
			} else problems.push({ file, line: 1, message: made.message });
		}
		completed.push({ ...lesson, transcripts, toMake: [] });
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, lessons: completed, warnings };
}

async function make(
	files: PackageFiles,
	{ lesson, toMake }: { lesson: CheckedLesson; toMake: TranscriptToMake },
	options: MakeOptions
): Promise<Outcome> {
	const { mediaRoot, onProgress } = options;
	const paths = await findSoundFiles(files, lesson);
	const maker = await findMaker(toMake, options);
	if (!maker.ok) return maker;
	const cache = openTranscriptCache(mediaRoot, [
		maker.name,
		toMake.language,
		toMake.kind === 'align' ? toMake.text : '',
		await hashFiles(files, paths)
	]);
	const known = await cache.read();
	const made =
		known ??
		(await withSoundFile(files, paths, (soundFile) =>
			maker.make(soundFile, (fraction) => onProgress?.(`${lesson.slug}: transcript`, fraction))
		));
	if ('message' in made) return made;
	if (!known) await cache.write(made);
	const { cues, doubtful } = made;
	const file = toMake.kind === 'align' ? toMake.file : '';
	return { ok: true, cues, warnings: doubtful.map((told) => ({ file, ...told })) };
}

interface Maker {
	ok: true;
	/** With everything that decides what it makes. */
	name: string;
	make: (
		soundFile: string,
		onProgress: (fraction: number) => void
	) => Promise<MadeTranscript | Failure>;
}

async function findMaker(
	toMake: TranscriptToMake,
	{ recogniser = [] }: MakeOptions
): Promise<Maker | Failure> {
	const { language } = toMake;
	if (toMake.kind === 'recognise') {
		return {
			ok: true,
			name: `recognised ${JSON.stringify(recogniser)}`,
			make: async (soundFile) => {
				const heard = await recogniseSpeech({ soundFile, language, command: recogniser });
				return heard.ok ? { cues: heard.cues, doubtful: [] } : heard;
			}
		};
	}
	const found = await findSpeechEngine(language);
	if (!found.ok) return found;
	const { engine } = found;
	return {
		ok: true,
		name: `aligned ${engine.name}`,
		make: async (soundFile, onProgress) => {
			const aligned = await alignText({ soundFile, text: toMake.text, engine, onProgress });
			if (!aligned.ok) return aligned;
			const doubtful = aligned.doubtful.map(({ line, message }) => ({ line, message }));
			return { cues: aligned.cues, doubtful };
		}
	};
}
