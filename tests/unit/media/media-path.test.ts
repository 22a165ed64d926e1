import fc from 'fast-check';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMediaPath } from '#lib/media/media-path.ts';

describe('parseMediaPath', () => {
	it('knows the kind of a file inside the folder', () => {
		expect(parseMediaPath('video/720p.mp4')).toEqual({
			path: 'video/720p.mp4',
			contentType: 'video/mp4'
		});
		expect(parseMediaPath('poster.webp')?.contentType).toBe('image/webp');
		expect(parseMediaPath('video/master.M3U8')?.contentType).toBe('application/vnd.apple.mpegurl');
	});

	it.each([
		'',
		'/etc/hosts.vtt',
		'../other/video/master.m3u8',
		'video/../../secret.mp4',
		'video/./720p.mp4',
		'video//720p.mp4',
		'video\\..\\secret.mp4',
		'C:/windows/720p.mp4',
		'%2e%2e/secret.mp4',
		'..%2fsecret.mp4',
		'video/720p.mp4\0.vtt',
		'video/720p.mp4\n',
		'.hidden.mp4',
		'video/.mp4',
		'a/b/c/d/e.mp4',
		'cueline.sqlite',
		'video',
		'video/mp4'
	])('refuses %j', (path) => {
		expect(parseMediaPath(path)).toBeUndefined();
	});

	it('never leaves the folder, whatever it is given', () => {
		const part = fc.constantFrom('..', '.', '', '/', '\\', '%2e', 'a', 'a.mp4', '..mp4', '\0');
		const joined = fc.array(part).map((parts) => parts.join('/'));
		fc.assert(
			fc.property(fc.oneof(joined, fc.string()), (path) => {
				const target = parseMediaPath(path);
				const resolved = posix.resolve('/root', target?.path ?? 'x');
				expect(resolved.startsWith('/root/')).toBe(true);
			})
		);
	});
});
