import { describe, expect, it } from 'vitest';
import { directionOf, isLanguage, nameLanguage } from '#lib/shared/language.ts';

describe('nameLanguage', () => {
	it.each([
		['en', 'English'],
		['es', 'Español'],
		['ar', 'العربية'],
		['he', 'עברית'],
		['ja', '日本語'],
		['tr', 'Türkçe']
	])('calls %s by its own name', (tag, name) => {
		expect(nameLanguage(tag)).toBe(name);
	});

	it.each(['', 'e', 'no language', 'toolongatag'])('leaves %j as it is', (tag) => {
		expect(nameLanguage(tag)).toBe(tag);
	});
});

describe('directionOf', () => {
	it.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'yi', 'ckb', 'dv', 'az-Arab', 'uz-AF'])(
		'writes %s from right to left',
		(tag) => {
			expect(directionOf(tag)).toBe('rtl');
		}
	);

	it.each(['en', 'es', 'ja', 'zh-Hant', 'az', 'ku-Latn', '', 'no language'])(
		'writes %j from left to right',
		(tag) => {
			expect(directionOf(tag)).toBe('ltr');
		}
	);
});

describe('isLanguage', () => {
	it('knows tags by their grammar', () => {
		expect(['en', 'pt-BR', 'zh-Hant-TW'].every(isLanguage)).toBe(true);
		expect(['', 'e', 'en_US', 'en-', '-', 'Ω'].some(isLanguage)).toBe(false);
	});
});
