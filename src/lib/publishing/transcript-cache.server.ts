import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

/** Changes when the same recording and text would be aligned otherwise than before. */
const VERSION = 1;

const Span = { startSeconds: v.number(), endSeconds: v.number() };
const Made = v.object({
	cues: v.array(
		v.object({
			id: v.string(),
			...Span,
			speaker: v.exactOptional(v.string()),
			text: v.string(),
			words: v.exactOptional(
				v.array(v.object({ ...Span, text: v.string(), from: v.number(), to: v.number() }))
			)
		})
	),
	/** Lines of the text that should be listened to. */
	doubtful: v.array(v.object({ line: v.number(), message: v.string() }))
});
export type MadeTranscript = v.InferOutput<typeof Made>;

/** Where a transcript made of all that `ingredients` name is kept, below the imported media. */
export function openTranscriptCache(mediaRoot: string, ingredients: readonly string[]) {
	const folder = join(mediaRoot, '.transcripts');
	const key = createHash('sha256').update(JSON.stringify([VERSION, ...ingredients]));
	const file = join(folder, `${key.digest('hex').slice(0, 32)}.json`);
	return {
		/** Undefined when it was not made yet. */
		async read(): Promise<MadeTranscript | undefined> {
			const text = await readFile(file, 'utf8').catch(() => undefined);
			const made = v.safeParse(v.pipe(v.string(), v.parseJson(), Made), text);
			return made.success ? made.output : undefined;
		},
		async write(made: MadeTranscript): Promise<void> {
			await mkdir(folder, { recursive: true });
			await writeFile(`${file}.part`, JSON.stringify(made));
			await rename(`${file}.part`, file);
		}
	};
}
