import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';

const LESSONS = 'media/heel-to-hip/lessons';

function times(file: string) {
	const { cues, problems } = parseWebVtt(readFileSync(file, 'utf8'));
	expect(problems).toEqual([]);
	return cues.map(({ id, startSeconds, endSeconds }) => ({ id, startSeconds, endSeconds }));
}

describe('translations of the bundled course', () => {
	const translated = globSync(`${LESSONS}/*/{transcript,chapters}.*.vtt`)
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !file.endsWith('.en.vtt'));

	it('are there for the first three lessons', () => {
		expect(translated.filter((file) => file.endsWith('transcript.es.vtt'))).toHaveLength(3);
		expect(translated.filter((file) => file.endsWith('chapters.es.vtt'))).toHaveLength(3);
	});

	// A film that is made again has other times: its translations take them over.
	it.each(translated)('%s has the lines and times of the English one', (file) => {
		expect(times(file)).toEqual(times(file.replace(/\.[A-Za-z-]+\.vtt$/, '.en.vtt')));
	});

	it.each(translated)('%s reads in two rows of captions, and is no copy', (file) => {
		const { cues } = parseWebVtt(readFileSync(file, 'utf8'));
		const { cues: english } = parseWebVtt(
			readFileSync(file.replace(/\.[A-Za-z-]+\.vtt$/, '.en.vtt'), 'utf8')
		);
		for (const [index, { text, words }] of cues.entries()) {
			expect(text.length).toBeLessThanOrEqual(2 * 42);
			expect(text).not.toBe(english[index]?.text);
			expect(words).toBeUndefined();
		}
	});
});

describe('descriptions of the bundled course', () => {
	const described = globSync(`${LESSONS}/*/descriptions.en.vtt`);

	it('are there for the first three lessons', () => {
		expect(described).toHaveLength(3);
	});

	it.each(described)('%s speaks in the gaps of the talk', (file) => {
		const transcript = file.replace('descriptions.', 'transcript.');
		expect(existsSync(transcript)).toBe(true);
		const spoken = times(transcript);
		const meetsTalk = times(file).filter((gap) =>
			spoken.some(
				(line) => gap.startSeconds < line.endSeconds && line.startSeconds < gap.endSeconds
			)
		);
		expect(meetsTalk).toEqual([]);
	});
});
