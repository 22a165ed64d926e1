/** Sent with every response, media included. The content security policy is in svelte.config.js. */
export function securityHeaders(url: URL): [string, string][] {
	const headers: [string, string][] = [
		['x-content-type-options', 'nosniff'],
		['referrer-policy', 'strict-origin-when-cross-origin'],
		['x-frame-options', 'DENY'],
		['cross-origin-opener-policy', 'same-origin'],
		['cross-origin-resource-policy', 'same-origin'],
		['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()']
	];
	if (url.protocol === 'https:') {
		// Names below this one may be somebody else's, and not on https yet.
		headers.push(['strict-transport-security', 'max-age=63072000']);
	}
	return headers;
}

/**
 * For what is served beside the pages (scripts, styles, fonts): nothing in it may load anything, but
 * for the service worker, which fetches from here by its own script's policy.
 */
export function staticHeaders(url: URL): [string, string][] {
	return [
		...securityHeaders(url),
		['content-security-policy', "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"]
	];
}
