import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCallouts } from '#lib/anatomy/callout.ts';

const file = (payload: string) => `WEBVTT\n\nk1\n00:01.000 --> 00:04.000\n${payload}\n`;
const messages = (payload: string) => parseCallouts(file(payload)).problems.map((p) => p.message);

describe('parseCallouts', () => {
	it('reads a place on the picture', () => {
		const payload = '{"structure": "femoral-head", "at": [0.4, 0.55],\n"label": [0.7, 0.2]}';
		expect(parseCallouts(file(payload))).toEqual({
			callouts: [
				{
					id: 'k1',
					structure: 'femoral-head',
					startSeconds: 1,
					endSeconds: 4,
					at: [0.4, 0.55],
					label: [0.7, 0.2]
				}
			],
			problems: []
		});
	});

	it('reads a path of a structure that moves', () => {
		const payload = '{"structure":"heel-bone","at":[[0,0.1,0.2],[1.5,0.2,0.2]],"label":[0.7,0.2]}';
		expect(parseCallouts(file(payload)).callouts[0]?.at).toEqual([
			[0, 0.1, 0.2],
			[1.5, 0.2, 0.2]
		]);
	});

	it.each([
		[
			'the heel',
			'This is no JSON object. Write {"structure": "...", "at": [x, y], "label": [x, y]}.'
		],
		[
			'{"structure":"heel","at":[0,0]}',
			'A callout needs "label". It has "structure", "at" and "label".'
		],
		[
			'{"structure":"heel","at":[0,0],"label":[0,0],"colour":"red"}',
			'A callout has no "colour". It has "structure", "at" and "label".'
		],
		[
			'{"structure":"The Heel","at":[0,0],"label":[0,0]}',
			'"The Heel" is no structure id. Write it in lower case, such as femoral-head.'
		],
		['{"structure":"heel","at":[0,1.5],"label":[0,0]}', 'A place lies between 0 and 1.'],
		[
			'{"structure":"heel","at":[[1,0,0],[1,0,0]],"label":[0,0]}',
			'The seconds of a moving place must increase.'
		],
		[
			'{"structure":"heel","at":"left","label":[0,0]}',
			'"at" is a place [x, y] or a path [[seconds after the start, x, y], ...], x and y from 0 to 1.'
		]
	])('tells what is wrong with %s', (payload, message) => {
		expect(messages(payload)).toEqual([message]);
	});

	it('tells the line, and reads the others', () => {
		const good = '00:05.000 --> 00:06.000\n{"structure":"heel","at":[0,0],"label":[0,0]}';
		const parsed = parseCallouts(`${file('no')}\n${good}`);
		expect(parsed.problems).toMatchObject([{ line: 5, code: 'bad-callout' }]);
		expect(parsed.callouts).toMatchObject([{ id: 'c2', structure: 'heel' }]);
	});

	it('never throws, whatever the payload', () => {
		fc.assert(
			fc.property(fc.oneof(fc.json(), fc.string()), (payload) => {
				expect(parseCallouts(file(payload)).callouts).toEqual([]);
			})
		);
	});
});
