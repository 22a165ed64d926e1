import { describe, expect, it } from 'vitest';
import { mediaKey, readMediaAddress } from '#lib/offline/media-address.ts';

describe('readMediaAddress', () => {
	it('tells the same file by any token', () => {
		const keys = ['/media/v1.abc.sig-1/video/360p.mp4', '/media/v1.xyz.sig_2/video/360p.mp4'].map(
			(address) => {
				const file = readMediaAddress(address);
				return file && mediaKey(file);
			}
		);
		expect(keys).toEqual(['/media/v1/video/360p.mp4', '/media/v1/video/360p.mp4']);
	});

	it.each(['/media/v1/video/360p.mp4', '/courses/a/b', '/media/v1.abc.sig'])(
		'takes %s for no file of a video',
		(address) => {
			expect(readMediaAddress(address)).toBeUndefined();
		}
	);
});
