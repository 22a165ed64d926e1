/**
 * What a service worker is told and can do, as far as Cueline's uses it. TypeScript's own "webworker"
 * library cannot stand beside "dom" in one program.
 */
export interface WorkerScope {
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { url: string }[]>;
	};
	readonly registration: ServiceWorkerRegistration;
	addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
}

interface LifeEvent {
	/** Keeps the worker alive until this settles. */
	waitUntil(work: Promise<unknown>): void;
}

export interface AskEvent extends LifeEvent {
	readonly request: Request;
	/** What the browser asked for while the worker started; undefined where it did not. */
	readonly preloadResponse?: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}
