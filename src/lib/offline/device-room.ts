/** What this browser lets Cueline store. Some promise more than they give. */
export interface Room {
	freeBytes: number;
	/** Whether the browser asks before it clears what is stored. */
	isPersistent: boolean;
}

/** Undefined where the browser does not say. */
export async function measureRoom(): Promise<Room | undefined> {
	if (!('storage' in navigator)) return undefined;
	const { usage, quota } = await navigator.storage.estimate();
	if (usage === undefined || quota === undefined) return undefined;
	const isPersistent = await navigator.storage.persisted();
	return { freeBytes: Math.max(0, quota - usage), isPersistent };
}

/** A size as people read it: `3.5 MB`. */
export function formatBytes(bytes: number): string {
	if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
	if (bytes >= 1e5) return `${(bytes / 1e6).toFixed(1)} MB`;
	return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
