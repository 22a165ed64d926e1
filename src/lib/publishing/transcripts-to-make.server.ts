import { readPlainText } from '#lib/transcript/formats/read-plain-text.ts';
import type { PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';

/** A transcript that a lesson gets when it is imported. */
export type TranscriptToMake =
	/** From its text, whose words are found in the recording. `file` is relative to the package. */
	| { kind: 'align'; language: string; file: string; text: string }
	/** From the recording alone, by the operator's speech recogniser. */
	| { kind: 'recognise'; language: string };

/** `transcript.en.txt`, `transcript.pt-BR.md`. */
const TEXT = /^transcript\.([A-Za-z0-9-]+)\.(txt|md)$/;

/** Finds the texts in a lesson's folder; without any transcript at all the recogniser's turn comes. */
export async function findTranscriptsToMake(
	files: PackageFiles,
	folder: string,
	lesson: { language: string; hasTranscript: boolean; hasRecogniser: boolean }
): Promise<{ toMake: TranscriptToMake[]; problems: PackageProblem[] }> {
	const toMake: TranscriptToMake[] = [];
	const problems: PackageProblem[] = [];
	for (const name of files.below(folder)) {
		const language = TEXT.exec(name)?.[1];
		if (language === undefined) continue;
		const file = `${folder}/${name}`;
		const { text } = await files.decode(file);
		if (readPlainText(text).phrases.length === 0) {
			const message = 'There is no line in this file. Write what is said, or delete the file.';
			problems.push({ file, line: 1, message });
		}
		toMake.push({ kind: 'align', language, file, text });
	}
	if (toMake.length === 0 && !lesson.hasTranscript && lesson.hasRecogniser) {
		toMake.push({ kind: 'recognise', language: lesson.language });
	}
	return { toMake, problems };
}

/** What `course check` tells the author about it. */
export function describeToMake(folder: string, made: TranscriptToMake): PackageProblem {
	if (made.kind === 'align') {
		const message = 'The times of its words are found in the recording at import.';
		return { file: made.file, line: 1, message };
	}
	const message = `The speech recogniser writes it down at import.`;
	return { file: `${folder}/transcript.${made.language}.vtt`, line: 1, message };
}
