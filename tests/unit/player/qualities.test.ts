import { describe, expect, it } from 'vitest';
import { listQualities } from '#lib/player/video-js/qualities.ts';

describe('listQualities', () => {
	it('lists the best first and keeps each place in the ladder', () => {
		const rungs = [
			{ height: 360, bitrate: 180_000 },
			{ height: 720, bitrate: 350_000 }
		];
		expect(listQualities(rungs)).toEqual([
			{ id: 1, label: '720p' },
			{ id: 0, label: '360p' }
		]);
	});

	it('tells rungs of one height apart by their bit rate', () => {
		const rungs = [
			{ height: 720, bitrate: 900_000 },
			{ height: 720, bitrate: 2_400_000 }
		];
		expect(listQualities(rungs).map(({ label }) => label)).toEqual([
			'720p, 2400 kbit/s',
			'720p, 900 kbit/s'
		]);
	});
});
