import { expect } from 'vitest';
import type { ParsedTranscript } from '#lib/transcript/formats/parse-web-vtt.ts';

/** What holds of every transcript that was read, however bad its file: see `Cue` and `Word`. */
export function expectSoundTranscript({ cues, problems }: ParsedTranscript): void {
	expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
	let latestSeconds = 0;
	for (const cue of cues) {
		expect(cue.id).toMatch(/^[A-Za-z0-9._-]+$/);
		expect(cue.startSeconds).toBeGreaterThanOrEqual(latestSeconds);
		expect(cue.endSeconds).toBeGreaterThanOrEqual(cue.startSeconds);
		expect(Number.isFinite(cue.endSeconds)).toBe(true);
		expect(cue.text).toBe(cue.text.replace(/\s+/g, ' ').trim());
		let place = 0;
		for (const word of cue.words ?? []) {
			expect(cue.text.slice(word.from, word.to)).toBe(word.text);
			expect(word.from).toBeGreaterThanOrEqual(place);
			expect(word.endSeconds).toBeGreaterThanOrEqual(word.startSeconds);
			place = word.to;
		}
		latestSeconds = cue.startSeconds;
	}
	for (const { line, message } of problems) {
		expect(line).toBeGreaterThanOrEqual(1);
		expect(message).toMatch(/\S/);
	}
}
