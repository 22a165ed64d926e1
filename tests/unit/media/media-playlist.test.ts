import { describe, expect, it } from 'vitest';
import {
	isMultivariant,
	parseMediaPlaylist,
	playlistSeconds,
	playlistUris
} from '#lib/media/media-playlist.ts';

const MEDIA = `#EXTM3U
#EXT-X-VERSION:7
#EXT-X-MAP:URI="v.mp4",BYTERANGE="800@0"
#EXTINF:4.000000,
#EXT-X-BYTERANGE:1000@800
v.mp4
#EXTINF:1.5,
#EXT-X-BYTERANGE:300@1800
v.mp4
#EXT-X-ENDLIST
`;

describe('parseMediaPlaylist', () => {
	it('reads segments, byte ranges and the initialisation section', () => {
		expect(parseMediaPlaylist(MEDIA)).toEqual({
			segments: [
				{ uri: 'v.mp4', durationSeconds: 4, bytes: 1000 },
				{ uri: 'v.mp4', durationSeconds: 1.5, bytes: 300 }
			],
			mapUris: ['v.mp4'],
			hasEnd: true
		});
	});

	it('reads CRLF and whole-file segments', () => {
		const playlist = parseMediaPlaylist('#EXTM3U\r\n#EXTINF:6,\r\nseg-0.ts\r\n');
		expect(playlist.segments).toEqual([{ uri: 'seg-0.ts', durationSeconds: 6 }]);
		expect(playlist.hasEnd).toBe(false);
	});

	it('takes a duration that is no number for none', () => {
		expect(playlistSeconds(parseMediaPlaylist('#EXTINF:long,\na.ts\n#EXTINF:2,\nb.ts'))).toBe(2);
	});
});

describe('playlistUris', () => {
	const MULTIVARIANT = `#EXTM3U
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="A",URI="audio.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=1,AUDIO="a"
360p.m3u8
`;
	it('names variants and renditions', () => {
		expect(playlistUris(MULTIVARIANT)).toEqual(['audio.m3u8', '360p.m3u8']);
		expect(isMultivariant(MULTIVARIANT)).toBe(true);
		expect(isMultivariant(MEDIA)).toBe(false);
	});
});
