import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFilm, type LoadedFilm } from '#film/load-film.server.ts';
import { makeFilm } from '#film/make-film.server.ts';
import { layTimeline } from '#film/timeline.ts';
import { parseWebVtt } from '#lib/transcript/formats/parse-web-vtt.ts';
import film from '../../fixtures/film-course/lessons/soft-knees/film.ts';
import { courseDir } from './committed-film.ts';
import { judgeMedia } from './judge-media.ts';
import { judgeNarration } from './judge-narration.ts';
import { judgeSound } from './judge-sound.ts';
import { judgeTracks } from './judge-tracks.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/film-course', import.meta.url));
const LESSON = 'soft-knees';
const TEN_SECONDS = { shortestSeconds: 8, longestSeconds: 12 };
const TIME_LIMIT_MS = 90_000;

/** The whole way of a film, from words to HLS, judged as the committed films are. */
describe('makeFilm', { timeout: TIME_LIMIT_MS }, () => {
	let workDir: string;
	let loaded: LoadedFilm;
	let problems: string[];

	beforeAll(async () => {
		workDir = mkdtempSync(join(tmpdir(), 'cueline-make-film-'));
		cpSync(join(FIXTURES, 'lessons', LESSON), workDir, { recursive: true });
		const source = await loadFilm(LESSON, FIXTURES);
		if (typeof source === 'string') throw new Error(source);
		loaded = { ...source, lessonDir: workDir, courseDir };
		problems = await makeFilm(loaded, layTimeline(loaded.film, loaded.speeches), TEN_SECONDS);
	}, TIME_LIMIT_MS);

	afterAll(() => rmSync(workDir, { recursive: true, force: true }));

	it('has the voice and nothing to complain of', () => {
		expect(loaded.hasVoice).toBe(true);
		expect(problems).toEqual([]);
	});

	it('says and names what the source does', () => {
		expect(judgeTracks({ film, dir: workDir }, TEN_SECONDS)).toEqual([]);
	});

	it('is heard where the transcript says', () => {
		expect(judgeNarration(workDir)).toEqual([]);
	});

	it('makes two aligned rungs, one sound and the stills', () => {
		expect(judgeMedia(workDir, TEN_SECONDS)).toEqual([]);
	});

	it('is as loud as it should be', () => {
		expect(judgeSound(workDir)).toEqual([]);
	});

	it('knows when each word is spoken', () => {
		const { cues } = parseWebVtt(readFileSync(join(workDir, 'transcript.en.vtt'), 'utf8'));
		expect(cues.map(({ words }) => words?.length)).toEqual([7, 8]);
	});

	it('makes nothing of a film that is too short for a lesson', async () => {
		const timeline = layTimeline(loaded.film, loaded.speeches);
		expect(await makeFilm({ ...loaded, lessonDir: '/nowhere' }, timeline)).toEqual([
			expect.stringContaining('a lesson lasts 75 to 150')
		]);
	});
});
