import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordingOf, scratchFolder } from '../alignment/a-recording.ts';
import { runCueline } from './run-cueline.ts';

const PHRASES = [
	'The heel is a lever.',
	'Lift it, and the ankle bends.',
	'Now stand, and feel both feet.'
];

async function recorded() {
	const folder = scratchFolder();
	const { file } = await recordingOf(folder, PHRASES);
	const text = join(folder, 'said.en.txt');
	writeFileSync(text, PHRASES.join('\n'));
	const out = join(folder, 'said.vtt');
	const cueline = (...args: string[]) => runCueline(args, { dataDir: join(folder, 'data') });
	return { folder, audio: file, text, out, cueline };
}

describe('cueline transcript align', { timeout: 120_000 }, () => {
	it('writes WebVTT with word times, and keeps what is there already', async () => {
		const { audio, text, out, cueline } = await recorded();
		const ended = await cueline('transcript', 'align', audio, text, '--out', out, '--json');
		expect(ended).toMatchObject({ code: 0, stderr: '' });
		const said = JSON.parse(ended.stdout) as { language: string; cues: { text: string }[] };
		expect(said).toMatchObject({ language: 'en', doubtful: [] });
		expect(said.cues.map((cue) => cue.text)).toEqual(PHRASES);
		expect(readFileSync(out, 'utf8')).toMatch(/^WEBVTT\nLanguage: en\n\nc1\n[^]*The <00:00:/);
		expect(existsSync(`${out}.part`)).toBe(false);

		const again = await cueline('transcript', 'align', audio, text, '--out', out);
		expect(again).toMatchObject({ code: 1 });
		expect(again.stderr).toContain(
			'is there already. Give another file, or --force to replace it.'
		);
	});

	it('names the file, the line and the reason of a problem', async () => {
		const { audio, text, out, cueline } = await recorded();
		writeFileSync(
			text,
			'Bread is made of flour.\nSheep cross the bridge.\nMy uncle repairs clocks.'
		);
		const ended = await cueline('transcript', 'align', audio, text, '--out', out);
		expect(ended.code).toBe(1);
		expect(ended.stderr).toContain(`${text}:1: This text does not match the recording`);
		expect(existsSync(out)).toBe(false);
	});

	it('says how it is called', async () => {
		const { audio, text, cueline } = await recorded();
		expect(await cueline('transcript', 'align', audio)).toMatchObject({ code: 2 });
		const ended = await cueline('transcript', 'align', audio, text);
		expect(ended).toMatchObject({ code: 2 });
		expect(ended.stderr).toContain('--out FILE.vtt');
	});
});

describe('cueline transcript recognise', { timeout: 60_000 }, () => {
	it('says what to set where there is no recogniser', async () => {
		const { audio, out, cueline } = await recorded();
		const ended = await cueline('transcript', 'recognise', audio, '--out', out);
		expect(ended).toMatchObject({ code: 1 });
		expect(ended.stderr).toContain('RECOGNISER_COMMAND is not set.');
	});
});
