import { afterEach, describe, expect, it, vi } from 'vitest';
import { findMissingTools } from '#film/missing-tools.server.ts';

describe('findMissingTools', () => {
	afterEach(() => vi.unstubAllEnvs());

	it('names the Debian packages of what is not installed', async () => {
		vi.stubEnv('PATH', '/nowhere');
		expect(await findMissingTools({ hasVoice: false })).toEqual([
			expect.stringMatching(/apt-get install .* festival festvox-us-slt-hts$/),
			expect.stringMatching(/apt-get install .* ffmpeg$/)
		]);
	});

	it('finds nothing missing where voice and ffmpeg answer', async () => {
		expect(await findMissingTools({ hasVoice: true })).toEqual([]);
	});
});
