import * as v from 'valibot';

/** An ISO 8601 time with its zone, as `Date.prototype.toISOString` writes it, to unix milliseconds. */
export const isoMs = v.pipe(
	v.string(),
	v.isoTimestamp('Give a time as 2026-01-31T10:00:00.000Z.'),
	v.transform((value) => Date.parse(value)),
	v.safeInteger('This is no date.')
);
