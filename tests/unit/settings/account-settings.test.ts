import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isFit, mergeSettings, type Settings } from '#lib/settings/account-settings.ts';
import { settingsSchema } from '#lib/settings/settings-schema.ts';

const at = '2026-03-01T10:00:00.000Z';
const read = (changes: unknown) => v.safeParse(settingsSchema, changes);

describe('settingsSchema', () => {
	it('reads changed settings', () => {
		const { output } = read({ rate: { value: 1.5, at }, theme: { value: 'dark', at } });
		expect(output).toEqual({
			rate: { value: 1.5, at: Date.parse(at) },
			theme: { value: 'dark', at: Date.parse(at) }
		});
	});

	it.each([
		['a setting that is not', { colour: { value: 'red', at } }],
		['what is the device’s', { bandwidth: { value: 1e6, at } }],
		['a speed nobody can choose', { rate: { value: 17, at } }],
		['a volume that is no number', { volume: { value: 'loud', at } }],
		['no language', { transcriptLanguage: { value: 'nonsense nonsense', at } }],
		['no time', { rate: { value: 1.5 } }],
		['text', 'rate']
	])('refuses %s', (_what, changes) => {
		expect(read(changes).success).toBe(false);
	});
});

describe('isFit', () => {
	it('takes the language of the course and others', () => {
		expect(['', 'pt-BR', 'english please'].map((tag) => isFit('transcriptLanguage', tag))).toEqual([
			true,
			true,
			false
		]);
	});
});

describe('mergeSettings', () => {
	const setting = fc.record({ value: fc.constantFrom(0.5, 1, 2), at: fc.nat(3) });
	const settings: fc.Arbitrary<Settings> = fc.record(
		{ rate: setting, volume: setting },
		{ requiredKeys: [] }
	);

	it('keeps the latest, in whatever order and however often they come', () => {
		fc.assert(
			fc.property(settings, settings, settings, (a, b, c) => {
				expect(mergeSettings(a, b)).toEqual(mergeSettings(b, a));
				expect(mergeSettings(mergeSettings(a, b), c)).toEqual(
					mergeSettings(a, mergeSettings(b, c))
				);
				expect(mergeSettings(a, a)).toEqual(a);
				expect(mergeSettings(a, b).rate?.at).toBe(latest(a.rate?.at, b.rate?.at));
			})
		);
	});
});

function latest(...times: (number | undefined)[]): number | undefined {
	const known = times.filter((time) => time !== undefined);
	return known.length === 0 ? undefined : Math.max(...known);
}
