import { describe, expect, it } from 'vitest';
import { createMediaTokens } from '#lib/media/media-token.server.ts';

const HOUR_MS = 60 * 60 * 1000;
const now = new Date('2026-03-01T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const tokens = createMediaTokens(Buffer.alloc(32, 1));

describe('createMediaTokens', () => {
	it('lets in whoever holds a token, to its video', () => {
		expect(tokens.check(tokens.mint('abc123', now), now)).toEqual({ ok: true, videoId: 'abc123' });
	});

	it('keeps a token good for twelve hours, and not for fourteen', () => {
		const token = tokens.mint('abc123', now);
		expect(tokens.check(token, later(12 * HOUR_MS - 1)).ok).toBe(true);
		expect(tokens.check(token, later(14 * HOUR_MS))).toEqual({ ok: false, reason: 'expired' });
	});

	it('ends a short token on time', () => {
		const token = tokens.mint('abc123', now, 2);
		expect(tokens.check(token, later(1999)).ok).toBe(true);
		expect(tokens.check(token, later(3000))).toEqual({ ok: false, reason: 'expired' });
	});

	it('refuses a token made for another video', () => {
		const forged = tokens.mint('abc123', now).replace('abc123', 'abc124');
		expect(tokens.check(forged, now)).toEqual({ ok: false, reason: 'forged' });
	});

	it('refuses a token whose end was moved', () => {
		const [videoId, , signature] = tokens.mint('abc123', now).split('.');
		expect(tokens.check(`${videoId}.zzzzzz.${signature}`, now)).toEqual({
			ok: false,
			reason: 'forged'
		});
	});

	it('refuses a token of another installation', () => {
		const foreign = createMediaTokens(Buffer.alloc(32, 2)).mint('abc123', now);
		expect(tokens.check(foreign, now)).toEqual({ ok: false, reason: 'forged' });
	});

	it.each(['', '.', 'abc123', '..', 'a.b.c', '../../etc', 'abc123.zz.' + 'A'.repeat(44)])(
		'refuses %j',
		(token) => {
			expect(tokens.check(token, now)).toEqual({ ok: false, reason: 'malformed' });
		}
	);

	it('is safe in an address', () => {
		const token = tokens.mint('abc123', now);
		expect(encodeURIComponent(token)).toBe(token);
	});

	it('is the same on a reload, so that the browser finds its segments again', () => {
		expect(tokens.mint('abc123', later(60_000))).toBe(tokens.mint('abc123', later(120_000)));
	});
});
