const LOCK_TIMEOUT_MS = 30_000;

/**
 * Runs `work` while no other tab of Cueline does; at once where the browser has no locks.
 * @throws when another tab has been at it for half a minute.
 */
export async function onlyHere(work: () => Promise<void>): Promise<void> {
	// Absent on an origin that is not secure, such as a plain http address in a home network.
	const { locks } = navigator as { locks?: LockManager };
	if (locks === undefined) return work();
	const signal = AbortSignal.timeout(LOCK_TIMEOUT_MS);
	await locks.request('cueline-outbox', { signal }, work);
}
