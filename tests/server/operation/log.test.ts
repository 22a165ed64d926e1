import { describe, expect, it } from 'vitest';
import { createLog } from '#lib/operation/log.server.ts';
import { recordRequest, toRequestId } from '#lib/operation/record-request.server.ts';
import type { LogLevel } from '#lib/operation/operation-settings.ts';

function aLog(level: LogLevel = 'info', isTTY = false) {
	const lines: string[] = [];
	return { lines, log: createLog(level, { isTTY, write: (text) => lines.push(text) }) };
}

const answered = { method: 'GET', route: '/login', status: 200, seconds: 0.01234, bytes: 0 };

describe('createLog', () => {
	it('writes one JSON object a line', () => {
		const { lines, log } = aLog();
		recordRequest({ log: log.child({ requestId: 'r-1' }), metrics: undefined }, answered);
		expect(lines).toHaveLength(1);
		const record = JSON.parse(lines[0] ?? '') as { time: string };
		expect(record).toEqual({
			time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
			...{ level: 'info', msg: 'request', requestId: 'r-1' },
			...{ method: 'GET', route: '/login', status: 200, ms: 12.3 }
		});
	});

	it('is for people on a terminal', () => {
		const { lines, log } = aLog('info', true);
		log.info({ port: 3000 }, 'listening');
		expect(lines.join('')).toMatch(/^\d\d:\d\d:\d\d listening port=3000\n$/);
	});

	it('keeps a fault to its kind, code, stack and cause: not what was typed into a form', () => {
		const { lines, log } = aLog();
		const cause = Object.assign(new Error('disk'), { code: 'EIO', input: 'a password' });
		log.error({ err: new Error('no', { cause }) }, 'fault');
		const { err } = JSON.parse(lines[0] ?? '') as { err: object };
		expect(err).toEqual({
			type: 'Error',
			stack: expect.stringContaining('Error: no\n') as string,
			cause: {
				type: 'Error',
				code: 'EIO',
				stack: expect.stringContaining('Error: disk\n') as string
			}
		});
	});

	it('tells segments of video only while debugging', () => {
		const media = { ...answered, route: '/media/[token]/[...path]' };
		const usual = aLog();
		recordRequest({ log: usual.log, metrics: undefined }, media);
		expect(usual.lines).toEqual([]);
		const debugging = aLog('debug');
		recordRequest({ log: debugging.log, metrics: undefined }, media);
		expect(debugging.lines).toHaveLength(1);
	});
});

describe('toRequestId', () => {
	it('takes the id of a proxy', () => {
		expect(toRequestId('0123456789abcdef')).toBe('0123456789abcdef');
	});

	it.each([null, '', 'short', 'x'.repeat(65), 'with "quotes" and spaces', 'line\nbreak1'])(
		'makes one instead of %j',
		(given) => {
			expect(toRequestId(given)).toMatch(/^[\da-f-]{36}$/);
		}
	);
});
