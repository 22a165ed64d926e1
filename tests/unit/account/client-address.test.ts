import { describe, expect, it } from 'vitest';
import { toAddressKey } from '#lib/account/client-address.ts';

describe('toAddressKey', () => {
	it('takes an IPv4 address as it is', () => {
		expect(toAddressKey('203.0.113.7')).toBe('203.0.113.7');
	});

	it('knows an IPv4 address in IPv6 clothes', () => {
		expect(toAddressKey('::ffff:203.0.113.7')).toBe('203.0.113.7');
	});

	it('takes the addresses of one IPv6 subscriber for one', () => {
		expect(toAddressKey('2001:db8:12:34:aaaa::1')).toBe('2001:db8:12:34::/64');
		expect(toAddressKey('2001:0DB8:0012:0034:bbbb:1:2:3')).toBe('2001:db8:12:34::/64');
	});

	it('tells two IPv6 subscribers apart', () => {
		expect(toAddressKey('2001:db8:12:35::1')).not.toBe(toAddressKey('2001:db8:12:34::1'));
	});

	it('fills in what :: leaves out', () => {
		expect(toAddressKey('::1')).toBe('0:0:0:0::/64');
		expect(toAddressKey('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
	});
});
