import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTranscriptJson } from '#lib/transcript/formats/parse-transcript-json.ts';
import { readPlainText } from '#lib/transcript/formats/read-plain-text.ts';
import { readTranscript } from '#lib/transcript/formats/read-transcript.ts';
import { expectSoundTranscript } from '../../support/expect-sound-transcript.ts';

const FOLDER = new URL('../../fixtures/transcripts/', import.meta.url);
const names = readdirSync(FOLDER);

/** What may happen to a file on its way: a place, how many bytes go, and what comes instead. */
const change = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.integer({ min: 0, max: 40 }),
	instead: fc.oneof(
		fc.uint8Array({ maxLength: 6 }),
		fc
			.constantFrom(
				'"',
				'{',
				']',
				'null',
				'-1',
				'1e999',
				'"x"',
				'-->',
				'\n\n',
				'\r',
				'<i>',
				'00:',
				','
			)
			.map((text) => new TextEncoder().encode(text))
	)
});

function mutate(
	bytes: Uint8Array,
	{ at, length, instead }: typeof change extends fc.Arbitrary<infer C> ? C : never
) {
	const from = Math.floor(at * bytes.length);
	return Uint8Array.of(...bytes.subarray(0, from), ...instead, ...bytes.subarray(from + length));
}

/** Every value of a document, one at a time, in place of which another stands. */
function* replaceEach(value: unknown, other: unknown): Generator {
	yield other;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		for (const changed of replaceEach(inner, other)) {
			if (Array.isArray(value)) yield value.with(Number(key), changed);
			else yield { ...value, [key]: changed };
		}
	}
}

describe.each(names)('%s, spoiled', (name) => {
	const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));

	it('is read to something sound, or to a problem', () => {
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
				const spoiled = changes.reduce(mutate, bytes);
				const read = readTranscript(spoiled);
				expectSoundTranscript(read);
				expect(read.cues.length + read.problems.length).toBeGreaterThan(0);
				readPlainText(new TextDecoder().decode(spoiled));
			}),
			{ numRuns: 40 }
		);
	});
});

describe.each(names.filter((name) => name.endsWith('.json')))('%s, a value spoiled', (name) => {
	const document: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

	it.each([null, -1, 1e300, 1e7, '', 'NaN', [], {}, [[]], true].map((other) => [other]))(
		'is read with %j in place of any',
		(other) => {
			for (const spoiled of replaceEach(document, other)) {
				expectSoundTranscript(parseTranscriptJson(JSON.stringify(spoiled)));
			}
		}
	);
});
