import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Speech } from './speech-engine.server.ts';
import type { SpokenPhrase } from './spoken-phrase.ts';

const BATCH_PHRASES = 16;

/** Speaks some phrases, leaving its files in `folder`; throws when the program fails. */
export type SpeakBatch = (phrases: readonly string[][], folder: string) => Promise<SpokenPhrase[]>;

/** Lets a program speak many phrases, a batch on each processor at a time. */
export async function speakInBatches(
	phrases: readonly string[][],
	{ speak, onPhrase }: { speak: SpeakBatch; onPhrase: (done: number) => void }
): Promise<Speech> {
	const spoken: SpokenPhrase[] = [];
	let next = 0;
	let done = 0;
	const work = async () => {
		while (next < phrases.length) {
			const from = next;
			next += BATCH_PHRASES;
			const folder = await mkdtemp(join(tmpdir(), 'cueline-speech-'));
			try {
				const batch = await speak(phrases.slice(from, from + BATCH_PHRASES), folder);
				for (const [index, phrase] of batch.entries()) spoken[from + index] = phrase;
				done += batch.length;
				onPhrase(done);
			} finally {
				await rm(folder, { recursive: true, force: true });
			}
		}
	};
	try {
		await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
		return { ok: true, phrases: spoken };
	} catch (error) {
		next = phrases.length;
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		return { ok: false, message: `The text could not be spoken: ${reason}` };
	}
}
