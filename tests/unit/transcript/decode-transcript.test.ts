import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTranscript } from '#lib/transcript/formats/decode-transcript.ts';

const utf8 = new TextEncoder();
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** `text` in UTF-16, its low byte first or last. */
function utf16(text: string, isLittle: boolean): Uint8Array {
	return new Uint8Array(
		text.split('').flatMap((unit) => {
			const bytes = [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8];
			return isLittle ? bytes : bytes.toReversed();
		})
	);
}

describe('decodeTranscript', () => {
	it.each([
		['UTF-8', utf8.encode('talón 踵'), 'utf-8', 'talón 踵', []],
		['a byte order mark', utf8.encode('\uFEFFtalón'), 'utf-8', 'talón', []],
		['nothing', new Uint8Array(), 'utf-8', '', []],
		['Windows-1252', latin('\x93caf\xe9\x94 \x80'), 'windows-1252', '“café” €', ['not-utf-8']],
		['UTF-16', utf16('\uFEFF1 talón 踵', true), 'utf-16le', '1 talón 踵', ['not-utf-8']],
		['UTF-16, big end', utf16('\uFEFF1 talón', false), 'utf-16be', '1 talón', ['not-utf-8']],
		['UTF-16 without mark', utf16('1\n踵 heel', true), 'utf-16le', '1\n踵 heel', ['not-utf-8']],
		['the same, big end', utf16('1\n踵 heel', false), 'utf-16be', '1\n踵 heel', ['not-utf-8']]
	])('reads %s', (_, bytes, encoding, text, codes) => {
		const decoded = decodeTranscript(bytes);
		expect(decoded).toMatchObject({ encoding, text });
		expect(decoded.problems.map(({ code }) => code)).toEqual(codes);
	});

	it('tells in which line a letter of damaged UTF-8 was lost', () => {
		const bytes = new Uint8Array([...utf8.encode('é à ü\nta'), 0xff, ...utf8.encode('lon')]);
		expect(decodeTranscript(bytes)).toMatchObject({
			encoding: 'utf-8',
			text: 'é à ü\nta\uFFFDlon',
			problems: [{ line: 2, code: 'lost-letter' }]
		});
	});

	it('tells that bytes are of none of these', () => {
		expect(decodeTranscript(latin('\x8f\xf0\xe8\xe2\xe5\xf2')).problems).toMatchObject([
			{ line: 1, code: 'lost-letter' }
		]);
	});

	it('reads every text back from UTF-8', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && !text.includes('\uFFFD'));
				expect(decodeTranscript(utf8.encode(text)).text).toBe(text);
			})
		);
	});

	it('never throws, whatever the bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(typeof decodeTranscript(bytes).text).toBe('string');
			})
		);
	});
});
