import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readWav } from './read-wav.ts';
import { resample } from './resample.ts';
import { speakInBatches, type SpeakBatch } from './speak-in-batches.server.ts';
import type { SpeechEngine } from './speech-engine.server.ts';
import { SAMPLE_RATE } from './speech-frames.ts';
import { fillSpans, type SpokenPhrase, type WordSpan } from './spoken-phrase.ts';

const run = promisify(execFile);
const TIME_LIMIT_MS = 5 * 60 * 1000;

/** The clearest first, each with the confidence below which a phrase is doubtful. */
const VOICES = { cmu_us_slt_arctic_hts: 0.15, kal_diphone: 0.05 };

/** Festival speaking English; undefined where it or its voices are not installed. */
export async function createFestival(): Promise<SpeechEngine | undefined> {
	const listed = await run('festival', ['-b', '(print (voice.list))']).catch(() => undefined);
	const found = Object.entries(VOICES).find(([name]) => listed?.stdout.includes(name));
	if (found === undefined) return undefined;
	const [voice, doubtfulBelow] = found;
	return {
		name: `festival ${voice}`,
		doubtfulBelow,
		speak: (phrases, onPhrase) => speakInBatches(phrases, { speak: speakWith(voice), onPhrase })
	};
}

/** Says a text, one token a word, and writes the word times: the start and end of each, in seconds. */
const SPEAK_TO = `
(define (write_token token file)
  (let ((start nil) (end 0))
    (mapcar (lambda (word)
      (if (> (item.feat word 'word_end) 0)
        (begin
          (if (not start) (set! start (item.feat word 'word_start)))
          (set! end (item.feat word 'word_end)))))
      (item.daughters token))
    (if start (format file "%f %f\\n" start end) (format file "-\\n"))))
(define (speak_to text base)
  (let ((utt (eval (list 'Utterance 'Text text))) (file (fopen (string-append base ".words") "w")))
    (utt.synth utt)
    (utt.save.wave utt (string-append base ".wav") 'riff)
    (let ((token (utt.relation.first utt 'Token)))
      (while token
        (write_token token file)
        (set! token (item.next token))))
    (fclose file)))
`;

function speakWith(voice: string): SpeakBatch {
	return async (phrases, folder) => {
		const texts = phrases.map((words) => words.map(toAscii));
		const calls = texts.map(
			(words, index) =>
				`(speak_to ${quote(words.filter((word) => word !== '').join(' '))} ${quote(join(folder, String(index)))})`
		);
		const sayable = calls.filter((_, index) => texts[index]?.some((word) => word !== ''));
		const script = join(folder, 'speak.scm');
		await writeFile(script, `(voice_${voice})\n${SPEAK_TO}${sayable.join('\n')}\n`);
		await run('festival', ['-b', script], { timeout: TIME_LIMIT_MS });
		return Promise.all(texts.map((words, index) => readPhrase(words, join(folder, String(index)))));
	};
}

/** Words that cannot be said in English letters are '' and share the time of their neighbours. */
async function readPhrase(words: readonly string[], base: string): Promise<SpokenPhrase> {
	const said = words.filter((word) => word !== '');
	if (said.length === 0) {
		return { samples: new Int16Array(SAMPLE_RATE / 10), words: fillSpans(words, [], 0.1) };
	}
	const sound = readWav(await readFile(`${base}.wav`));
	if (!sound) throw new Error('festival wrote no sound.');
	const times = (await readFile(`${base}.words`, 'utf8')).trim().split('\n').map(toSpan);
	const durationSeconds = sound.samples.length / sound.rate;
	const spans = times.length === said.length ? times : [];
	let at = 0;
	const timed = words.map((word) => (word === '' ? undefined : spans[at++]));
	return {
		samples: resample(sound.samples, sound.rate, SAMPLE_RATE),
		words: fillSpans(words, timed, durationSeconds)
	};
}

function toSpan(row: string): WordSpan | undefined {
	const [startSeconds = Number.NaN, endSeconds = Number.NaN] = row.split(' ').map(Number);
	return startSeconds >= 0 && endSeconds > startSeconds ? { startSeconds, endSeconds } : undefined;
}

/** The word as festival takes it: a single token; '' when there is nothing in it to say. */
function toAscii(word: string): string {
	const plain = word
		.normalize('NFKD')
		.replace(/[\u2018\u2019\u02BC]/g, "'")
		.replace(/[\u2010-\u2015]/g, '-')
		.replace(/[^\x21-\x7E]/g, '')
		.replace(/["()[\]{}<>\\|^~`*_#]/g, '');
	return /[A-Za-z0-9]/.test(plain) ? plain : '';
}

function quote(text: string): string {
	return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
