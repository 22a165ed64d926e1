import type { SessionCookies } from '#lib/account/sessions.server.ts';

type SetOptions = Parameters<SessionCookies['set']>[2];

/** One browser's cookies, as `event.cookies` has them; `options` are those last set. */
export class CookieJar implements SessionCookies {
	readonly cookies = new Map<string, string>();
	options: SetOptions | undefined;

	get = (name: string) => this.cookies.get(name);

	set = (name: string, value: string, options: SetOptions) => {
		this.cookies.set(name, value);
		this.options = options;
	};

	delete = (name: string) => {
		this.cookies.delete(name);
	};
}
