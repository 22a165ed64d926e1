import { describe, expect, it } from 'vitest';
import { decodeCharacterReferences } from '#lib/transcript/web-vtt/decode-character-references.ts';
import NAMED from '#lib/transcript/web-vtt/named-character-references.json' with { type: 'json' };

describe('decodeCharacterReferences', () => {
	it.each([
		['&amp;&lt;&gt;&quot;&apos;&nbsp;&lrm;&rlm;', '&<>"\'\u00A0\u200E\u200F'],
		['&AMP;&Eacute;&eacute;', '&Éé'],
		['&CounterClockwiseContourIntegral;', '∳'],
		['&NotEqualTilde;&fjlig;', '≂\u0338fj'],
		['&#233;&#xE9;&#XE9;&#00233;', 'éééé'],
		['&#x1F9B6;', '🦶'],
		['&#10;&#13;&Tab;', '\n\r\t'],
		['&amp;amp;', '&amp;']
	])('reads %s', (text, read) => {
		expect(decodeCharacterReferences(text)).toBe(read);
	});

	it.each([
		['&amp&lt x', '&< x'],
		['&notit; &notin; &notin', '¬it; ∉ ¬in'],
		['&ampamp;', '&amp;'],
		['&#65 &#x41x', 'A Ax']
	])('reads old names and numbers without their semicolon: %s', (text, read) => {
		expect(decodeCharacterReferences(text)).toBe(read);
	});

	it.each([
		['&#0;&#xD800;&#x110000;&#99999999999999999999;', '\uFFFD\uFFFD\uFFFD\uFFFD'],
		['&#x80;&#150;&#x99;&#x81;', '€–™\x81'],
		['&#xFFFE;&#1;', '\uFFFE\u0001']
	])('reads numbers of no character as HTML does: %s', (text, read) => {
		expect(decodeCharacterReferences(text)).toBe(read);
	});

	it.each([
		'&',
		'&;',
		'& amp;',
		'&#;',
		'&#x;',
		'&#xg;',
		'&hellip',
		'&Amp;',
		'&constructor;',
		'&1;'
	])('leaves %s as it is', (text) => {
		expect(decodeCharacterReferences(text)).toBe(text);
	});

	it('tells where an ampersand begins no reference, or one without end', () => {
		const told: string[] = [];
		decodeCharacterReferences('a & b &lt; &copy &x;', (at, written) =>
			told.push(`${at}${written}`)
		);
		expect(told).toEqual(['2&', '11&copy', '17&x;']);
	});

	it('knows all the names of HTML', () => {
		const names = Object.entries(NAMED);
		expect(names).toHaveLength(2231);
		for (const [name, character] of names) {
			expect(decodeCharacterReferences(`&${name}`)).toBe(character);
		}
	});
});
