/**
 * What to count attempts under for a client's address: IPv4 as it is, IPv6 by its first 64 bits,
 * because one subscriber commands all the addresses behind those.
 */
export function toAddressKey(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped !== undefined) return mapped;
	if (!address.includes(':')) return address;

	const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
	const left = toGroups(head);
	const right = toGroups(tail ?? '');
	const skipped = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
	const groups = [...left, ...Array<string>(skipped).fill('0'), ...right];
	return `${groups.slice(0, 4).join(':')}::/64`;
}

function toGroups(text: string): string[] {
	if (text === '') return [];
	return text.split(':').map((group) => group.replace(/^0+(?=.)/, ''));
}
