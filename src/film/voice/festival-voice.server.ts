import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { festivalSetUp, quote, taughtWordsIn } from './festival-set-up.ts';
import type { Speech, SpokenWord, Voice } from './voice.ts';
import { readWav } from './wav.server.ts';

const run = promisify(execFile);

/** Whether the speech engine and its voice answer on this machine. */
export async function hasFestival(): Promise<boolean> {
	try {
		const { stdout } = await run('festival', ['-b', '(print (voice.list))']);
		return stdout.includes('cmu_us_slt_arctic_hts');
	} catch {
		return false;
	}
}

/** The voice of the bundled lessons: Debian's festival with festvox-us-slt-hts, 32 kHz. What it said
 * once is kept in `cacheDir`, by text. Throws when festival fails. */
export function festivalVoice(cacheDir: string): Voice {
	return {
		speak: async (texts) => {
			await mkdir(cacheDir, { recursive: true });
			const names = texts.map(fingerprint);
			const missing = new Map<string, string>();
			for (const [index, name] of names.entries()) {
				if (!existsSync(join(cacheDir, `${name}.words`))) missing.set(name, texts[index] ?? '');
			}
			if (missing.size > 0) await synthesize(missing, cacheDir);
			return Promise.all(names.map((name) => readSpeech(join(cacheDir, name))));
		}
	};
}

const speaker = `(define (write_token words file)
  ;; Punctuation is a word to festival; it has no end.
  (let ((start nil) (end 0))
    (mapcar (lambda (word)
      (if (> (item.feat word 'word_end) 0)
        (begin
          (if (not start) (set! start (item.feat word 'word_start)))
          (set! end (item.feat word 'word_end)))))
      words)
    (if start (format file "%f %f\\n" start end))))
(define (speak_to text base)
  (let ((utt (eval (list 'Utterance 'Text text))) (file (fopen (string-append base ".words") "w")))
    (utt.synth utt)
    (utt.save.wave utt (string-append base ".wav") 'riff)
    (mapcar (lambda (token) (write_token (item.daughters token) file))
      (utt.relation.items utt 'Token))
    (fclose file)))
`;

/** Speaks texts by name. Only whole speeches enter the cache, however many speak at once. */
async function synthesize(texts: ReadonlyMap<string, string>, cacheDir: string): Promise<void> {
	const workDir = await mkdtemp(join(cacheDir, '.speaking-'));
	try {
		const script = join(workDir, 'speak.scm');
		const calls = [...texts].map(
			([name, text]) => `(speak_to ${quote(text)} ${quote(join(workDir, name))})\n`
		);
		await writeFile(script, festivalSetUp() + speaker + calls.join(''));
		await run('festival', ['-b', script]);
		for (const name of texts.keys()) {
			for (const file of [`${name}.wav`, `${name}.words`]) {
				await rename(join(workDir, file), join(cacheDir, file));
			}
		}
	} finally {
		await rm(workDir, { recursive: true, force: true });
	}
}

async function readSpeech(base: string): Promise<Speech> {
	const [wav, times] = await Promise.all([
		readWav(`${base}.wav`),
		readFile(`${base}.words`, 'utf8')
	]);
	const words = times
		.trim()
		.split('\n')
		.map((row): SpokenWord => {
			const [startSeconds = 0, endSeconds = 0] = row.split(' ').map(Number);
			return { startSeconds, endSeconds };
		});
	return {
		durationSeconds: wav.samples.length / wav.rate,
		words,
		wavFile: `${base}.wav`
	};
}

/** A phrase is spoken anew when its text, the voice, or how one of its words is said has changed. */
function fingerprint(text: string): string {
	const spokenBy = festivalSetUp(taughtWordsIn(text)) + speaker;
	return createHash('sha256').update(spokenBy).update(text).digest('hex').slice(0, 20);
}
