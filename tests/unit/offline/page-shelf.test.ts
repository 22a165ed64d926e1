import { describe, expect, it } from 'vitest';
import { isPageToKeep } from '#lib/offline/page-shelf.ts';

describe('isPageToKeep', () => {
	it.each(['/', '/courses/heel-to-hip', '/courses/heel-to-hip/ball-and-socket'])(
		'keeps %s',
		(address) => {
			expect(isPageToKeep(address)).toBe(true);
		}
	);

	it.each(['/account', '/login', '/on-this-device', '/courses/heel-to-hip/search'])(
		'does not keep %s',
		(address) => {
			expect(isPageToKeep(address)).toBe(false);
		}
	);
});
