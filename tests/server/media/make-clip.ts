import { execFileSync } from 'node:child_process';

/** A flash and a click of a tenth of a second at two seconds, in a clip of five. */
export const FLASH_SECONDS = 2;

const PICTURE = `color=black:s=960x540:r=25:d=5,drawbox=color=white:t=fill:enable='between(t,2,2.099)'`;
const SOUND = `aevalsrc='if(between(t,2,2.1),0.9*sin(2*PI*1000*t),0)':s=44100:d=5`;

/** Makes a small MP4 by ffmpeg. */
export function makeClip(path: string, { hasSound = true, hasPicture = true } = {}): void {
	ffmpeg(
		...(hasPicture ? ['-f', 'lavfi', '-i', PICTURE] : []),
		...(hasSound ? ['-f', 'lavfi', '-i', SOUND] : []),
		...['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '0', '-c:a', 'aac', path]
	);
}

/** Makes a video of one picture that is larger than any screen. */
export function makeHugePicture(path: string): void {
	ffmpeg('-f', 'lavfi', '-i', 'color=gray:s=9000x5000:r=5:d=0.2', '-c:v', 'mjpeg', path);
}

/** The decoded sound of a file: 48,000 samples a second of one channel. */
export function decodeSound(path: string): Int16Array {
	const bytes = ffmpeg('-i', path, '-f', 's16le', '-ac', '1', '-ar', '48000', 'pipe:1');
	return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** The brightness, 0 to 255, of each decoded picture of a file. */
export function decodeBrightness(path: string): Uint8Array {
	return ffmpeg('-i', path, '-vf', 'scale=1:1,format=gray', '-f', 'rawvideo', 'pipe:1');
}

function ffmpeg(...args: string[]): Buffer {
	const options = { maxBuffer: 64 * 1024 * 1024 };
	return execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], options);
}
