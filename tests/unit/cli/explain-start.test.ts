import { describe, expect, it } from 'vitest';
import { explainStart } from '../../../src/cli/explain-start.ts';

const settings = { port: 80, host: '1.2.3.4', dataDir: '/srv/data' };

function explained(facts: { code: string; syscall?: string; path?: string }): string {
	return explainStart(Object.assign(new Error('as the system says it'), facts), settings);
}

describe('explainStart', () => {
	it('tells a port that is taken from one that may not be used', () => {
		expect(explained({ code: 'EADDRINUSE', syscall: 'listen' })).toBe(
			'PORT is 80, which is taken by another program. Stop that one, or choose another, such as PORT=3001.'
		);
		expect(explained({ code: 'EACCES', syscall: 'listen' })).toBe(
			'PORT is 80, which Cueline may not use. Choose one above 1023, such as PORT=3000.'
		);
	});

	it('names HOST when this machine has no such address or name', () => {
		const told =
			'HOST is 1.2.3.4, which is no address of this machine. Set it to one, such as HOST=127.0.0.1, or leave it out.';
		expect(explained({ code: 'EADDRNOTAVAIL', syscall: 'listen' })).toBe(told);
		expect(explained({ code: 'ENOTFOUND', syscall: 'getaddrinfo' })).toBe(told);
	});

	it('names DATA_DIR when it is no folder, or something on the way is none', () => {
		const remedy = 'Set it to a folder Cueline may write to, such as DATA_DIR=./data.';
		expect(explained({ code: 'EEXIST', syscall: 'mkdir', path: '/srv/data' })).toBe(
			`DATA_DIR is /srv/data, which is no folder. ${remedy}`
		);
		expect(explained({ code: 'EEXIST', syscall: 'mkdir', path: '/srv' })).toBe(
			`DATA_DIR is /srv/data, but /srv is no folder. ${remedy}`
		);
	});

	it('names DATA_DIR when nothing may be written there', () => {
		for (const code of ['EACCES', 'EROFS', 'EPERM', 'ENOENT']) {
			expect(explained({ code, syscall: 'mkdir', path: '/srv/data/media' })).toBe(
				`DATA_DIR is /srv/data, where Cueline may not write (${code}). Set it to a folder Cueline may write to, such as DATA_DIR=./data.`
			);
		}
	});

	it('names the database file when it is none, or cannot be opened', () => {
		for (const code of ['SQLITE_NOTADB', 'SQLITE_CORRUPT']) {
			expect(explained({ code })).toMatch(
				/^DATA_DIR is \/srv\/data, but \/srv\/data\/cueline\.sqlite is no sound database\. Move/
			);
		}
		expect(explained({ code: 'SQLITE_CANTOPEN' })).toContain('cannot be opened for writing. Set');
	});

	it('names DATA_DIR when the disk is full, or another program is changing the database', () => {
		for (const fault of [{ code: 'SQLITE_FULL' }, { code: 'ENOSPC', path: '/srv/data/x.part' }]) {
			expect(explained(fault)).toBe(
				'DATA_DIR is /srv/data, where no space is left. Make some, or set it to a folder elsewhere.'
			);
		}
		expect(explained({ code: 'SQLITE_BUSY' })).toBe(
			'DATA_DIR is /srv/data, whose database another program is changing. Start Cueline again when that one is done.'
		);
	});

	it('leaves alone what has nothing to do with the settings', () => {
		expect(explained({ code: 'EACCES', syscall: 'open', path: '/srv/database' })).toBe(
			'as the system says it'
		);
		expect(explainStart(new Error('The build failed.'), settings)).toBe('The build failed.');
		expect(explainStart('stopped', settings)).toBe('stopped');
	});
});
