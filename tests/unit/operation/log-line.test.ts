import { describe, expect, it } from 'vitest';
import { formatLogLine } from '#lib/operation/log-line.ts';

describe('formatLogLine', () => {
	const time = '2026-11-22T21:04:05.678Z';

	it('is the time, what happened, and its details', () => {
		const record = { time, level: 'info', msg: 'request', route: '/', status: 200 };
		expect(formatLogLine(record)).toBe('21:04:05 request route=/ status=200');
	});

	it('names a level that should be noticed', () => {
		expect(formatLogLine({ time, level: 'warn', msg: 'full' })).toBe('21:04:05 WARN full');
	});

	it('shows the stacks of a fault and its cause on lines of their own', () => {
		const err = { stack: 'Error: no\n    at here', cause: { stack: 'Error: disk' } };
		expect(formatLogLine({ time, level: 'error', msg: 'fault', err })).toBe(
			'21:04:05 ERROR fault\nError: no\n    at here\nError: disk'
		);
	});
});
