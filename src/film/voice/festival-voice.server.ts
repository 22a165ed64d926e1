import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pronunciation } from './pronunciation.ts';
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
			const bases = texts.map((text) => join(cacheDir, fingerprint(text)));
			const missing: [string, string][] = [];
			for (const [index, base] of bases.entries()) {
				const isKept = await access(`${base}.words`).then(
					() => true,
					() => false
				);
				if (!isKept) missing.push([texts[index] ?? '', base]);
			}
			if (missing.length > 0) await synthesize(missing, join(cacheDir, 'speak.scm'));
			return Promise.all(bases.map(readSpeech));
		}
	};
}

const setUp = `(voice_cmu_us_slt_arctic_hts)
(set! hts_engine_params
  (list (assoc_string "-m" hts_engine_params) '("-g" 0.0) '("-b" 0.15) '("-u" 0.5) '("-r" 0.94)))
${Object.entries(pronunciation)
	.map(([word, phones]) => `(lex.add.entry '("${word}" nil ${phones}))`)
	.join('\n')}
(define (write_token words file)
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
  (let ((utt (eval (list 'Utterance 'Text text))) (file (fopen (string-append base ".part") "w")))
    (utt.synth utt)
    (utt.save.wave utt (string-append base ".wav") 'riff)
    (mapcar (lambda (token) (write_token (item.daughters token) file))
      (utt.relation.items utt 'Token))
    (fclose file)))
`;

async function synthesize(jobs: readonly [string, string][], script: string): Promise<void> {
	const calls = jobs.map(([text, base]) => `(speak_to ${quote(text)} ${quote(base)})`);
	await writeFile(script, `${setUp}${calls.join('\n')}\n`);
	await run('festival', ['-b', script]);
	for (const [, base] of jobs) await rename(`${base}.part`, `${base}.words`);
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

function fingerprint(text: string): string {
	return createHash('sha256').update(setUp).update(text).digest('hex').slice(0, 20);
}

function quote(text: string): string {
	return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
