import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseSpeech } from '#lib/alignment/recognise-speech.server.ts';
import { makeClip } from '../media/make-clip.ts';
import { scratchFolder } from './a-recording.ts';

const STAND_IN = 'tests/fixtures/recognisers/stand-in.js';

function recognise(mode: string, program = process.execPath) {
	const soundFile = join(scratchFolder(), 'clip.mp4');
	makeClip(soundFile);
	const command = [program, join(process.cwd(), STAND_IN), mode, '{audio}', '{language}'];
	return recogniseSpeech({ soundFile, language: 'es', command });
}

const HEARD = {
	ok: true,
	cues: [
		{ startSeconds: 0.5, endSeconds: 1.9, text: 'One step, in es.' },
		{ startSeconds: 2.5, endSeconds: 4, text: 'And another.' }
	]
};

describe('recogniseSpeech', { timeout: 60_000 }, () => {
	it('reads the file that whisper.cpp writes beside the recording', async () => {
		expect(await recognise('whisper')).toMatchObject(HEARD);
	});

	it('reads what another program writes to standard output', async () => {
		expect(await recognise('webvtt')).toMatchObject(HEARD);
	});

	it('says why there is no transcript', async () => {
		expect(await recognise('fail')).toEqual({
			ok: false,
			message: `${process.execPath} failed: no model here`
		});
		const heardNothing = await recognise('nothing');
		expect(heardNothing.ok || heardNothing.message).toContain('wrote is no transcript.');
		const missing = await recognise('whisper', 'no-such-recogniser');
		expect(missing.ok || missing.message).toMatch(
			/^no-such-recogniser could not be started .* Correct RECOGNISER_COMMAND\.$/
		);
	});
});
