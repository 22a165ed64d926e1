import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/settings.server.ts';

const read = (name: string) => readFileSync(join('deploy', name), 'utf8');

describe('deploy/cueline.env', () => {
	it('is what Cueline takes', () => {
		const lines = [...read('cueline.env').matchAll(/^([A-Z_]+)=(.*)$/gm)];
		const environment = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
		expect(readSettings(environment, '/opt/cueline')).toMatchObject({
			host: '127.0.0.1',
			origin: 'https://courses.example.org',
			mediaAccel: '/protected-media/'
		});
	});
});

describe('deploy/cueline.service', () => {
	const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

	it('starts what npm start does', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		const started = scripts['start']?.replace('exec ', '') ?? 'nothing';
		expect(read('cueline.service')).toContain(
			`ExecStart=/opt/cueline/node_modules/.bin/${started}`
		);
	});

	it.skipIf(!hasSystemd)('is sound, and leaves little open, as systemd sees it', () => {
		const folder = mkdtempSync(join(tmpdir(), 'cueline-unit-'));
		const unit = join(folder, 'cueline.service');
		writeFileSync(unit, read('cueline.service').replaceAll('/opt/cueline', process.cwd()));
		const analyze = (...words: string[]) => {
			const { status, stderr } = spawnSync('systemd-analyze', [...words, unit], {
				encoding: 'utf8'
			});
			return { status, stderr };
		};
		expect(analyze('verify')).toEqual({ status: 0, stderr: '' });
		expect(analyze('security', '--offline=true', '--threshold=15').status).toBe(0);
		rmSync(folder, { recursive: true });
	});
});

describe('deploy/Dockerfile', () => {
	const dockerfile = read('Dockerfile');

	it('has the Node that Cueline needs, and starts what npm start does', () => {
		const images = [...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map(([, major]) => major);
		expect(images).toEqual([process.versions.node.split('.')[0], images[0]]);
		expect(dockerfile).toContain('CMD ["node", "src/cli/start.js"]');
	});

	it('leaves nothing out that the start looks at', () => {
		const left = read('Dockerfile.dockerignore').trim().split('\n');
		const needed = ['src', 'media', 'migrations', 'package-lock.json', 'svelte.config.js'];
		for (const name of needed)
			expect([existsSync(name), left.includes(name)]).toEqual([true, false]);
	});
});
