import { DeviceEntries } from '#lib/progress/outbox-on-device.ts';

/**
 * Takes from this device what it keeps of an account: what waits to be sent, drafts and settings,
 * pages and lessons. All of them have the account's id in their name, or in what they hold. Browser
 * only.
 */
export async function clearDevice(accountId: string): Promise<void> {
	await Promise.allSettled([clearOutbox(accountId), clearCaches(accountId)]);
	try {
		for (const key of Object.keys(localStorage)) {
			const item = key + (localStorage.getItem(key) ?? '');
			if (item.includes(accountId)) localStorage.removeItem(key);
		}
	} catch {
		// Where storage is blocked, nothing was kept.
	}
}

async function clearOutbox(accountId: string): Promise<void> {
	const entries = new DeviceEntries();
	for (const { key } of await entries.of(accountId)) await entries.delete(key);
}

async function clearCaches(accountId: string): Promise<void> {
	// Missing where the origin is not secure, such as a plain http address in a home network.
	if (!('caches' in globalThis)) return;
	for (const name of await caches.keys()) if (name.includes(accountId)) await caches.delete(name);
}
