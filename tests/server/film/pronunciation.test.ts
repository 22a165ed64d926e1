import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { taughtWordsIn } from '#film/voice/festival-set-up.ts';
import { pronunciation } from '#film/voice/pronunciation.ts';
import { findGuessed, pronounce } from './ask-festival.ts';
import { courseDir, filmedLessons, loadCommitted } from './committed-film.ts';

const LIST = fileURLToPath(new URL('../../fixtures/film-pronunciation.yaml', import.meta.url));
const TIME_LIMIT_MS = 60_000;

/** In names of anatomy, and said as everywhere else. */
const EVERYDAY =
	'back big column front greater lesser low lower inner major of sitting the top underside';

const wanted = new Map(Object.entries(parse(readFileSync(LIST, 'utf8')) as Record<string, string>));
let phrases: string[];

beforeAll(async () => {
	const committed = await Promise.all(filmedLessons().map(loadCommitted));
	phrases = committed.flatMap(({ film }) =>
		film.chapters.flatMap((chapter) => chapter.phrases.map(({ text }) => text))
	);
});

describe("the voice's pronunciation", { timeout: TIME_LIMIT_MS }, () => {
	it('is the one listed, of each word by itself and of each in its phrase', () => {
		const said = pronounce([...wanted.keys(), ...phrases]);
		const wrong = said
			.filter(({ word, phones }) => (wanted.get(word) ?? phones) !== phones)
			.map(({ word, phones, phrase }) => `${word}: ${phones}, in "${phrase}"`);
		expect(said.map(({ word }) => word)).toEqual(expect.arrayContaining([...wanted.keys()]));
		expect(wrong).toEqual([]);
	});

	it('is listed of every word that anatomy.yaml names', () => {
		const everyday = new Set(wordsIn(EVERYDAY));
		const names = wordsIn(anatomicalNames().join(' '));
		expect(names.filter((word) => !everyday.has(word) && !wanted.has(word))).toEqual([]);
	});

	it("is listed of every word of a film that the voice's dictionary does not have", () => {
		const unlisted = wordsIn(phrases.join(' ')).filter((word) => !wanted.has(word));
		expect(findGuessed(unlisted)).toEqual([]);
	});

	it('is listed of every word it is taught', () => {
		expect(Object.keys(pronunciation).filter((word) => !wanted.has(word))).toEqual([]);
	});
});

describe('findGuessed', () => {
	it('tells words of anatomy that nobody listed from everyday ones', () => {
		expect(findGuessed(['heel', 'talus', 'quiet', 'piriformis'])).toEqual(['talus', 'piriformis']);
	});
});

describe('taughtWordsIn', () => {
	it('finds them whatever their case, and no others', () => {
		expect(taughtWordsIn('The Psoas, and the talus: see the trochanters.')).toEqual([
			'psoas',
			'talus'
		]);
	});
});

function anatomicalNames(): string[] {
	const { structures } = parse(readFileSync(join(courseDir, 'anatomy.yaml'), 'utf8')) as {
		structures: { name: string; aliases: string[] }[];
	};
	return structures.flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** Each word once, in lower case; "hip's" is festival's "hip" and its ending. */
function wordsIn(text: string): string[] {
	return [...new Set(text.toLowerCase().match(/\p{L}+/gu))];
}
