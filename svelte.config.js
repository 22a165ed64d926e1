import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		files: { assets: 'src/static' },
		// Absolute: the page that stands in for one that is not here is shown at that one's address.
		paths: { relative: false },
		// The footer registers it, once the page has nothing better to do.
		serviceWorker: { register: false },
		// Origin is checked for every changing request in hooks.server.ts, JSON included; kit's own
		// check covers forms only, and its answer has no way out in it.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'font-src': ['self', 'data:'],
				'img-src': ['self', 'data:', 'blob:'],
				'media-src': ['self', 'blob:'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'form-action': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'frame-ancestors': ['none']
			}
		},
		version: { pollInterval: 0 }
	}
};
