import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

type MediaTokenCheck =
	{ ok: true; videoId: string } | { ok: false; reason: 'malformed' | 'forged' | 'expired' };

export interface MediaTokens {
	/** A url-safe pass to one video's files. Lives at least `lifetimeSeconds`, 12 hours by default. */
	mint(videoId: string, now: Date, lifetimeSeconds?: number): string;
	check(token: string, now: Date): MediaTokenCheck;
}

const TWELVE_HOURS_SECONDS = 12 * 60 * 60;

/** Ends are rounded up to a twelfth of the lifetime, so that a reload finds its segments cached. */
const STEPS = 12;

/**
 * Tokens `<video>.<end, unix seconds in base 36>.<HMAC-SHA256 of the two>`: whoever opened the lesson
 * may fetch this one video for a while, and no segment costs a database query.
 */
export function createMediaTokens(secret: Buffer): MediaTokens {
	// Made once: making a key costs ten times what signing does.
	const key = createSecretKey(secret);
	const sign = (claim: string) => createHmac('sha256', key).update(claim).digest();

	return {
		mint(videoId, now, lifetimeSeconds = TWELVE_HOURS_SECONDS) {
			if (!/^[\w-]+$/.test(videoId)) throw new Error(`"${videoId}" is no video id.`);
			const step = Math.max(1, Math.floor(lifetimeSeconds / STEPS));
			const ends = Math.ceil((now.getTime() / 1000 + lifetimeSeconds) / step) * step;
			const claim = `${videoId}.${ends.toString(36)}`;
			return `${claim}.${sign(claim).toString('base64url')}`;
		},
		check(token, now) {
			const parts = /^([\w-]{1,100})\.([\da-z]{1,11})\.([\w-]{43})$/.exec(token);
			const [, videoId, ends, signature] = parts ?? [];
			if (videoId === undefined || ends === undefined || signature === undefined) {
				return { ok: false, reason: 'malformed' };
			}
			const expected = sign(`${videoId}.${ends}`);
			const given = Buffer.from(signature, 'base64url');
			if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
				return { ok: false, reason: 'forged' };
			}
			if (now.getTime() / 1000 >= Number.parseInt(ends, 36))
				return { ok: false, reason: 'expired' };
			return { ok: true, videoId };
		}
	};
}
