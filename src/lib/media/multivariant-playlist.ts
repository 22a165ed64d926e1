import type { MediaPlaylist } from './media-playlist.ts';

/** Measured bits per second of one media playlist. */
export interface BitRate {
	peak: number;
	average: number;
}

export interface Variant {
	uri: string;
	width: number;
	height: number;
	framesPerSecond: number;
	/** RFC 6381, for instance `avc1.64001f`. */
	codec: string;
	bitRate: BitRate;
}

export interface AudioRendition {
	uri: string;
	channels: number;
	codec: string;
	bitRate: BitRate;
}

/**
 * Writes the multivariant playlist (RFC 8216). ffmpeg's own has no AVERAGE-BANDWIDTH and no
 * FRAME-RATE. The audio, when there is any, is shared by all variants and counted in each one's rate.
 */
export function formatMultivariantPlaylist(variants: Variant[], audio?: AudioRendition): string {
	const head = ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS'];
	const sound = audio ? [audioTag(audio)] : [];
	const rungs = variants.flatMap((variant) => [streamTag(variant, audio), variant.uri]);
	return [...head, ...sound, ...rungs, ''].join('\n');
}

/**
 * The bit rates of a playlist with byte ranges. The peak is RFC 8216's: over every run of segments
 * that lasts between half and one and a half target durations, so that a short last one counts little.
 */
export function measureBitRate({ segments }: MediaPlaylist): BitRate {
	const bits = segments.map((segment) => 8 * (segment.bytes ?? 0));
	const seconds = segments.map((segment) => segment.durationSeconds);
	const target = Math.round(Math.max(...seconds, 1));
	const average = sum(bits) / (sum(seconds) || 1);
	let peak = average;
	for (let first = 0; first < segments.length; first += 1) {
		let runBits = 0;
		let runSeconds = 0;
		for (let last = first; last < segments.length && runSeconds <= 1.5 * target; last += 1) {
			runBits += bits[last] ?? 0;
			runSeconds += seconds[last] ?? 0;
			if (runSeconds >= 0.5 * target && runSeconds <= 1.5 * target) {
				peak = Math.max(peak, runBits / runSeconds);
			}
		}
	}
	return { peak: Math.ceil(peak), average: Math.ceil(average) };
}

function audioTag({ uri, channels }: AudioRendition): string {
	const attributes = `GROUP-ID="audio",NAME="Audio",DEFAULT=YES,AUTOSELECT=YES`;
	return `#EXT-X-MEDIA:TYPE=AUDIO,${attributes},CHANNELS="${channels}",URI="${uri}"`;
}

function streamTag(variant: Variant, audio?: AudioRendition): string {
	const codecs = audio ? `${variant.codec},${audio.codec}` : variant.codec;
	const attributes = [
		`BANDWIDTH=${variant.bitRate.peak + (audio?.bitRate.peak ?? 0)}`,
		`AVERAGE-BANDWIDTH=${variant.bitRate.average + (audio?.bitRate.average ?? 0)}`,
		`CODECS="${codecs}"`,
		`RESOLUTION=${variant.width}x${variant.height}`,
		`FRAME-RATE=${variant.framesPerSecond.toFixed(3)}`,
		...(audio ? ['AUDIO="audio"'] : [])
	];
	return `#EXT-X-STREAM-INF:${attributes.join(',')}`;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
