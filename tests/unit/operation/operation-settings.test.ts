import { describe, expect, it } from 'vitest';
import { readOperationSettings } from '#lib/operation/operation-settings.ts';

describe('readOperationSettings', () => {
	it('logs requests and opens nothing unless told to', () => {
		expect(readOperationSettings({})).toEqual({ logLevel: 'info' });
	});

	it('takes what is set', () => {
		const environment = {
			LOG_LEVEL: 'debug',
			METRICS_TOKEN: '0123456789abcdef',
			MEDIA_ACCEL: '/protected-media/'
		};
		expect(readOperationSettings(environment)).toEqual({
			logLevel: 'debug',
			metricsToken: '0123456789abcdef',
			mediaAccel: '/protected-media/'
		});
	});

	it.each([
		['LOG_LEVEL', 'loud'],
		['METRICS_TOKEN', ''],
		['METRICS_TOKEN', 'short'],
		['METRICS_TOKEN', 'long enough but with spaces'],
		['MEDIA_ACCEL', ''],
		['MEDIA_ACCEL', 'protected-media'],
		['MEDIA_ACCEL', '/'],
		['MEDIA_ACCEL', '/../etc/']
	])('refuses %s=%s with a sentence that names it', (name, value) => {
		expect(() => readOperationSettings({ [name]: value })).toThrow(
			new RegExp(`^${name} is .*Set it`)
		);
	});
});
