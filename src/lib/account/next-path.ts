const HERE = 'http://cueline.invalid';

/** Pages that make no sense to arrive at once signed in. */
const DOORS = new Set(['/login', '/signup', '/logout']);

/**
 * Where to go after signing in: `value` when it is a path on this site, else '/'. The path is read
 * as a browser reads it, so that neither `//elsewhere`, `/\elsewhere` nor `/.//elsewhere` leaves.
 */
export function toNextPath(value: string | null): string {
	if (value === null || !value.startsWith('/') || !URL.canParse(value, HERE)) return '/';
	const { origin, pathname, search, hash } = new URL(value, HERE);
	if (origin !== HERE || pathname.startsWith('//') || DOORS.has(pathname)) return '/';
	return pathname + search + hash;
}

/** The address of a page that leads on to `next`, as `toNextPath` gives it, once it is done. */
export function leadingTo(next: string, page: '/login' | '/signup'): string {
	if (next === '/') return page;
	return `${page}?next=${encodeURIComponent(next).replaceAll('%2F', '/')}`;
}
