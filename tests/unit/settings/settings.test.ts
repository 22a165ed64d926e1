import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/settings.server.ts';

describe('readSettings', () => {
	it('has a default for everything', () => {
		expect(readSettings({}, '/srv/cueline')).toEqual({
			port: 3000,
			host: '0.0.0.0',
			origin: 'http://localhost:3000',
			dataDir: '/srv/cueline/data',
			logLevel: 'info',
			root: '/srv/cueline'
		});
	});

	it('derives the origin from the port', () => {
		expect(readSettings({ PORT: '8080' }, '/').origin).toBe('http://localhost:8080');
	});

	it.each([
		['PORT', 'web'],
		['PORT', '70000'],
		['ORIGIN', 'courses.example.org'],
		['ORIGIN', 'https://example.org/courses'],
		['ORIGIN', 'ftp://example.org'],
		['DATA_DIR', ' '],
		['HOST', '']
	])('refuses %s=%s with a sentence that names it', (name, value) => {
		expect(() => readSettings({ [name]: value }, '/')).toThrow(new RegExp(`^${name} is .*Set it`));
	});

	it('splits the command of a speech recogniser', () => {
		const RECOGNISER_COMMAND = "whisper-cli -m 'my model' -l {language} -f {audio}";
		expect(readSettings({ RECOGNISER_COMMAND }, '/').recogniser).toEqual([
			...['whisper-cli', '-m', 'my model', '-l', '{language}', '-f', '{audio}']
		]);
	});

	it.each(['', 'whisper-cli', "whisper-cli 'model {audio}"])(
		'refuses RECOGNISER_COMMAND=%s with a sentence that names it',
		(RECOGNISER_COMMAND) => {
			expect(() => readSettings({ RECOGNISER_COMMAND }, '/')).toThrow(
				/^RECOGNISER_COMMAND cannot be used\. It .*Set it to a command/
			);
		}
	);

	it('takes the worker out of browsers where OFFLINE is off', () => {
		expect(readSettings({ OFFLINE: 'off' }, '/srv/cueline').isOfflineOff).toBe(true);
		expect(readSettings({ OFFLINE: 'on' }, '/srv/cueline').isOfflineOff).toBeUndefined();
	});

	it('refuses an OFFLINE that is neither', () => {
		expect(() => readSettings({ OFFLINE: 'no' }, '/srv/cueline')).toThrow('OFFLINE is "no"');
	});
});
