import { describe, expect, it } from 'vitest';
import { leadingTo, toNextPath } from '#lib/account/next-path.ts';

describe('toNextPath', () => {
	it.each([
		'/courses/heel-to-hip',
		'/courses/heel-to-hip/ball-and-socket?t=83.5#cue-12',
		'/courses/heel-to-hip/search?q=%2F%2Fheel'
	])('keeps the path %s', (path) => {
		expect(toNextPath(path)).toBe(path);
	});

	it.each([
		'https://elsewhere.example/',
		'//elsewhere.example',
		'/\\elsewhere.example',
		'\\\\elsewhere.example',
		'/\t/elsewhere.example',
		'/\n//elsewhere.example',
		'/.//elsewhere.example',
		'/courses/..//elsewhere.example',
		'/%2e//elsewhere.example',
		' /courses',
		'javascript:alert(1)',
		'courses/heel-to-hip',
		'http://[',
		''
	])('does not leave the site for %j', (path) => {
		expect(toNextPath(path)).toBe('/');
	});

	it.each(['/login', '/signup?next=/courses', '/logout'])('does not go round by %s', (path) => {
		expect(toNextPath(path)).toBe('/');
	});

	it('is the start page when nothing is asked for', () => {
		expect(toNextPath(null)).toBe('/');
	});

	it('stays on this site when a browser resolves it', () => {
		const path = toNextPath('/a/./..//./b');
		expect(new URL(path, 'https://courses.example.org').origin).toBe('https://courses.example.org');
	});
});

describe('leadingTo', () => {
	it('is read back by toNextPath', () => {
		const next = '/courses/heel-to-hip/search?q=hip&t=1#cue-2';
		const { searchParams } = new URL(leadingTo(next, '/login'), 'http://localhost:3000');
		expect(toNextPath(searchParams.get('next'))).toBe(next);
	});

	it('says nothing of the start page', () => {
		expect(leadingTo('/', '/signup')).toBe('/signup');
	});
});
