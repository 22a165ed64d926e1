import { describe, expect, it } from 'vitest';
import { readHlsFault, readMediaError } from '#lib/player/video-js/media-errors.ts';

describe('readHlsFault', () => {
	it.each([
		['networkError', 'fragLoadError', 403, 'expired'],
		['networkError', 'manifestLoadError', 401, 'expired'],
		['networkError', 'fragLoadError', 404, 'missing'],
		['networkError', 'levelLoadError', 503, 'network'],
		['networkError', 'fragLoadError', 0, 'network'],
		['networkError', 'manifestParsingError', 200, 'damaged'],
		['mediaError', 'bufferAppendError', undefined, 'damaged'],
		['mediaError', 'manifestIncompatibleCodecsError', undefined, 'unsupported'],
		['muxError', 'remuxAllocError', undefined, 'damaged']
	])('takes %s %s %s for %s', (type, details, code, kind) => {
		const response = code === undefined ? undefined : { code };
		expect(readHlsFault({ type, details, response }).kind).toBe(kind);
	});

	it('says what happened and what to do', () => {
		const { message } = readHlsFault({ type: 'networkError', details: 'fragLoadError' });
		expect(message).toBe(
			'The connection was lost and did not come back. Check it, then try again.'
		);
	});
});

describe('readMediaError', () => {
	it.each([
		[2, 'network'],
		[3, 'damaged'],
		[4, 'unsupported']
	])('takes code %d for %s', (code, kind) => {
		expect(readMediaError(code).kind).toBe(kind);
	});
});
