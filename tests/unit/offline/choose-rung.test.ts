import { describe, expect, it } from 'vitest';
import { chooseRung, readRungs, reduceToRung } from '#lib/offline/choose-rung.ts';

const LADDER = [
	'#EXTM3U',
	'#EXT-X-VERSION:7',
	'#EXT-X-SESSION-DATA:DATA-ID="org.cueline.first-picture-seconds",VALUE="0.080"',
	'#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Audio",URI="audio.m3u8"',
	'#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="surround",NAME="Audio",URI="surround.m3u8"',
	'#EXT-X-STREAM-INF:BANDWIDTH=900000,AVERAGE-BANDWIDTH=700000,RESOLUTION=1280x720,AUDIO="audio"',
	'720p.m3u8',
	'#EXT-X-STREAM-INF:BANDWIDTH=300000,AVERAGE-BANDWIDTH=200000,RESOLUTION=640x360,AUDIO="audio"',
	'360p.m3u8',
	'#EXT-X-STREAM-INF:BANDWIDTH=3000000,RESOLUTION=1920x1080,AUDIO="surround"',
	'1080p.m3u8',
	''
].join('\n');

describe('readRungs', () => {
	it('lists the rungs from the lowest, with the average rate where it is told', () => {
		expect(readRungs(LADDER)).toEqual([
			{ uri: '360p.m3u8', height: 360, bitRate: 200_000, audioGroup: 'audio' },
			{ uri: '720p.m3u8', height: 720, bitRate: 700_000, audioGroup: 'audio' },
			{ uri: '1080p.m3u8', height: 1080, bitRate: 3_000_000, audioGroup: 'surround' }
		]);
	});
});

describe('chooseRung', () => {
	it('takes the best one up to 720 lines', () => {
		expect(chooseRung(readRungs(LADDER), false)?.height).toBe(720);
	});

	it('takes the lowest for who saves data', () => {
		expect(chooseRung(readRungs(LADDER), true)?.height).toBe(360);
	});

	it('takes the lowest where all have more lines', () => {
		const rung = { uri: 'a', height: 1080, bitRate: 1, audioGroup: undefined };
		expect(chooseRung([rung], false)).toBe(rung);
	});
});

describe('reduceToRung', () => {
	it('leaves one rung, its sound and what is told of the whole', () => {
		const [lowest] = readRungs(LADDER);
		if (lowest === undefined) throw new Error('no rung');
		expect(reduceToRung(LADDER, lowest).split('\n')).toEqual([
			'#EXTM3U',
			'#EXT-X-VERSION:7',
			'#EXT-X-SESSION-DATA:DATA-ID="org.cueline.first-picture-seconds",VALUE="0.080"',
			'#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Audio",URI="audio.m3u8"',
			'#EXT-X-STREAM-INF:BANDWIDTH=300000,AVERAGE-BANDWIDTH=200000,RESOLUTION=640x360,AUDIO="audio"',
			'360p.m3u8',
			''
		]);
	});
});
