import type { Account } from '#lib/account/account.ts';
import type { Log } from '#lib/operation/log.server.ts';
import type { Metrics } from '#lib/operation/metrics.server.ts';
import type { Cueline } from './cueline.server.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What is wrong with which field of a JSON body. */
			issues?: { path: string; message: string }[];
		}
		interface Locals {
			cueline: Cueline;
			/** Names this request in every line, as `X-Request-Id` does in its answer. */
			log: Log;
			/** Counts, where the operator set METRICS_TOKEN. */
			metrics: Metrics | undefined;
			account: Account | null;
			/** The session in use, so that "sign out other devices" can spare it. */
			sessionId: string | null;
		}
	}
	namespace NodeJS {
		interface Process {
			/** What adapter-node's server says once it has answered its last request, and ours too. */
			emit(event: 'sveltekit:shutdown'): boolean;
		}
	}
	interface Window {
		/** Tells video.js not to write style elements, which the content security policy forbids. */
		VIDEOJS_NO_DYNAMIC_STYLE?: boolean;
	}
}
