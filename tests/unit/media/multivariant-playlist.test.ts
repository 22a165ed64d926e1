import { describe, expect, it } from 'vitest';
import type { Segment } from '#lib/media/media-playlist.ts';
import { formatMultivariantPlaylist, measureBitRate } from '#lib/media/multivariant-playlist.ts';

const playlist = (...segments: [durationSeconds: number, bytes: number][]) => ({
	segments: segments.map(([durationSeconds, bytes]): Segment => ({
		uri: 'v.mp4',
		durationSeconds,
		bytes
	})),
	mapUris: [],
	hasEnd: true
});

describe('measureBitRate', () => {
	it('finds the busiest segment and the average', () => {
		expect(measureBitRate(playlist([4, 1000], [4, 3000]))).toEqual({ peak: 6000, average: 4000 });
	});

	it('does not take a short last segment for the peak', () => {
		expect(measureBitRate(playlist([4, 1000], [0.1, 900])).peak).toBeLessThan(4000);
	});

	it('joins short segments to runs of about one segment', () => {
		expect(measureBitRate(playlist([4, 1000], [1, 1000], [1, 1000])).peak).toBe(8000);
	});

	it('rates a lone short segment by its average', () => {
		expect(measureBitRate(playlist([0.2, 100]))).toEqual({ peak: 4000, average: 4000 });
	});
});

describe('formatMultivariantPlaylist', () => {
	const variant = {
		uri: '360p.m3u8',
		width: 640,
		height: 360,
		framesPerSecond: 30000 / 1001,
		codec: 'avc1.64001e',
		bitRate: { peak: 300, average: 200 }
	};

	it('counts the shared sound in each variant', () => {
		const audio = {
			uri: 'audio.m3u8',
			channels: 1,
			codec: 'mp4a.40.2',
			bitRate: { peak: 60, average: 50 }
		};
		expect(formatMultivariantPlaylist([variant], audio)).toBe(`#EXTM3U
#EXT-X-VERSION:7
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Audio",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="1",URI="audio.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=360,AVERAGE-BANDWIDTH=250,CODECS="avc1.64001e,mp4a.40.2",RESOLUTION=640x360,FRAME-RATE=29.970,AUDIO="audio"
360p.m3u8
`);
	});

	it('speaks of no sound where there is none', () => {
		expect(formatMultivariantPlaylist([variant])).not.toMatch(/audio|mp4a/i);
	});
});
