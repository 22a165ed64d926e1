/**
 * Registers the worker that keeps pages on this device. Without one everything works but offline, so
 * a browser that has none or will not take it goes on without a word.
 */
export async function startWorker(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	try {
		await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
	} catch {
		// Nothing is lost: pages come from the server.
	}
}
