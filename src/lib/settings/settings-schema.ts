import { isoMs } from '#lib/progress/iso-ms.ts';
import * as v from 'valibot';
import { isFit, isSettingName, type Settings } from './account-settings.ts';

/** Reads changed settings: `{"rate": {"value": 1.5, "at": "2026-01-31T10:00:00.000Z"}, ...}`. */
export const settingsSchema = v.pipe(
	v.record(
		v.pipe(v.string(), v.check(isSettingName, 'There is no such setting.')),
		v.object({ value: v.unknown(), at: isoMs })
	),
	v.check(
		(settings) =>
			Object.entries(settings).every(
				([name, { value }]) => isSettingName(name) && isFit(name, value)
			),
		'A setting cannot have this value.'
	)
) satisfies v.GenericSchema<unknown, Settings>;
