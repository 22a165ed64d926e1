import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findFirstPicture } from '#lib/media/first-picture.ts';

/** A second of pictures and sound, as ffmpeg writes it to its standard output. */
function stream(...options: string[]): Buffer {
	const picture = ['-f', 'lavfi', '-i', 'testsrc=s=64x64:r=25:d=1'];
	const sound = ['-f', 'lavfi', '-i', 'sine=r=48000:d=1'];
	const codecs = ['-c:v', 'libx264', '-bf', '2', '-c:a', 'aac', '-shortest'];
	const args = ['-v', 'error', ...sound, ...picture, ...codecs, ...options, 'pipe:1'];
	return execFileSync('ffmpeg', args);
}

const FRAGMENTS = ['-f', 'mp4', '-movflags', '+frag_keyframe+empty_moov+default_base_moof'];

describe('findFirstPicture', () => {
	it('reads a transport stream that begins at ten seconds', () => {
		const start = ['-output_ts_offset', '10', '-muxdelay', '0', '-muxpreload', '0'];
		expect(findFirstPicture(stream('-f', 'mpegts', ...start))).toBeCloseTo(10, 2);
	});

	it('reads fragments whose pictures wait for the ones they are decoded from', () => {
		expect(findFirstPicture(stream(...FRAGMENTS))).toBeCloseTo(0.08, 3);
	});

	it('reads fragments that begin with their first picture', () => {
		const options = [...FRAGMENTS, '-use_editlist', '0'];
		options[3] = `${options[3]}+negative_cts_offsets`;
		expect(findFirstPicture(stream(...options))).toBeCloseTo(0, 3);
	});

	it('reads fragments that begin at ten seconds', () => {
		const late = stream(...FRAGMENTS, '-video_track_timescale', '90000');
		const decodeTime = late.indexOf('tfdt') + 8;
		late.writeBigUInt64BE(900_000n, decodeTime);
		expect(findFirstPicture(late)).toBeCloseTo(10.08, 3);
	});

	it('does not know of a sound alone', () => {
		expect(findFirstPicture(stream(...FRAGMENTS, '-vn'))).toBeUndefined();
	});

	it('does not know of what is cut off or no video', () => {
		const whole = stream(...FRAGMENTS);
		for (const length of [0, 1, 40, 600, 900]) {
			expect(findFirstPicture(whole.subarray(0, length))).toBeUndefined();
		}
		expect(findFirstPicture(new TextEncoder().encode('Not a video.'))).toBeUndefined();
	});
});
