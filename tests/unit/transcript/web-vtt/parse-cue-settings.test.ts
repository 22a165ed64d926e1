import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseCueSettings } from '#lib/transcript/web-vtt/parse-cue-settings.ts';

function read(text: string) {
	const told: string[] = [];
	const settings = parseCueSettings(text, new Set(['a', 'x:y']), (code, setting) =>
		told.push(`${code} ${setting}`)
	);
	return { settings, told };
}

describe('parseCueSettings, good settings', () => {
	it.each([
		['', {}],
		['vertical:rl', { vertical: 'rl' }],
		['vertical:lr', { vertical: 'lr' }],
		['line:0', { line: 0 }],
		['line:-0', { line: 0 }],
		['line:-3,end', { line: -3, lineAlign: 'end' }],
		['line:1.5,start', { line: 1.5 }],
		['line:12.5%,center', { line: 12.5, isSnappedToLines: false, lineAlign: 'center' }],
		['position:0%', { positionPercent: 0 }],
		['position:100%,line-left', { positionPercent: 100, positionAlign: 'line-left' }],
		['position:33.3%,center', { positionPercent: 33.3, positionAlign: 'center' }],
		['position:9%,line-right', { positionPercent: 9, positionAlign: 'line-right' }],
		['size:0.5%', { sizePercent: 0.5 }],
		['align:start', { align: 'start' }],
		['align:center', {}],
		['align:end', { align: 'end' }],
		['align:left', { align: 'left' }],
		['align:right', { align: 'right' }],
		['region:a', { region: 'a' }],
		['region:x:y', { region: 'x:y' }],
		['\t size:50%\f  align:left ', { sizePercent: 50, align: 'left' }]
	] as const)('reads %j', (text, settings) => {
		expect(read(text)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...settings }, told: [] });
	});
});

describe('parseCueSettings, bad settings', () => {
	it.each([
		...['vertical:', 'vertical:RL', 'vertical:up', 'Vertical:rl', 'vertical;rl', ':rl', 'rl', ':'],
		...['line:', 'line:%', 'line:-', 'line:1-', 'line:--1', 'line:.5', 'line:5.', 'line:1.2.3'],
		...['line:-5%', 'line:101%', 'line:1x', 'line:+1', 'line:1e1', 'line:1,', 'line:1,left'],
		...[
			'position:5',
			'position:-5%',
			'position:%5',
			'position:5%,',
			'position:5%,start',
			'position:auto'
		],
		...['size:50', 'size:100.1%', 'size:5%%', 'size:٥%', `line:${'9'.repeat(400)}`],
		...['align:', 'align:centre', 'align:Start', 'constructor:a', '__proto__:a', 'colour:red']
	])('leaves the cue as it is for %s', (text) => {
		expect(read(text)).toEqual({ settings: DEFAULT_SETTINGS, told: [`bad-setting ${text}`] });
	});

	it.each(['align:middle', 'line:1,middle', 'position:5%,middle'])(
		'says what is written today for %s',
		(text) => {
			expect(read(text)).toEqual({ settings: DEFAULT_SETTINGS, told: [`old-setting ${text}`] });
		}
	);

	it('tells of a space about the colon', () => {
		expect(read('size : 50%').told).toEqual([
			'bad-setting size',
			'bad-setting :',
			'bad-setting 50%'
		]);
	});
});

describe('parseCueSettings, odd settings', () => {
	it.each([
		['a line takes the cue out of its region', 'region:a line:0', { line: 0 }],
		['a size too', 'region:a size:50%', { sizePercent: 50 }],
		['a vertical cue too', 'region:a vertical:rl', { vertical: 'rl' }],
		['a whole size does not', 'region:a size:100%', { region: 'a' }],
		['a region after the line counts', 'line:0 region:a', { line: 0, region: 'a' }],
		['an unknown region takes the cue out of its own', 'region:a region:b', {}],
		[
			'the last line counts, with the alignment of the first',
			'line:1,end line:2',
			{ line: 2, lineAlign: 'end' }
		],
		['a wrong value leaves the one before', 'size:5% size:x', { sizePercent: 5 }],
		['back to lines', 'line:5% line:2', { line: 2 }]
	] as const)('%s', (_, text, settings) => {
		expect(read(text).settings).toEqual({ ...DEFAULT_SETTINGS, ...settings });
	});
});
