import { describe, expect, it } from 'vitest';
import { parseByteRange } from '#lib/media/byte-range.ts';

describe('parseByteRange', () => {
	it.each([
		['bytes=0-99', { kind: 'part', first: 0, last: 99 }],
		['bytes=200-', { kind: 'part', first: 200, last: 999 }],
		['bytes=-100', { kind: 'part', first: 900, last: 999 }],
		['bytes=-5000', { kind: 'part', first: 0, last: 999 }],
		['bytes=990-2000', { kind: 'part', first: 990, last: 999 }],
		['Bytes=1-1', { kind: 'part', first: 1, last: 1 }]
	])('reads %s of a thousand bytes', (header, range) => {
		expect(parseByteRange(header, 1000)).toEqual(range);
	});

	it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('cannot satisfy %s', (header) => {
		expect(parseByteRange(header, 1000)).toEqual({ kind: 'unsatisfiable' });
	});

	it.each([null, '', 'bytes=', 'bytes=-', 'bytes=9-3', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])(
		'ignores %s',
		(header) => {
			expect(parseByteRange(header, 1000)).toEqual({ kind: 'whole' });
		}
	);

	it('has nothing to give of an empty file', () => {
		expect(parseByteRange('bytes=0-', 0)).toEqual({ kind: 'unsatisfiable' });
		expect(parseByteRange('bytes=-1', 0)).toEqual({ kind: 'unsatisfiable' });
	});
});
