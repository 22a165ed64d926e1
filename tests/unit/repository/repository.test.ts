import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

describe('migrations', () => {
	const names = readdirSync('migrations/sqlite').sort();

	it('are numbered without gaps', () => {
		expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(
			names.map((_, index) => index + 1)
		);
	});

	it('are as they were when they first ran', () => {
		const known = JSON.parse(
			readFileSync('tests/fixtures/migration-checksums.json', 'utf8')
		) as Record<string, string>;
		const found = names.map((name) => {
			const sql = readFileSync(join('migrations/sqlite', name));
			return [name, createHash('sha256').update(sql).digest('hex')];
		});
		expect(Object.fromEntries(found)).toEqual(known);
	});
});

describe('package-lock.json', () => {
	it('has an entry for every platform, without which npm ci refuses it', () => {
		const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
			packages: Record<string, { optionalDependencies?: Record<string, string> }>;
		};
		const needed = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
			Object.keys(optionalDependencies)
		);
		const names = Object.keys(packages);
		const missing = needed.filter((name) => !names.some((path) => path.endsWith(`/${name}`)));
		expect(missing).toEqual([]);
	});
});

describe('README', () => {
	const readme = readFileSync('README.md', 'utf8');

	it('names every feature', () => {
		const features = readdirSync('src/lib');
		const unnamed = features.filter((name) => !readme.includes(`\n    ${name}/ `));
		expect(unnamed).toEqual([]);
	});

	it('names no feature that is not there', () => {
		const named = [...readme.matchAll(/\n {4}([a-z-]+)\/ {2,}/g)].map(([, name]) => name);
		const features = new Set(readdirSync('src/lib'));
		expect(named.filter((name) => !features.has(name ?? ''))).toEqual([]);
	});

	it('shows pictures that exist', () => {
		const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
		expect(pictures.length).toBeGreaterThan(1);
		for (const path of pictures) expect(readFileSync(path).length).toBeGreaterThan(1000);
	});
});

describe('routes', () => {
	it('are each visited by a journey or a server test', () => {
		const tests = [...filesBelow('tests/e2e'), ...filesBelow('tests/server')]
			.map((path) => readFileSync(path, 'utf8'))
			.join('\n')
			.replaceAll('${COURSE}', '/courses/heel-to-hip')
			.replaceAll('${FIRST_LESSON}', '/courses/heel-to-hip/how-the-foot-carries-the-spine')
			.replaceAll('${LESSON}', '/courses/heel-to-hip/ball-and-socket');
		const addresses = filesBelow('src/routes')
			.filter((path) => /\+(page\.svelte|server\.ts)$/.test(path))
			.map((path) =>
				path.replace(/^src\/routes/, '').replace(/\/\+(page\.svelte|server\.ts)$/, '')
			);
		const unvisited = addresses.filter((address) => !toPattern(address).test(tests));
		expect(unvisited).toEqual([]);
	});
});

/** `/courses/[course]/notes` as an address in a test: quoted, or going on with a query. */
function toPattern(address: string): RegExp {
	const parts = address
		.split('/')
		.map((part) => (part.startsWith('[') ? '[^/\'"`?]+' : part.replaceAll('.', '\\.')));
	return new RegExp(`['"\`}]?${parts.join('/') || '/'}['"\`?#]`);
}
